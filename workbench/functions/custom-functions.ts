/** Error codes as Excel's custom-functions runtime names them; only the first two show a sentence. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type CustomFunctionErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

const CODES_WITH_TEXT: readonly CustomFunctionErrorCode[] = [
  ERROR_CODES.invalidValue,
  ERROR_CODES.notAvailable,
];

/** What a function throws, or returns inside an array, to make a cell show an error. */
export class CustomFunctionError extends Error {
  readonly code: CustomFunctionErrorCode;

  constructor(code: CustomFunctionErrorCode, message = "") {
    super(CODES_WITH_TEXT.includes(code) ? message : "");
    this.name = "CustomFunctionError";
    this.code = code;
  }
}

export type CustomFunction = (...given: unknown[]) => unknown;

/**
 * The global that `functions.js` expects. In the pane Microsoft's client offers it; here, in the
 * page that owns the grid, this one does, so that the same script computes the cells.
 */
export class CustomFunctionsHost {
  readonly ErrorCode = ERROR_CODES;
  readonly Error = CustomFunctionError;
  private readonly functions = new Map<string, CustomFunction>();

  /** Microsoft's `associate`: one id with its function, or an object of several. */
  readonly associate = (
    idOrMappings: string | Readonly<Record<string, CustomFunction>>,
    implementation?: CustomFunction,
  ): void => {
    const mappings =
      typeof idOrMappings === "string" ? { [idOrMappings]: implementation } : idOrMappings;
    for (const [id, associated] of Object.entries(mappings)) {
      if (associated !== undefined) this.functions.set(id.toUpperCase(), associated);
    }
  };

  find(id: string): CustomFunction | undefined {
    return this.functions.get(id.toUpperCase());
  }
}
