import { currentPartner } from "../../src/case/draft";
import { reasonOf } from "../reason-of";
import type { Writing } from "../state/pane-state";
import { problemsAt } from "../state/problems";
import type { Store } from "../state/store";
import type { InputsSheetLink } from "./inputs-sheet";
import type { Saver } from "./saving";
import type { writePlan } from "./write-plan";

type WritePlan = typeof writePlan;

/** *Write plan*, from the pane's button or the ribbon's: one at a time, and it can be cancelled. */
export class PlanWriting {
  private abort: AbortController | undefined;

  constructor(
    private readonly store: Store,
    private readonly saver: Saver,
    private readonly inputs: InputsSheetLink,
  ) {}

  async start(): Promise<void> {
    const { draft, place } = this.store.state();
    // Still at a question that comes first: the pane says which, and there is nothing to write yet.
    if (place !== "plan") return;
    if (problemsAt(place, currentPartner(draft)).length > 0) {
      this.store.send({ kind: "goOn" });
      return;
    }
    await this.write();
  }

  /** The pane comes to the front, so that somebody sees what is missing or what was written. */
  async startFromRibbon(): Promise<void> {
    await Office.addin.showAsTaskpane();
    this.store.send({ kind: "goTo", place: "plan" });
    await this.start();
  }

  cancel(): void {
    this.abort?.abort();
  }

  private async write(): Promise<void> {
    if (this.abort !== undefined) return;
    const abort = new AbortController();
    this.abort = abort;
    try {
      const writePlan = await this.loadWriter();
      if (writePlan === undefined) return;
      const { draft } = this.store.state();
      const outcome = await writePlan(draft, abort.signal, (writing) => {
        this.tell(writing);
      });
      // What is left is to save: whoever presses the button again meanwhile is not kept waiting.
      this.abort = undefined;
      const { currentPartnerId: partnerId } = draft;
      if (outcome.kind !== "written") {
        this.tell(outcome);
        return;
      }
      // First into the draft: nobody reads "Written" beside a "Saved" that does not hold the sheets.
      this.store.send({ ...outcome, kind: "sheetsWritten", partnerId, before: draft });
      this.tell(outcome);
      await this.saver.save();
      if (this.store.state().draft.currentPartnerId !== partnerId) return;
      await this.inputs.follow(outcome.sheetIds.inputs);
    } catch (error) {
      this.tell({ kind: "failed", message: `The sheets were not written. ${reasonOf(error)}` });
    } finally {
      if (this.abort === abort) this.abort = undefined;
    }
  }

  /** The code that describes and writes sheets, fetched when somebody first asks for them. */
  private async loadWriter(): Promise<WritePlan | undefined> {
    this.tell({ kind: "running", done: 0, doing: "Loading" });
    try {
      return (await import(/* webpackChunkName: "sheets" */ "./write-plan")).writePlan;
    } catch (error) {
      const message = `The part that writes sheets did not load: ${reasonOf(error)} Nothing was written. Press Write plan to try again.`;
      this.tell({ kind: "failed", message });
      return undefined;
    }
  }

  private tell(writing: Writing): void {
    this.store.send({ kind: "writing", writing });
  }
}
