import { areaA1 } from "../../../src/sheets/description/a1";
import type { SheetDescription } from "../../../src/sheets/description/description";
import { reasonOf } from "../../reason-of";
import { isGroupRefused } from "../as-one-step";
import { insistently } from "../in-excel";
import { markSheet } from "./sheet-mark";
import type { SheetTask } from "./present-sheets";
import { chartName, provisional } from "./render-charts";
import { setUpPrinting } from "./render-formats";
import { readFormats, type SheetState, signatureOf } from "./sheet-state";

/** The sheet's own note of which conditional formats we gave it. Never renamed after release. */
const FORMATS = "PartnerDeskFormats";

/**
 * Takes away what the new charts and conditional formats stand in place of. It comes last, because a
 * chart that is gone cannot be put back; what Excel refuses for good is told and lies underneath.
 */
export async function finish(
  context: Excel.RequestContext,
  tasks: readonly SheetTask[],
  before: readonly SheetState[],
): Promise<string[]> {
  try {
    await insistently(() => replaceFormer(context, tasks, before));
    return [];
  } catch (error) {
    if (isGroupRefused(error)) throw error;
    return [
      "Charts or conditional formats from before lie under the new ones: Excel did not delete them. Write again to have it done.",
    ];
  }
}

/** To be done again where Excel refused it or did it in part: what is gone by then is not looked for. */
async function replaceFormer(
  context: Excel.RequestContext,
  tasks: readonly SheetTask[],
  before: readonly SheetState[],
): Promise<void> {
  const present = tasks.map(({ description, id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const note = sheet.customProperties.getItemOrNullObject(FORMATS);
    note.load("value");
    sheet.charts.load("items/id,items/name");
    return { description, sheet, note, state: before.find((one) => one.id === id) };
  });
  const allFormats = await readFormats(
    context,
    present.map(({ sheet }) => sheet),
  );
  for (const [index, { description, sheet, note, state }] of present.entries()) {
    const formats = allFormats[index] ?? [];
    const oldIds = new Set(state?.formats.map(({ id }) => id));
    const isOurs = oursBy(note.isNullObject ? undefined : note.value, description);
    const { conditionalFormats } = sheet.getRange();
    for (const { id, signature } of formats) {
      if (oldIds.has(id) && isOurs(signature)) conditionalFormats.getItem(id).delete();
    }
    const names = description.charts.map(chartName);
    for (const chart of sheet.charts.items) {
      const name = names.find((one) => chart.name === one || chart.name === provisional(one));
      if (name === undefined) continue;
      if (state?.chartIds.includes(chart.id) === true) chart.delete();
      else if (chart.name !== name) chart.name = name;
    }
    const added = formats.filter(({ id }) => !oldIds.has(id)).map(({ signature }) => signature);
    if (added.length > 0) sheet.customProperties.add(FORMATS, JSON.stringify(added));
  }
  await context.sync();
}

/** Conditional formats of ours are those that were noted, or else those that are wanted again. */
function oursBy(
  note: string | undefined,
  { conditionalFormats }: SheetDescription,
): (signature: string) => boolean {
  if (note !== undefined) return (signature) => note.includes(JSON.stringify(signature));
  const wanted = conditionalFormats.map(({ area, rule }) =>
    rule.kind === "formula"
      ? signatureOf("Custom", areaA1(area), rule.formula)
      : signatureOf(rule.kind === "bar" ? "DataBar" : "ColorScale", areaA1(area)),
  );
  return (signature) => wanted.includes(signature);
}

/** How sheets are printed, whose they are, and which is in front: nothing else depends on these. */
export async function setUpPages(
  context: Excel.RequestContext,
  tasks: readonly SheetTask[],
  partnerId: string,
  heightsOf: (sheet: SheetDescription) => ReadonlyMap<number, number>,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const remarks: string[] = [];
  const attempt = async (work: () => void, remark?: (error: unknown) => string): Promise<void> => {
    try {
      work();
      await context.sync();
    } catch (error) {
      if (remark !== undefined) remarks.push(remark(error));
    }
  };
  await attempt(
    () => {
      for (const { description, id } of tasks) {
        setUpPrinting(worksheets.getItem(id), description, heightsOf(description));
      }
    },
    (error) => `How the sheets are printed was not set up. ${reasonOf(error)}`,
  );
  await attempt(() => {
    for (const { description, id } of tasks) {
      markSheet(worksheets.getItem(id), description.kind, partnerId);
    }
  });
  const plan = tasks.find(({ description }) => description.kind === "plan");
  if (plan !== undefined) {
    await attempt(() => {
      worksheets.getItem(plan.id).activate();
    });
  }
  return remarks;
}
