import type { Policy } from "../src/policy/policy";
import type { Result } from "../src/result";
import type { Table } from "./table";

export interface RunOptions {
  /** The profile for elements that name none themselves; already known to exist. */
  readonly profile: string | undefined;
  /** A company's own table, in a profile's place. */
  readonly policy: Policy | undefined;
}

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
  readonly reply: (element: unknown, options: RunOptions) => Result<Reply>;
}
