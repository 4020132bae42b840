import type { CopyKind } from "../../src/xlsx/make-copy";
import type { FreezePlan } from "../../src/sheets/copies/freeze";
import type { Area } from "../../src/sheets/description/description";

/** A cell of the open workbook whose formula calls functions of ours. */
export interface FoundCall {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly functions: readonly string[];
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** What the cell shows, in its number format; the code of an error. */
  readonly shown: string;
  readonly isProtected: boolean;
}

export interface NotRepaired extends FoundCall {
  readonly because: string;
}

export interface Repair {
  /** Cells that show something else since they were entered again. */
  readonly repaired: number;
  readonly notRepaired: readonly NotRepaired[];
  /** Cells that call our functions, stuck or not. */
  readonly calls: number;
}

/** Cells that somebody selected, and what freezing them would do. */
export interface FreezeOffer extends FreezePlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly selected: readonly Area[];
  /** Such as `B2:D40, F2`. */
  readonly address: string;
}

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
