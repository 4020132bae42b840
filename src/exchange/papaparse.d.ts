/**
 * What we use of papaparse. The published types pull in those of Node, and the core is to know
 * neither Node nor the browser.
 */
declare module "papaparse/papaparse.js" {
  interface ParseProblem {
    readonly message: string;
    /** Counted from 0; missing where the whole text is meant. */
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    /** Found out from the text where it is not given. */
    readonly newline?: string;
    /** Rows to read. */
    readonly preview: number;
    readonly fastMode: false;
  }
  interface Papa {
    parse(
      text: string,
      options: ParseOptions,
    ): {
      readonly data: string[][];
      readonly errors: readonly ParseProblem[];
      readonly meta: {
        readonly linebreak: string;
        /** Where in the text the next row begins. */
        readonly cursor: number;
      };
    };
    unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;
  }
  const papa: Papa;
  export { papa as default };
}
