/** How a request fails: `lost` took effect, and nobody was told; `halfway` did in part. */
export type FailureKind = "refused" | "halfway" | "timeout" | "lost";

export interface Failing {
  /** The first request that fails, counted from 1 from when the mood was set. */
  readonly from: number;
  readonly how: FailureKind;
  /** How many fail, one after the other. */
  readonly times: number;
  /** Only requests that name this member count, such as `SetXml`, in the protocol's spelling. */
  readonly member?: string;
  /** Only requests that change something count. */
  readonly changing?: boolean;
  /** Only requests that are to be one step of Undo count. */
  readonly grouped?: boolean;
}

/** Newest set of requirements that is offered: today's Excel, Excel 2024, Excel 2021, our minimum. */
export const NEWEST_SETS = ["1.20", "1.17", "1.14", "1.12"] as const;

/** The moods that Excel can be in, apart from what is stored in the workbook. */
export interface MoodSettings {
  /** From which request on somebody is typing in a cell, counted from 1. */
  readonly cellEditFrom: number | undefined;
  /** Whether requests that ask for it wait until the typing ends; not every Excel does that. */
  readonly holdsWaiting: boolean;
  readonly undoGroups: "work" | "refused" | "refusedForSheets" | "refusedForManyFormulas";
  readonly failing: Failing | undefined;
  readonly isReadOnly: boolean;
  readonly functions: "ready" | "unknown" | "busy";
  readonly newestSet: (typeof NEWEST_SETS)[number];
}

export const CALM: MoodSettings = {
  cellEditFrom: undefined,
  holdsWaiting: true,
  undoGroups: "work",
  failing: undefined,
  isReadOnly: false,
  functions: "ready",
  newestSet: "1.20",
};
