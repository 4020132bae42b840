import { findInput } from "../../../src/economics/find-input";
import type { Place, ReadCells } from "../../../src/sheets/cells-of-call";
import { CellError, isErrorCode, type Scalar } from "../../../src/formula/values";
import { type AskedFormula, explainFormula, placesToRead } from "../../../src/sheets/explain-cell";
import { INPUT_COLUMNS } from "../../../src/sheets/layout/inputs-layout";
import { milestoneFields } from "../../../src/sheets/plan/plan-row";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import type { Explained, FunctionWords, SelectedCell } from "../../state/explained";
import { functionPrefix } from "../function-prefix";
import { figureForPeople } from "../../../src/wording";
import { rangeOf } from "./read-cells";

/** An area beyond this is no block of inputs, and nobody follows it cell by cell. */
const MOST_CELLS = 10_000;

/** The selected cell, as far as anything can be said of it; an input and a milestone by their sheets. */
export async function readSelectedCell(
  context: Excel.RequestContext,
  { inputs, plan }: SheetIds,
): Promise<Explained> {
  const asked = context.workbook.getActiveCell();
  const parent = asked.getSpillParentOrNullObject();
  asked.load("formulas,values,text,numberFormat,rowIndex,columnIndex");
  asked.worksheet.load("id,name");
  parent.load("formulas,rowIndex,columnIndex");
  await context.sync();
  const { worksheet } = asked;
  const cell: SelectedCell = {
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    row: asked.rowIndex,
    column: asked.columnIndex,
    shown: shownIn(asked),
  };
  if (worksheet.id === inputs) {
    const label = worksheet.getCell(cell.row, INPUT_COLUMNS.label);
    label.load("values");
    await context.sync();
    const input = findInput((label.values as unknown[][])[0]?.[0]);
    if (input.ok) return { kind: "input", cell, key: input.value.key };
  }
  if (worksheet.id === plan) {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("text,rowIndex");
    await context.sync();
    const fields = used.isNullObject ? [] : milestoneFields(used.text, cell.row - used.rowIndex);
    if (fields.length > 0) return { kind: "milestone", cell, fields };
  }
  const isFilled =
    !parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column);
  const formula: unknown = (isFilled ? parent : asked).formulas[0]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=")) return { kind: "plain", cell };
  const inFormula: AskedFormula = {
    formula,
    sheet: worksheet.name,
    functionPrefix: functionPrefix(),
  };
  const explained = explainFormula(inFormula, await cellsOf(context, placesToRead(inFormula)));
  return {
    kind: "formula",
    cell,
    filledFrom: isFilled
      ? { ...cell, row: parent.rowIndex, column: parent.columnIndex, shown: "" }
      : undefined,
    formula: explained,
    words: explained.functionName === undefined ? undefined : await wordsOf(explained.functionName),
  };
}

/** As the cell shows it; without a format of its own a number has more digits than anybody reads. */
function shownIn({ values, text, numberFormat }: Excel.Range): string {
  const value: unknown = (values as unknown[][])[0]?.[0];
  const isPlain = (numberFormat as unknown[][])[0]?.[0] === "General";
  return isPlain && typeof value === "number" ? figureForPeople(value) : (text[0]?.[0] ?? "");
}

async function cellsOf(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<ReadCells> {
  const named = places
    .filter(({ rows, columns }) => rows * columns <= MOST_CELLS)
    .map((place) => ({
      place,
      sheet: context.workbook.worksheets.getItemOrNullObject(place.sheet),
    }));
  await context.sync();
  const asked = named
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ place, sheet }) => {
      const range = rangeOf({ sheet, area: place });
      range.load("values");
      return { place, range };
    });
  await context.sync();
  return (wanted) => {
    const found = asked.find(({ place }) => holds(place, wanted));
    if (found === undefined) return undefined;
    const [down, right] = [wanted.row - found.place.row, wanted.column - found.place.column];
    return (found.range.values as unknown[][])
      .slice(down, down + wanted.rows)
      .map((row) => row.slice(right, right + wanted.columns).map(asScalar));
  };
}

function holds(outer: Place, inner: Place): boolean {
  return (
    outer.sheet.toLowerCase() === inner.sheet.toLowerCase() &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function asScalar(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  if (isErrorCode(text)) return CellError.of(text);
  return text === "" ? null : text;
}

let functions: Promise<readonly (FunctionWords & { readonly name: string })[]> | undefined;

/** What Excel itself tells of our functions while their formula is typed. */
async function wordsOf(name: string): Promise<FunctionWords | undefined> {
  functions ??= fetch("functions.json")
    .then((answer) => answer.json())
    .then(({ functions: all }: { functions: (FunctionWords & { name: string })[] }) => all);
  return (await functions).find((each) => each.name === name);
}
