import {
  type CellContent,
  cellHolding,
  isFormula,
} from "../../../src/sheets/description/cell-grid";
import type { Area, SheetDescription } from "../../../src/sheets/description/description";
import { entryRules } from "../../../src/sheets/description/entry-rules";
import { holds } from "../../../src/sheets/description/rectangles";
import { findSpills } from "../cells/find-spills";
import { areaOf, PLACE, rangeOf } from "../cells/read-cells";
import { contentOf } from "./cell-content";
import { type Look, LOADED_LOOKS, looksOf } from "./looks";
import type { PresentSheet } from "./present-sheets";
import { mergedArea } from "./render-contents";

/** Everything of a sheet that a writing may change, so that it can be put back as it was. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** What was read: the cells in use, and those that are to be written. */
  readonly area: Area;
  /** To be entered again: texts marked as such, and nothing where a formula elsewhere fills. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly looks: readonly (readonly Look[])[];
  readonly rowHeights: readonly number[];
  readonly tables: readonly TableState[];
  readonly formats: readonly FormatState[];
  readonly chartIds: readonly string[];
  readonly rules: readonly RuleState[];
}

interface TableState {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A conditional format, known again by its id, and in another session by where and when it holds. */
export interface FormatState {
  readonly id: string;
  readonly signature: string;
}

interface RuleState {
  readonly area: Area;
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** A sheet, and the cells of it that a writing may come to. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** Where it sets what may be entered. */
  readonly ruleAreas: readonly Area[];
}

/** All that a writing of this description may come to on the sheet that is there. */
export function placeOf(description: SheetDescription, present: PresentSheet): SheetPlace {
  const { blocks, tables, charts } = description;
  const areas = [
    ...(present.used === undefined ? [] : [present.used]),
    ...present.tables.map(({ area }) => area),
    ...blocks.map(({ row, column, cells }) => ({
      ...{ row, column },
      ...{ rows: cells.length, columns: cells[0]?.length ?? 0 },
    })),
    ...tables.map((table) =>
      mergedArea(
        table,
        present.tables.find(({ name }) => name.startsWith(table.name)),
      ),
    ),
    ...charts.map(({ area }) => area),
  ];
  const rows = Math.max(1, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.column + area.columns));
  const { id, name } = present;
  const ruleAreas = entryRules(description).map(({ area }) => area);
  return { id, name, area: { row: 0, column: 0, rows, columns }, ruleAreas };
}

/** Sheets as they are now. Each is read in a request of its own, for the answers are large. */
export async function readStates(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
): Promise<SheetState[]> {
  const read = [];
  for (const place of places) {
    const loaded = load(context, place);
    await context.sync();
    read.push(loaded);
  }
  const tables = read.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      return { table, range };
    }),
  );
  const formats = await readFormats(
    context,
    read.map(({ sheet }) => sheet),
  );
  const states: SheetState[] = [];
  for (const [index, loaded] of read.entries()) {
    const { place, rows, properties, range, sheet, rules } = loaded;
    states.push({
      ...{ id: place.id, name: place.name, area: place.area },
      contents: await contentsOf(context, loaded),
      looks: looksOf(properties.value, range.numberFormat as string[][]),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      tables: (tables[index] ?? []).map(({ table, range: covered }) => ({
        name: table.name,
        style: table.style,
        area: areaOf(covered),
      })),
      formats: formats[index] ?? [],
      chartIds: sheet.charts.items.map((chart) => chart.id),
      rules: rules.map(({ area, dataValidation }) => {
        const { type, rule, errorAlert, ignoreBlanks } = dataValidation;
        return { area, type, rule, errorAlert, ignoreBlanks };
      }),
    });
  }
  return states;
}

type Loaded = ReturnType<typeof load>;

function load(context: Excel.RequestContext, place: SheetPlace) {
  const { id, area } = place;
  const sheet = context.workbook.worksheets.getItem(id);
  const range = rangeOf({ sheet, area });
  range.load("formulas,values,valueTypes,numberFormat,hasSpill");
  const properties = range.getCellProperties(LOADED_LOOKS);
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  sheet.tables.load("items/name,items/style");
  sheet.charts.load("items/id");
  const rules = place.ruleAreas.map((one) => {
    const { dataValidation } = rangeOf({ sheet, area: one });
    dataValidation.load("type,rule,errorAlert,ignoreBlanks");
    return { area: one, dataValidation };
  });
  return { place, sheet, range, properties, rows, rules };
}

/** Of a formula that fills other cells, only its own cell: what it fills would stand in its way. */
async function contentsOf(
  context: Excel.RequestContext,
  { place: { area }, sheet, range }: Loaded,
): Promise<CellContent[][]> {
  const { hasSpill } = range;
  const valueTypes: readonly (readonly string[])[] = range.valueTypes;
  const formulas = range.formulas as CellContent[][];
  const values = range.values as CellContent[][];
  const grid = { area, formulas, values, valueTypes };
  // Null where only some of the cells have a part in one.
  const spills =
    (hasSpill as boolean | null) === false
      ? []
      : await findSpills(context, sheet, [grid], new AbortController().signal);
  const isFilled = (row: number, column: number): boolean =>
    spills.some(
      (spill) => holds(spill, { row, column }) && !(spill.row === row && spill.column === column),
    );
  return formulas.map((line, down) =>
    line.map((content, right) => {
      if (isFilled(area.row + down, area.column + right)) return "";
      const value = values[down]?.[right] ?? "";
      const isError = valueTypes[down]?.[right] === "Error" && !isFormula(content, value);
      return isError ? content : (contentOf(cellHolding(content, value)) ?? "");
    }),
  );
}

/** The conditional formats of each sheet, whoever made them. */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FormatState[][]> {
  const collections = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return conditionalFormats;
  });
  await context.sync();
  const all = collections.map(({ items }) =>
    items.map((format) => {
      const place = format.getRangeOrNullObject();
      place.load("address");
      const rule = format.type === "Custom" ? format.custom.rule : undefined;
      rule?.load("formula");
      return { format, place, rule };
    }),
  );
  await context.sync();
  return all.map((formats) =>
    formats.map(({ format: { id, type }, place, rule }) => {
      const address = place.isNullObject ? "" : place.address.replace(/^.*!/, "");
      return { id, signature: signatureOf(type, address, rule?.formula) };
    }),
  );
}

/** Spaces and case are Excel's to change. */
export function signatureOf(type: string, address: string, formula = ""): string {
  return `${type} ${address} ${formula}`.replaceAll(/[\s$]/g, "").toUpperCase();
}
