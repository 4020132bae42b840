import type { Draft } from "../../src/case/draft";
import { mergeDrafts } from "../../src/case/merge-drafts";
import type { Store } from "../state/store";
import type { UnsavedTyping } from "../state/unsaved";
import type { DraftStore } from "./draft-store";
import { reasonOf } from "../reason-of";

/** Long enough to catch a word, short enough to lose none. */
const SAVE_AFTER_MILLISECONDS = 400;
/** Excel refuses while somebody is typing in a cell; that passes. */
const RETRY_AFTER_MILLISECONDS = 3000;

interface Failure {
  readonly message: string;
  /** Whether trying again can help. */
  readonly passes: boolean;
}

/**
 * Saves the draft a moment after the last answer, and at once when a step is left or the pane is
 * hidden. Between keystroke and save the text is in local storage.
 */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  /** @param saved The draft as the workbook holds it. */
  constructor(
    private readonly store: Store,
    private readonly drafts: DraftStore,
    private readonly unsaved: UnsavedTyping,
    private saved: Draft,
  ) {}

  /** To be called after every change of the draft. */
  changed({ atOnce }: { readonly atOnce: boolean }): void {
    const { partId } = this.drafts;
    const { draft } = this.store.state();
    if (draft === this.saved) return;
    if (partId !== undefined) this.unsaved.keep(partId, this.saved, draft);
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

  private async saveUntilClean(): Promise<void> {
    while (this.store.state().draft !== this.saved) {
      const failure = await this.tryToStore(this.store.state().draft);
      if (failure !== undefined) {
        const { message, passes } = failure;
        this.store.send({ kind: "saving", saving: { kind: "failed", message } });
        if (passes) this.timer = setTimeout(() => void this.save(), RETRY_AFTER_MILLISECONDS);
        return;
      }
    }
    const { partId } = this.drafts;
    if (partId !== undefined) this.unsaved.forget(partId);
    this.store.send({ kind: "saving", saving: { kind: "saved" } });
  }

  private async tryToStore(draft: Draft): Promise<Failure | undefined> {
    try {
      const stored = await this.drafts.save(draft);
      if (!stored.ok) return { message: stored.problem.message, passes: false };
      this.takeOver(draft, stored.value);
      return undefined;
    } catch (error) {
      return { message: `Not saved in the workbook yet. ${reasonOf(error)}`, passes: true };
    }
  }

  /** The workbook may now hold another author's changes too: bring them in beside new typing. */
  private takeOver(sent: Draft, stored: Draft): void {
    if (stored === sent) {
      this.saved = sent;
      return;
    }
    const { draft: now } = this.store.state();
    const merged = mergeDrafts(sent, now, stored, new Date().toISOString());
    this.saved = now === sent ? merged : stored;
    this.store.send({ kind: "draftMerged", draft: merged });
  }
}
