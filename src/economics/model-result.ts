import type { MeasureName } from "./measure-name";

/** A measure as the command line prints it: null where the model has no such number. */
export type MeasureValue = number | "never" | null;

export type ModelResult = Readonly<Record<MeasureName, MeasureValue>> & {
  /** Whether a share exists that both sides can live with; null without a number of deals. */
  readonly dealZone: boolean | null;
};
