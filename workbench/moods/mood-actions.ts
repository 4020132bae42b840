import type { Readiness } from "../functions/readiness";
import { newId, type Model } from "../host/model";
import { call, child, set } from "../host/drive";
import type { HostObject } from "../host/host-object";
import { HostWorkbook } from "../host/workbook";
import type { PaneFrame } from "../page/pane-frame";
import type { Replacing } from "../page/replacing";
import type { Saving } from "../page/saving";
import type { SavedWorkbook } from "../page/storage";
import { CALM, type MoodSettings } from "./mood-settings";
import type { Moods } from "./moods";
import { pictureOf } from "./picture";
import { withOtherIds } from "./reopened";

/** The moods as tests set them and people do by the menu. */
export interface MoodsApi {
  readonly moods: () => MoodSettings;
  /** What is not named stays. Requests are counted from here. */
  readonly setMoods: (change: Partial<MoodSettings>) => Promise<void>;
  /** Requests of the pane to the workbook since the moods were set last. */
  readonly requests: () => number;
  /** Requests since the page was opened that a calm Excel would have answered otherwise. */
  readonly faults: () => number;
  /** As after closing the workbook and opening it again: sheets and XML parts have other ids. */
  readonly reopen: () => Promise<void>;
  /** As Ctrl+Z may: the XML parts hold what they held before they were changed last. */
  readonly undoParts: () => boolean;
  /** Loads the pane anew, with the click of a ribbon button from before it started. */
  readonly clickBeforePane: (action: string) => void;
  readonly protectStructure: (isProtected: boolean) => Promise<void>;
  /** Everything that the workbook holds, as text that can be compared. */
  readonly picture: () => Promise<string>;
  /** The workbook as it is now, to be put back in memory with `putBack`. */
  readonly keep: () => SavedWorkbook;
  readonly putBack: (kept: SavedWorkbook) => Promise<void>;
}

export class MoodActions {
  constructor(
    private readonly moods: Moods,
    private readonly model: Model,
    private readonly replacing: Replacing,
    private readonly saving: Saving,
    private readonly readiness: Readiness,
    private readonly pane: PaneFrame,
  ) {}

  get settings(): MoodSettings {
    return this.moods.settings;
  }

  get isStructureProtected(): boolean {
    return this.model.state.current.structure !== undefined;
  }

  api(): MoodsApi {
    return {
      moods: () => this.moods.settings,
      setMoods: (change) => this.set(change),
      requests: () => this.moods.counted,
      faults: () => this.moods.faults,
      reopen: () => this.reopen(),
      undoParts: () => this.undoParts(),
      clickBeforePane: (action) => {
        this.clickBeforePane(action);
      },
      protectStructure: (isProtected) => this.protectStructure(isProtected),
      picture: async () => {
        await this.model.calculation.settled();
        return pictureOf(this.model);
      },
      keep: () => structuredClone(this.saving.present()),
      putBack: (kept) => this.replacing.putBack(structuredClone(kept)),
    };
  }

  async set(change: Partial<MoodSettings>): Promise<void> {
    const before = this.moods.settings;
    this.moods.change(change);
    const { functions, newestSet } = this.moods.settings;
    this.readiness.change(functions);
    if (before.functions === "busy" && functions === "ready") {
      await this.model.calculation.recalculate();
    }
    // A host tells a pane once, at its start, which sets there are.
    if (newestSet !== before.newestSet) this.pane.open();
  }

  async reopen(): Promise<void> {
    const { snapshot, state } = withOtherIds(this.saving.present(), newId);
    await this.replacing.replace(snapshot, () => {
      this.model.state.restore(state);
    });
  }

  undoParts(): boolean {
    const { state } = this.model;
    let isUndone = false;
    state.change(({ xmlParts }) => {
      for (const part of xmlParts) {
        const older = state.olderXml.get(part.id) ?? [];
        const last = older.at(-1);
        if (last === undefined) continue;
        part.xml = last;
        state.olderXml.set(part.id, older.slice(0, -1));
        isUndone = true;
      }
    });
    return isUndone;
  }

  clickBeforePane(action: string): void {
    this.pane.open();
    this.pane.invokeAction(action);
  }

  async protectSheet(): Promise<void> {
    const protection = child(this.activeSheet(), "Protection");
    const isProtected = protection.members.scalars?.Protected?.get() === true;
    await call(protection, isProtected ? "Unprotect" : "Protect");
  }

  async hideSheet(): Promise<void> {
    await set(this.activeSheet(), "Visibility", "VeryHidden");
  }

  async calm(): Promise<void> {
    await this.set(CALM);
    await this.protectStructure(false);
  }

  private activeSheet(): HostObject {
    const { make, grid } = this.model;
    return make.worksheet(grid.workbook().getActiveSheet().getSheetId());
  }

  async protectStructure(isProtected: boolean): Promise<void> {
    if (this.isStructureProtected === isProtected) return;
    const protection = child(new HostWorkbook(this.model), "Protection");
    await call(protection, isProtected ? "Protect" : "Unprotect");
  }
}
