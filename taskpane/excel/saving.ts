import type { Draft } from "../../src/case/draft";
import { mergeDrafts } from "../../src/case/merge-drafts";
import { inputDefinition, type InputKey } from "../../src/economics/inputs";
import { inWords } from "../../src/wording";
import { reasonOf } from "../reason-of";
import type { Store } from "../state/store";
import { openInputs, unsentValues } from "../state/unsent-inputs";
import type { UnsavedTyping } from "../state/unsaved";
import type { DraftStore, Saved } from "./draft-store";
import { sendInputs } from "./inputs-sheet";

/** Long enough to catch a word, short enough to lose none. */
const SAVE_AFTER_MILLISECONDS = 400;
/** What Excel refuses it may take a moment later; each further try waits twice as long. */
const RETRY_AFTER_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 8000;

interface Failure {
  readonly message: string;
  /** Whether trying again can help. */
  readonly passes: boolean;
}

/**
 * Saves the draft a moment after the last answer, and at once when a step is left or the pane is
 * hidden; inputs go to their sheet as well. Between keystroke and save the text is in local storage.
 */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private wait = RETRY_AFTER_MILLISECONDS;

  /** @param saved The draft as the workbook holds it. */
  constructor(
    private readonly store: Store,
    private readonly drafts: DraftStore,
    private readonly unsaved: UnsavedTyping,
    private saved: Draft,
  ) {}

  /** To be called after every change of the draft, or of what is to go to the Inputs sheet. */
  changed({ atOnce }: { readonly atOnce: boolean }): void {
    if (this.isClean()) return;
    const { partId } = this.drafts;
    this.keepUnsaved();
    clearTimeout(this.timer);
    // Before the first save there is no place of this workbook's own in local storage.
    if (atOnce || partId === undefined) void this.save();
    else this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MILLISECONDS);
  }

  /** Resolves when everything typed so far is in the workbook, or could not be put there. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.saveUntilClean().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Whether Undo has put an older draft under the pane, which then asks what is to become of it. */
  async lookForOlder(): Promise<void> {
    if (this.running !== undefined || this.store.state().olderDraft !== undefined) return;
    try {
      const older = await this.drafts.findOlder();
      if (older !== undefined) this.tellOlder(older);
    } catch {
      // The next save looks again, and says what is wrong.
    }
  }

  async keepMine(): Promise<void> {
    await this.choose(() => undefined);
  }

  async takeOlder(): Promise<void> {
    await this.choose((older) => {
      this.saved = older;
      this.store.send({ kind: "draftOpened", draft: older });
    });
  }

  private async choose(take: (older: Draft) => void): Promise<void> {
    try {
      const older = await this.drafts.acceptOlder();
      if (older !== undefined) take(older);
      this.store.send({ kind: "olderFound", draft: undefined });
      // Where the pane has another draft, that is now stored over the older one.
      this.saved = older ?? this.saved;
      await this.save();
    } catch (error) {
      const message = `Not done yet. ${reasonOf(error)}`;
      this.store.send({ kind: "saving", saving: { kind: "failed", message } });
    }
  }

  private isClean(): boolean {
    return this.store.state().draft === this.saved && this.unsentPartners().length === 0;
  }

  private unsentPartners(): readonly string[] {
    const { draft, unsentInputs } = this.store.state();
    return Object.keys(unsentInputs).filter(
      (id) => Object.keys(unsentValues(draft, id, unsentInputs)).length > 0,
    );
  }

  private async saveUntilClean(): Promise<void> {
    while (!this.isClean()) {
      if (this.store.state().olderDraft !== undefined) return;
      const failure = await this.tryToStore(this.store.state().draft);
      if (failure !== undefined) {
        this.tellFailure(failure);
        return;
      }
    }
    this.wait = RETRY_AFTER_MILLISECONDS;
    this.keepUnsaved();
    this.store.send({ kind: "saving", saving: { kind: "saved" } });
  }

  /** Half a number is stored in the draft, and not on the sheet, which has the last word on opening. */
  private keepUnsaved(): void {
    const { partId } = this.drafts;
    if (partId === undefined) return;
    const state = this.store.state();
    const inputs = openInputs(state);
    const isClean = this.isClean() && Object.keys(inputs).length === 0;
    if (isClean) this.unsaved.forget(partId);
    else this.unsaved.keep(partId, this.saved, state.draft, inputs);
  }

  private tellFailure({ message, passes }: Failure): void {
    this.store.send({ kind: "saving", saving: { kind: "failed", message } });
    if (!passes) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT_MILLISECONDS);
  }

  private async tryToStore(draft: Draft): Promise<Failure | undefined> {
    try {
      if (draft !== this.saved) {
        const stored = await this.drafts.save(draft);
        if (!stored.ok) return { message: stored.problem.message, passes: false };
        if (!this.takeOver(draft, stored.value)) return undefined;
      }
    } catch (error) {
      return { message: `Not saved in the workbook yet. ${reasonOf(error)}`, passes: true };
    }
    return this.tryToSendInputs();
  }

  private async tryToSendInputs(): Promise<Failure | undefined> {
    for (const partnerId of this.unsentPartners()) {
      const { draft, unsentInputs } = this.store.state();
      const values = unsentValues(draft, partnerId, unsentInputs);
      const sheetId = draft.partners[partnerId]?.sheetIds.inputs;
      try {
        this.store.send({ kind: "inputsSending", partnerId, values });
        if (sheetId !== undefined) await sendInputs(sheetId, values);
      } catch (error) {
        const labels = Object.keys(values).map((key) => inputDefinition(key as InputKey).label);
        const message = `Not on the Inputs sheet yet: ${inWords(labels)}. ${reasonOf(error)}`;
        return { message, passes: true };
      }
      this.store.send({ kind: "inputsSent", partnerId, values });
    }
    return undefined;
  }

  /** The workbook may now hold another author's changes too: bring them in beside new typing. */
  private takeOver(sent: Draft, outcome: Saved): boolean {
    if (outcome.kind === "older") {
      this.tellOlder(outcome.draft);
      return false;
    }
    const stored = outcome.draft;
    if (stored === sent) {
      this.saved = sent;
      return true;
    }
    const { draft: now } = this.store.state();
    const merged = mergeDrafts(sent, now, stored, new Date().toISOString());
    this.saved = now === sent ? merged : stored;
    this.store.send({ kind: "draftMerged", draft: merged });
    return true;
  }

  private tellOlder(draft: Draft): void {
    this.store.send({ kind: "olderFound", draft });
    const message = "Not saved: an older draft is in the workbook. Say which one to keep.";
    this.store.send({ kind: "saving", saving: { kind: "failed", message } });
  }
}
