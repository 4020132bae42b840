import type { CopyKind } from "../../src/xlsx/make-copy";
import type { FoundCall } from "../excel/cells/find-calls";
import type { Repair } from "../excel/cells/repair-calls";
import type { FreezeOffer } from "../excel/cells/selection";

/** The parts of the page that work; the job belongs to one of them. */
export type HandoverTask = "copy" | "freeze" | "list" | "repair";

/** A copy that Excel did not open, to be saved as a file. */
export interface CopyToSave {
  readonly url: string;
  readonly fileName: string;
}

/** What the page for handing over remembers, each of it changed on its own. */
export interface HandoverStates {
  readonly copyKind?: CopyKind;
  readonly handoverTask?: HandoverTask;
  readonly copyToSave?: CopyToSave | undefined;
  /** Cells of the last copy that hold a value because no native form exists. */
  readonly fixedInCopy?: readonly string[];
  /** A selection that waits for somebody to say that it may be frozen. */
  readonly freezeOffer?: FreezeOffer | undefined;
  readonly foundCalls?: readonly FoundCall[] | undefined;
  readonly foundCallsPage?: number;
  readonly repair?: Repair | undefined;
  readonly notRepairedPage?: number;
}
