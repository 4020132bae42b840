import type { Frame } from "playwright-core";
import { addSheet, at } from "../cells-stage";
import { chooseFile, openExchange } from "../exchange-stage";
import { HANDOVER, outcome } from "../handover-stage";
import { EVEN_WHERE_HIDDEN, type WorkbenchSession } from "../harness";
import { moodStage, type MoodStage } from "../moods-stage";
import { openStep, reloadPane, saved } from "../pane-stage";
import { openPage } from "../partner-from-empty";
import { HIDDEN, NEWER_EXCELS, NOT_OF_THE_DRAFT, OF_SHEETS } from "./excel-moods";
import type { MoodyAct, MoodyEnding } from "./mood-by-mood";

/** What people do in the pane, with one sheet of ours in the workbook and two of theirs. */
export interface PaneActs {
  readonly save: MoodyAct;
  readonly import: MoodyAct;
  readonly freeze: MoodyAct;
  readonly repair: MoodyAct;
  readonly copy: MoodyAct;
}

const CALL = "BREAKEVEN.VOLUME(180000,50000,0.8,0.2)";
const STORED = CALL.replace("BREAKEVEN.VOLUME", "_xldudf_BREAKEVEN_VOLUME");
const CELLS = [
  [`=${CALL}`, '="00"&7', `=${STORED}+1`],
  ["=SEQUENCE(2,2)", "", 12],
  ["", "", ""],
];
/** A copy has what it needs by then, unless the pane asked for something else just before. */
const LATER = "a cell is edited from the third request on";
const PARTNERS = "Partner name,Sales team\nBirchline,14\nAlderway,3\n";
const ACV = "50,000";

export async function paneActs(session: WorkbenchSession): Promise<PaneActs> {
  const stage = await moodStage(session);
  await saved(stage.pane);
  await prepareWorkbook(stage);
  // As a workbook is that was saved before, and to which what is typed may be put back.
  for (const acv of ["50,001", ACV]) await save(stage, acv);
  const kept = await stage.page.evaluateHandle(() => window.workbench.keep());
  return new Acting(stage, kept, await pictureOf(stage)).acts();
}

async function save({ pane }: MoodStage, acv: string): Promise<MoodyEnding> {
  await openStep(pane, "deal");
  await pane.fill("#model-acv", acv);
  await pane.locator("#model-acv").press("Tab");
  return saving(pane);
}

async function saving(pane: Frame): Promise<MoodyEnding> {
  const words = await pane.waitForFunction(() => {
    const said = document.getElementById("save-state")?.innerText ?? "";
    return /Saved|Not /.exec(said) === null ? undefined : said;
  });
  const said = (await words.jsonValue()) ?? "";
  return { isDone: said.includes("Saved"), said };
}

async function prepareWorkbook(stage: MoodStage): Promise<void> {
  await stage.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Own notes").getRange("A1").values = [["mine"]];
      worksheets.load("items/name");
      await context.sync();
      const others = worksheets.items.filter(({ name }) => !["Inputs", "Own notes"].includes(name));
      for (const sheet of others) sheet.delete();
      await context.sync();
    }),
  );
  await addSheet(stage, CELLS);
}

export async function importPartners(pane: Frame): Promise<MoodyEnding> {
  await openExchange(pane);
  await chooseFile(pane, "partners.csv", PARTNERS);
  await pane.locator("#check-rows").click();
  await pane.locator("#take-import").click();
  return saving(pane);
}

/** Without the ids that the add-in makes or Excel gives, and without hours. */
export async function pictureOf({ page }: Pick<MoodStage, "page">): Promise<string> {
  const picture = await page.evaluate(() => window.workbench.picture());
  const ids = [...new Set(picture.match(/partner-[0-9a-f]{8}-[0-9a-f]{4}/g))];
  return ids
    .reduce((text, id, index) => text.replaceAll(id, `partner ${index}`), picture)
    .replace(/"sheetIds\\?":{[^}]*}/g, "")
    .replace(/"partner-desk\.draft":"[^"]*"/g, "");
}

