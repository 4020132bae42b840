import { isBlank } from "../reading/blank";
import { findInput } from "../economics/find-input";
import { inputDefinition, type InputKey } from "../economics/inputs";
import { isoFromExcelDay } from "../calendar";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { a1 } from "./description/a1";
import { currentPartner, type JsonValue } from "../case/draft";
import { caseInDraft } from "../case/draft-of-case";
import type { GivenCase } from "../case/given-case";
import { centralNumber } from "./copies/central-values";
import type { ReadCell, ReadSheet, ReadWorkbook } from "./description/read-workbook";

type Content = string | number | boolean;

/** Inputs of the model by key, as they are typed. */
type ReadModel = Readonly<Partial<Record<InputKey, Content>>>;

/** What people keep about a milestone, by its id. */
export interface MilestoneState {
  readonly id: string;
  readonly owner: string;
  readonly status: string;
  readonly note: string;
}

/**
 * Inputs, intake and plan of a workbook. Cells win over the draft, because people may have typed
 * into the sheets since; what no sheet holds comes from the draft.
 */
export function readBack(workbook: ReadWorkbook): Result<GivenCase> {
  const draft = workbook.draft && currentPartner(workbook.draft);
  const sheets = workbook.sheets.map(gridOf);
  const model = readInputs(sheets, draft?.model ?? {});
  if (!model.ok) return model;
  if (model.value === undefined && draft === undefined) {
    return invalid(
      'The workbook has no inputs: no sheet has a heading row with "Input" and "Your value", and no draft of ours is in it.',
      {
        field: "file",
        allowed: "a workbook of Partner Desk, or inputs in the layout of its Inputs sheet",
      },
    );
  }
  const plan = readPlan(sheets);
  const kept = draft === undefined ? {} : caseInDraft(draft);
  const settings = { ...draft?.plan, ...plan.settings };
  const milestones = plan.milestones.length === 0 ? {} : { milestones: plan.milestones };
  const hasPlan = Object.keys(settings).length > 0 || plan.milestones.length > 0;
  return ok({
    ...kept,
    ...(model.value === undefined ? {} : { model: model.value }),
    ...(hasPlan ? { plan: { ...settings, ...milestones } } : {}),
  });
}

interface Grid {
  readonly name: string;
  readonly rows: number;
  readonly at: (row: number, column: number) => Content | undefined;
  readonly find: (text: string) => readonly ReadCell[];
}

function gridOf({ name, cells }: ReadSheet): Grid {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    name,
    rows: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    at: (row, column) => byPlace.get(`${row},${column}`)?.value,
    find: (text) => cells.filter(({ value }) => plain(value) === plain(text)),
  };
}

function plain(value: Content | undefined): string {
  return typeof value === "string" ? value.trim().toLowerCase() : "";
}

/** Heading of the column of labels, on our sheets and on those for partners. */
const LABEL_HEADINGS = ["Input", "Term"];
const VALUE_HEADINGS = ["Your value", "Value"];

/** The inputs of the first sheet that has them; undefined when none has. */
function readInputs(
  sheets: readonly Grid[],
  draft: Readonly<Record<string, JsonValue>>,
): Result<ReadModel | undefined> {
  for (const sheet of sheets) {
    const place = headingOf(sheet);
    if (place === undefined) continue;
    const model: Partial<Record<InputKey, Content>> = {};
    for (let row = place.row + 1; row < sheet.rows; row += 1) {
      const label = sheet.at(row, place.label);
      if (isBlank(label) && sheet.at(row, place.value) === undefined) break;
      const input = findInput(label);
      if (!input.ok) {
        return invalid(
          `On ${sheet.name}, ${a1(row, place.label)} is ${asTyped(label)}, which is not the name of an input.`,
          { field: a1(row, place.label) },
        );
      }
      const { key } = input.value;
      const value = sheet.at(row, place.value);
      if (value !== undefined && !isBlank(value)) {
        model[key] = asWritten(key, value, draft[key]);
      }
    }
    return ok(model);
  }
  return ok(undefined);
}

function headingOf(sheet: Grid): { row: number; label: number; value: number } | undefined {
  const values = VALUE_HEADINGS.flatMap((heading) => sheet.find(heading));
  for (const { row, column } of LABEL_HEADINGS.flatMap((heading) => sheet.find(heading))) {
    const value = values.find((cell) => cell.row === row && cell.column > column);
    if (value !== undefined) return { row, label: column, value: value.column };
  }
  return undefined;
}

/** A portable copy holds 15 for "10 to 20"; while it still does, the range is what was written. */
function asWritten(key: InputKey, cell: Content, draft: JsonValue | undefined): Content {
  const central = centralNumber(inputDefinition(key), draft);
  return typeof draft === "string" && central === cell ? draft : cell;
}

interface ReadPlan {
  readonly settings: Readonly<Record<string, JsonValue>>;
  readonly milestones: readonly MilestoneState[];
}

function readPlan(sheets: readonly Grid[]): ReadPlan {
  for (const sheet of sheets) {
    const [id] = sheet.find("Id");
    if (id === undefined) continue;
    const columns = new Map<string, number>();
    for (let column = 0; column <= id.column; column += 1) {
      columns.set(plain(sheet.at(id.row, column)), column);
    }
    if (!["day", "date", "milestone", "status"].every((heading) => columns.has(heading))) continue;
    return { settings: settingsOf(sheet), milestones: milestonesOf(sheet, id.row + 1, columns) };
  }
  return { settings: {}, milestones: [] };
}

function milestonesOf(
  sheet: Grid,
  firstRow: number,
  columns: ReadonlyMap<string, number>,
): MilestoneState[] {
  const milestones: MilestoneState[] = [];
  const text = (row: number, heading: string): string =>
    String(sheet.at(row, columns.get(heading) ?? -1) ?? "");
  for (let row = firstRow; row < sheet.rows && text(row, "id") !== ""; row += 1) {
    const [id, owner, status, note] = ["id", "owner", "status", "note"].map((heading) =>
      text(row, heading),
    ) as [string, string, string, string];
    milestones.push({ id, owner, status, note });
  }
  return milestones;
}

function settingsOf(sheet: Grid): ReadPlan["settings"] {
  const beside = (label: string): Content | undefined => {
    const [cell] = sheet.find(label);
    return cell && sheet.at(cell.row, cell.column + 1);
  };
  const launch = beside("Launch date");
  const motion = beside("Motion");
  const averageDeal = beside("Average deal");
  return {
    ...(typeof launch === "number" ? { launchDate: isoFromExcelDay(launch) } : {}),
    ...(typeof motion === "string" ? { motion } : {}),
    ...(typeof averageDeal === "number" ? { averageDeal } : {}),
  };
}
