import type { InputKey } from "../../src/economics/inputs";
import type { Draft, JsonValue, PartnerDraft } from "../../src/case/draft";
import type { DecimalMark } from "../../src/reading/number";
import type { SheetIds } from "../../src/sheets/sheet-ids";
import type { DraftPath } from "./draft-path";
import type { Job, PageId, PageStates } from "./pages";
import type { PlaceId } from "./places";
import type { SimulationState } from "./simulation";
import type { Trial } from "./trial";

/** Where the draft stands on its way into the workbook. */
export type Saving =
  | { readonly kind: "nothingToSave" }
  | { readonly kind: "pending" }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly message: string };

export type InputValues = Readonly<Partial<Record<InputKey, number | string>>>;

/** Inputs that are to go to the Inputs sheet and are not known to be there, by partner. */
export type UnsentInputs = Readonly<Record<string, readonly InputKey[]>>;

/** On the way to the workbook's draft: until it is read nothing can be typed over it. */
export type Opening =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly message: string; readonly tryAgain: () => void };

/** What *Write plan* is doing, or how it ended. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly doing: string }
  | WrittenSheets
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

export interface WrittenSheets {
  readonly kind: "written";
  readonly sheets: readonly string[];
  /** What was not done of the rest, each as a sentence. */
  readonly remarks: readonly string[];
  /** Whether Excel does not know our functions in the cells that were just written. */
  readonly isStuck: boolean;
}

/** The Inputs sheet of this workbook, when there is one: its tab and what stands in its cells. */
export interface InputsSheet {
  readonly name: string;
  readonly values: Readonly<Partial<Record<InputKey, string | number>>>;
}

export interface PaneState {
  readonly opening: Opening | undefined;
  /** Excel waits until somebody has finished typing in a cell. */
  readonly isCellEdited: boolean;
  /** Lies in the workbook since Undo brought it back, and waits for a person's choice. */
  readonly olderDraft: Draft | undefined;
  readonly unsentInputs: UnsentInputs;
  /** What was sent to the Inputs sheet last, arrived or not, by partner. */
  readonly sentInputs: Readonly<Record<string, InputValues>>;
  readonly draft: Draft;
  readonly place: PlaceId;
  /** What is shown in place of the step; undefined while the step is. */
  readonly page: PageId | undefined;
  readonly pageStates: PageStates;
  readonly job: Job;
  /** Whether the step on screen has not been looked at before: its guidance is then open. */
  readonly isFirstVisit: boolean;
  readonly visited: ReadonlySet<PlaceId>;
  /** Fields that were left once: only those are told what is wrong with them. */
  readonly leftFields: ReadonlySet<string>;
  /** Moves that were refused so far: each shows why, and leads to the field that it is about. */
  readonly heldBack: number;
  readonly inputsSheet: InputsSheet | undefined;
  readonly saving: Saving;
  readonly writing: Writing;
  readonly trial: Trial;
  readonly simulation: SimulationState;
  /** Why the last move was refused, or led elsewhere; shown and spoken above the step. */
  readonly announcement: string;
  readonly typing: Typing | undefined;
  /** Of the person's Excel, or of the browser; it is how typed numbers are read. */
  readonly decimalMark: DecimalMark;
}

/** The text that stands in a field of a number while somebody types it. */
export interface Typing {
  readonly field: string;
  readonly text: string;
}

/** What cells that were pasted come to. */
export interface FilledInputs {
  readonly answers: readonly { readonly key: InputKey; readonly value: number | string }[];
  /** Cells for which there is no field. */
  readonly left: number;
}

export type Action =
  | {
      readonly kind: "answer";
      readonly path: DraftPath;
      readonly value: JsonValue | undefined;
      /** The text that the value was read from; what is chosen has none. */
      readonly typed?: string | undefined;
    }
  | { readonly kind: "typing"; readonly typing: Typing }
  | ({ readonly kind: "fillInputs" } & FilledInputs)
  | { readonly kind: "decimalMark"; readonly mark: DecimalMark }
  | { readonly kind: "leaveField"; readonly field: string }
  | { readonly kind: "goTo"; readonly place: PlaceId }
  | { readonly kind: "goOn" }
  | { readonly kind: "goBack" }
  | { readonly kind: "showPage"; readonly page: PageId | undefined }
  | { readonly kind: "pageState"; readonly states: PageStates }
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "changeDraft"; readonly change: (draft: Draft) => Draft }
  | { readonly kind: "opening"; readonly opening: Opening }
  | { readonly kind: "cellEdited"; readonly isCellEdited: boolean }
  | { readonly kind: "olderFound"; readonly draft: Draft | undefined }
  | {
      readonly kind: "inputsToSend";
      readonly partnerId: string;
      readonly keys: readonly InputKey[];
    }
  | {
      readonly kind: "inputsSending" | "inputsSent";
      readonly partnerId: string;
      readonly values: InputValues;
    }
  | { readonly kind: "draftOpened"; readonly draft: Draft }
  | { readonly kind: "draftMerged"; readonly draft: Draft }
  | {
      readonly kind: "tryInput";
      readonly key: InputKey;
      readonly value: number | string;
      readonly typed?: string | undefined;
    }
  | { readonly kind: "announce"; readonly sentence: string }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "dropTrial" }
  | { readonly kind: "useTrial" }
  | { readonly kind: "simulation"; readonly simulation: SimulationState }
  | { readonly kind: "saving"; readonly saving: Saving }
  | { readonly kind: "inputsSheet"; readonly sheet: InputsSheet | undefined }
  | { readonly kind: "writing"; readonly writing: Writing }
  | {
      readonly kind: "sheetsWritten";
      readonly partnerId: string;
      readonly sheetIds: SheetIds;
      /** Those that the Attribution sheet now holds, where it was written. */
      readonly deals: PartnerDraft["deals"] | undefined;
      /** What was written: deals that were taken meanwhile are not on the sheet. */
      readonly before: Draft;
    };

export type Send = (action: Action) => void;

/** What a view is made of: the state, and the way to change it. */
export interface Pane {
  readonly state: PaneState;
  readonly partner: PartnerDraft;
  readonly send: Send;
  /** What is wrong with a field, once it was left or the step could not be. */
  readonly problemOf: (field: string) => string | undefined;
}