class Acting {
  constructor(
    private readonly stage: MoodStage,
    private readonly kept: Awaited<ReturnType<MoodStage["page"]["evaluateHandle"]>>,
    private readonly base: string,
  ) {}

  acts(): PaneActs {
    const { page, pane } = this.stage;
    const act = (run: () => Promise<MoodyEnding>, more: Partial<MoodyAct> = {}): MoodyAct => ({
      on: {
        ...{ page, pane },
        reloaded: () => pane.locator("#partner-button").waitFor(),
      },
      prepare: () => this.prepare(),
      run,
      waits: async () => {
        const told = await pane.waitForFunction(
          () => {
            const said = document.getElementById("save-state")?.innerText ?? "";
            return said.includes("Press Enter or Esc") ? "waits" : window.hasEnded && "ended";
          },
          undefined,
          EVEN_WHERE_HIDDEN,
        );
        return (await told.jsonValue()) === "waits";
      },
      settled: () => saved(pane),
      picture: () => pictureOf(this.stage),
      ...more,
    });
    return {
      save: act(() => save(this.stage, "50,001"), { untouchedBy: NOT_OF_THE_DRAFT }),
      import: act(() => importPartners(pane), {
        untouchedBy: [...NOT_OF_THE_DRAFT, ...OF_SHEETS, ...NEWER_EXCELS],
      }),
      freeze: act(() => this.freeze(), { untouchedBy: HIDDEN }),
      repair: act(() => this.pressed("repair", "repair-calls", /^\d+ cells? w\w+ repaired\.$/)),
      copy: act(() => this.pressed("copy", "make-copy", /^Excel opens/), {
        untouchedBy: [...NOT_OF_THE_DRAFT, ...OF_SHEETS, ...NEWER_EXCELS, LATER],
      }),
    };
  }

  /** What can be taken back is, for that takes less time than to open another workbook. */
  private async prepare(): Promise<void> {
    const { page, pane } = this.stage;
    if ((await pictureOf(this.stage)) === this.base) return;
    await page.evaluate(
      ([address, cells]) => {
        window.workbench.enter(address, cells);
      },
      [at("A1:C3"), CELLS] as const,
    );
    const undo = pane.locator("#undo-import");
    if ((await undo.count()) > 0) await undo.click();
    else await save(this.stage, ACV);
    await saved(pane);
    if ((await pictureOf(this.stage)) === this.base) return;
    await page.evaluate((workbook) => window.workbench.putBack(workbook as never), this.kept);
    await pane.evaluate(() => {
      window.localStorage.clear();
    });
    await reloadPane(this.stage);
    await saved(pane);
  }

  private async freeze(): Promise<MoodyEnding> {
    const { page, pane } = this.stage;
    await openPage(pane, "handover", HANDOVER);
    await page.evaluate((cells) => {
      window.workbench.select(cells);
    }, at("A1:C3"));
    await pane.locator("#freeze-selection").click();
    const offer = pane.locator("#freeze-offer");
    await offer.or(pane.locator("#freeze-outcome .message")).first().waitFor();
    if ((await offer.count()) === 0) {
      return { isDone: false, said: await outcome(this.stage, "freeze") };
    }
    const keepsErrors = (await offer.innerText()).includes("keep");
    await pane.locator("#freeze-now").click();
    const said = await outcome(this.stage, "freeze");
    return { isDone: /(is a value|are values) now\./.test(said), said, keepsErrors };
  }

  private async pressed(task: string, button: string, done: RegExp): Promise<MoodyEnding> {
    const { pane } = this.stage;
    await openPage(pane, "handover", HANDOVER);
    await pane.locator(`#${button}`).click();
    const said = await outcome(this.stage, task);
    return { isDone: done.test(said), said };
  }
}
