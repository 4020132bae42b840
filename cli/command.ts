import type { Defaults } from "../src/element/defaults";
import type { Result } from "../src/result";
import type { Table } from "./table";

/** The answer for one element, as JSON holds it and as people read it. */
export interface Reply {
  readonly answer: object;
  /** The first one is what CSV holds. */
  readonly tables: readonly Table[];
}

export interface DeskCommand {
  readonly name: string;
  readonly summary: string;
  /** What an element looks like, for --help. */
  readonly element: string;
  /** What --sample answers for. */
  readonly sample: unknown;
  /** Whether nothing at all can be answered without input. */
  readonly needsInput: boolean;
  /** Whether a company's own policy changes the answer. */
  readonly takesPolicy?: true;
  readonly reply: (element: unknown, options: Defaults) => Result<Reply>;
}
