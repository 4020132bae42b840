import type { Area } from "../../../src/sheets/description/description";
import { rangeOf } from "../cells/read-cells";
import { inExcel, insistently } from "../in-excel";
import { resizeTable } from "./resize-table";
import { mendLooks } from "./looks";
import { readStates, type SheetState } from "./sheet-state";

/** What a writing has come to, so that it can be taken back. */
export interface Traces {
  /** Sheets that it updates, as they were. */
  before: readonly SheetState[];
  /** Ids of all sheets that were there before it added some with these names. */
  sheetIds: readonly string[];
  addedNames: readonly string[];
}

/**
 * Puts everything back as it was, and answers with what could not be: names of sheets. Each sheet
 * is mended in a request of its own, and those that were added are deleted in ones of their own: a
 * deletion goes into no undo group.
 */
export async function putBack({ before, sheetIds, addedNames }: Traces): Promise<string[]> {
  const left: string[] = [];
  for (const state of before) {
    if (!(await done(() => mendUntilSame(state)))) left.push(state.name);
  }
  if (addedNames.length === 0) return left;
  const isMade = ({ id, name }: { id: string; name: string }): boolean =>
    !sheetIds.includes(id) && addedNames.includes(name);
  const there = new Map<string, string>();
  const isKnown = await done(async () => {
    for (const { id, name } of (await sheetsNow()).filter(isMade)) there.set(id, name);
  });
  if (!isKnown) return [...left, ...addedNames];
  for (const [id, name] of there) if (!(await done(() => remove(id)))) left.push(name);
  return left;
}

async function done(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await insistently(work);
    return true;
  } catch {
    return false;
  }
}

function sheetsNow(): Promise<{ id: string; name: string }[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** A sheet whose deletion took effect although no answer came is gone, which is what was wanted. */
async function remove(id: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

/** One pass is enough unless Excel fills or fits what was just put back. */
const PASSES = 3;

async function mendUntilSame(before: SheetState): Promise<void> {
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!(await inExcel((context) => mend(context, before)))) return;
  }
}

/** Mends what differs now, and says whether anything did. */
async function mend(context: Excel.RequestContext, before: SheetState): Promise<boolean> {
  const { id, name, area } = before;
  const ruleAreas = before.rules.map((rule) => rule.area);
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return false;
  const [now] = await readStates(context, [{ id, name, area, ruleAreas }]);
  if (now === undefined) return false;
  const isMended = [
    mendTables(sheet, before, now),
    // Before the contents: a cell that has the format of text makes a text of every number.
    mendLooks(sheet, area, before.looks, now.looks),
    mendContents(sheet, before, now),
    addTables(sheet, before, now),
    mendHeights(sheet, before, now),
    mendRules(sheet, before, now),
  ].includes(true);
  const isTidied = await removeAdded(context, sheet, before, now);
  await context.sync();
  return isMended || isTidied;
}

function mendTables(sheet: Excel.Worksheet, before: SheetState, now: SheetState): boolean {
  const changed = now.tables.filter(({ name, area }) => {
    const was = before.tables.find((table) => table.name === name);
    const table = sheet.tables.getItem(name);
    if (was === undefined) table.convertToRange();
    else if (isSame(was.area, area)) return false;
    else resizeTable(sheet, was.name, was.area);
    return true;
  });
  return changed.length > 0;
}

function mendContents(sheet: Excel.Worksheet, before: SheetState, now: SheetState): boolean {
  if (isSame(before.contents, now.contents)) return false;
  rangeOf({ sheet, area: before.area }).formulas = before.contents.map((line) => [...line]);
  return true;
}

function addTables(sheet: Excel.Worksheet, before: SheetState, now: SheetState): boolean {
  const gone = before.tables.filter((was) => !now.tables.some(({ name }) => name === was.name));
  for (const { name, area, style } of gone) {
    const table = sheet.tables.add(rangeOf({ sheet, area }), true);
    table.name = name;
    table.style = style;
  }
  return gone.length > 0;
}

function mendHeights(sheet: Excel.Worksheet, before: SheetState, now: SheetState): boolean {
  let isMended = false;
  before.rowHeights.forEach((height, down) => {
    if (height === now.rowHeights[down]) return;
    isMended = true;
    const area: Area = { ...before.area, row: before.area.row + down, rows: 1 };
    rangeOf({ sheet, area }).format.rowHeight = height;
  });
  return isMended;
}

function mendRules(sheet: Excel.Worksheet, before: SheetState, now: SheetState): boolean {
  const changed = before.rules.filter((was, index) => !isSame(was, now.rules[index]));
  for (const { area, type, rule, errorAlert, ignoreBlanks } of changed) {
    const { dataValidation } = rangeOf({ sheet, area });
    dataValidation.clear();
    if (type === "None") continue;
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
  return changed.length > 0;
}

/** Conditional formats and charts that the writing added; nothing that was there was taken away yet. */
async function removeAdded(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetState,
  now: SheetState,
): Promise<boolean> {
  const formatIds = new Set(before.formats.map(({ id }) => id));
  const formats = now.formats.filter(({ id }) => !formatIds.has(id));
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of formats) conditionalFormats.getItem(id).delete();
  sheet.charts.load("items/id");
  await context.sync();
  const charts = sheet.charts.items.filter(({ id }) => !before.chartIds.includes(id));
  for (const chart of charts) chart.delete();
  return formats.length + charts.length > 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
