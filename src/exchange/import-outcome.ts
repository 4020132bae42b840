import type { OwnType } from "../policy/own-type";

/** A partner out of a file: the draft keeps it as it is, and the core checks it when it is used. */
export interface ImportedPartner {
  /** The row of a CSV file, or the place in a JSON list, both from 1. */
  readonly row: number;
  readonly name: string;
  /** In the keys of the circulating JSON; what was not given is not there. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Inputs of the model by key. */
  readonly model: Readonly<Record<string, unknown>>;
  /** The company's own type that the file names. */
  readonly ownType?: OwnType | undefined;
  /** Text that does not read, for its fields to say so; it replaces nothing that does. */
  readonly unread?: Pick<ImportedPartner, "record" | "model">;
  readonly warnings: readonly string[];
}

/** Something in the file that did not come over, in a sentence. */
export interface NotTaken {
  readonly row?: number;
  readonly column?: string;
  readonly sentence: string;
}

export interface ImportOutcome {
  readonly partners: readonly ImportedPartner[];
  readonly notTaken: readonly NotTaken[];
}
