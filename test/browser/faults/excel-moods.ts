import type { Frame, Page } from "playwright-core";
import type { MoodSettings } from "../../../workbench/moods/mood-settings";
import { replaceWorkbook } from "../harness";
import { calm, mood } from "../moods-stage";

export const HIDDEN = ["our sheets are very hidden"] as const;
/** What is about cells and what is undone with them does not come to the draft, nor to a copy of it. */
export const NOT_OF_THE_DRAFT = [
  ...HIDDEN,
  "undo groups are refused",
  "undo groups take no sheet",
  "undo groups take few formulas",
  "our functions are not registered",
  "our functions are starting",
] as const;
/** What comes to the draft only by its inputs. */
export const OF_SHEETS = ["the structure is protected", "our sheets are protected"] as const;
/** Older Excels than today's are asked for no more than the oldest has. */
export const NEWER_EXCELS = ["Excel 2024", "Excel 2021"] as const;

/** A workbook with the pane beside it, which a mood may load anew. */
export interface MoodyPlace {
  readonly page: Page;
  readonly pane: Frame;
  /** Waits until a pane that was loaded anew is as it was. */
  readonly reloaded: () => Promise<void>;
}

/** A mood of the workbench's menu: how Excel gets into it, and out of it. */
export interface ExcelMood {
  readonly name: string;
  readonly begin?: (on: MoodyPlace) => Promise<void>;
  readonly end?: (on: MoodyPlace) => Promise<void>;
}

const PERSONS = "Own notes";

const set =
  (settings: Partial<MoodSettings>) =>
  ({ page }: MoodyPlace): Promise<void> =>
    mood(page, settings);

/** Cells of ours show what they do in this mood, and afterwards what they are. */
async function calculateAnew({ page }: MoodyPlace): Promise<void> {
  await page.evaluate(() => window.workbench.putBack(window.workbench.keep()));
}

const capped = (newestSet: MoodSettings["newestSet"]): Pick<ExcelMood, "begin" | "end"> => {
  const offer = (offered: MoodSettings["newestSet"]) => async (on: MoodyPlace) => {
    await replaceWorkbook(on.page, () => mood(on.page, { newestSet: offered }));
    await on.reloaded();
  };
  return { begin: offer(newestSet), end: offer("1.20") };
};

/** Of every sheet but that of a person, which no mood changes. */
function eachSheet(
  pane: Frame,
  wish: "protect" | "unprotect" | "VeryHidden" | "Visible",
): Promise<void> {
  return pane.evaluate(
    ([wanted, persons]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        for (const sheet of worksheets.items.filter(({ name }) => name !== persons)) {
          if (wanted === "protect") sheet.protection.protect();
          else if (wanted === "unprotect") sheet.protection.unprotect();
          else sheet.visibility = wanted;
        }
        await context.sync();
      }),
    [wish, PERSONS] as const,
  );
}

const failing = (how: "refused" | "timeout" | "halfway" | "lost"): Pick<ExcelMood, "begin"> => ({
  begin: set({ failing: { from: 1, times: 1, how, changing: true } }),
});

const structure =
  (isProtected: boolean) =>
  ({ page }: MoodyPlace): Promise<void> =>
    page.evaluate((wanted) => window.workbench.protectStructure(wanted), isProtected);

export const EXCEL_MOODS: readonly ExcelMood[] = [
  { name: "calm" },
  { name: "a cell is edited", begin: set({ cellEditFrom: 1 }) },
  { name: "a cell is edited from the third request on", begin: set({ cellEditFrom: 3 }) },
  {
    name: "a cell is edited, and Excel lets nothing wait",
    begin: set({ cellEditFrom: 1, holdsWaiting: false }),
  },
  { name: "undo groups are refused", begin: set({ undoGroups: "refused" }) },
  { name: "undo groups take no sheet", begin: set({ undoGroups: "refusedForSheets" }) },
  {
    name: "undo groups take few formulas",
    begin: set({ undoGroups: "refusedForManyFormulas" }),
  },
  { name: "a change is refused", ...failing("refused") },
  { name: "a change times out", ...failing("timeout") },
  { name: "a change fails halfway", ...failing("halfway") },
  { name: "the answer to a change is lost", ...failing("lost") },
  { name: "the workbook is read-only", begin: set({ isReadOnly: true }) },
  { name: "the structure is protected", begin: structure(true), end: structure(false) },
  {
    name: "our sheets are protected",
    begin: ({ pane }) => eachSheet(pane, "protect"),
    end: ({ pane }) => eachSheet(pane, "unprotect"),
  },
  {
    name: "our sheets are very hidden",
    begin: ({ pane }) => eachSheet(pane, "VeryHidden"),
    end: ({ pane }) => eachSheet(pane, "Visible"),
  },
  {
    name: "our functions are not registered",
    begin: async (on) => {
      await mood(on.page, { functions: "unknown" });
      await calculateAnew(on);
    },
    end: async (on) => {
      await calm(on.page);
      await calculateAnew(on);
    },
  },
  { name: "our functions are starting", begin: set({ functions: "busy" }) },
  { name: "Excel 2024", ...capped("1.17") },
  { name: "Excel 2021", ...capped("1.14") },
  { name: "the oldest Excel", ...capped("1.12") },
];
