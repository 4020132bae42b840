import { a1 } from "../../../src/sheets/description/a1";
import { typedFormula } from "../../../src/formula/file-formula";
import {
  type LibraryCell,
  type LibraryValidation,
  type LibraryWorkbook,
  readWithLibrary,
} from "../../../src/xlsx/hucre";
import { ownParts, partText } from "../../../src/xlsx/parts";
import { parseAddress } from "../../../workbench/grid/addresses";
import {
  type ArrivedCell,
  type ArrivedSheet,
  type ArrivedValidation,
  compact,
  lineKey,
  type LineSide,
} from "./arrived-sheet";
import { barDirection, colour, readChart, readConditionalRule } from "./read-objects-from-file";

type LibrarySheet = LibraryWorkbook["sheets"][number];

const NO_SHEET = { rows: 0, columns: 0 };
const NOWHERE = { row: 0, column: 0, rows: 0, columns: 0 };
const MILLISECONDS_A_DAY = 86_400_000;
/** 1970-01-01 as Excel counts days. */
const UNIX_DAY = 25_569;

/** What a reader of .xlsx files finds on the sheets. */
export async function readFile(bytes: Uint8Array): Promise<ArrivedSheet[]> {
  const { sheets } = await readWithLibrary(bytes, { readStyles: true });
  const parts = ownParts(bytes);
  let chartsBefore = 0;
  return sheets.map((sheet, index) => {
    const { charts = [] } = sheet;
    const directions = charts.map((_, chart) =>
      barDirection(partText(parts, `xl/charts/chart${chartsBefore + chart + 1}.xml`)),
    );
    chartsBefore += charts.length;
    return readSheet(sheet, {
      charts: charts.map((chart, at) => readChart(chart, directions[at] ?? "Column")),
      isProtected: partText(parts, `xl/worksheets/sheet${index + 1}.xml`).includes(
        "<sheetProtection",
      ),
    });
  });
}

function readSheet(
  sheet: LibrarySheet,
  known: Pick<ArrivedSheet, "charts" | "isProtected">,
): ArrivedSheet {
  const cells: Record<string, ArrivedCell> = {};
  const lines: Record<string, string> = {};
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const read = readCell({ ...sheet.cells?.get(`${row},${column}`), value });
      if (Object.keys(read).length > 0) cells[a1(row, column)] = read;
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    for (const side of ["top", "bottom", "left", "right"] satisfies LineSide[]) {
      const line = cell.style?.border?.[side];
      if (line === undefined) continue;
      lines[lineKey(row, column, side)] = `${line.style} #${line.color?.rgb ?? ""}`.toLowerCase();
    }
  }
  for (const { range, validation } of (sheet.dataValidations ?? []).map(readValidation)) {
    for (const address of addresses(range)) {
      cells[address] = { ...cells[address], validation };
    }
  }
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const { pageSetup, headerFooter } = sheet;
  return {
    name: sheet.name,
    cells,
    lines,
    columnWidthsInCharacters: (sheet.columns ?? []).map(({ width = 0 }) => width),
    tables: (sheet.tables ?? []).map((table) => ({
      name: table.name,
      area: table.range ?? "",
      style: table.style ?? "",
      columns: table.columns.map(({ name }) => name),
      hasFilterButtons: table.showAutoFilter === true,
      hasBandedRows: table.showRowStripes === true,
    })),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((one, other) => one.priority - other.priority)
      .map(readConditionalRule),
    freeze: { rows, columns },
    print: {
      orientation: pageSetup?.orientation ?? "",
      paper: pageSetup?.paperSize ?? "",
      pagesWide: orAsNeeded(pageSetup?.fitToWidth),
      pagesTall: orAsNeeded(pageSetup?.fitToHeight),
      repeatedRows: pageSetup?.printTitlesRow,
      repeatedColumns: pageSetup?.printTitlesColumn,
      sideMarginsInInches: [pageSetup?.margins?.left ?? 0, pageSetup?.margins?.right ?? 0],
      pageBreaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
      footer: headerFooter?.oddFooter?.replace(/^&C/, "") ?? "",
    },
    ...known,
  };
}

function readCell({ value, formula, formulaResult, style }: Partial<LibraryCell>): ArrivedCell {
  const { font, fill, alignment, numFmt, protection } = style ?? {};
  const content = value instanceof Date ? serial(value) : (value ?? undefined);
  const result = formulaResult instanceof Date ? serial(formulaResult) : formulaResult;
  const unless = <Value>(found: Value | undefined, usual: Value): Value | undefined =>
    found === usual ? undefined : found;
  return compact({
    ...(formula === undefined
      ? { value: content === "" ? undefined : content }
      : { formula: typedFormula(formula), value: result ?? content }),
    numberFormat: unless(numFmt, "General"),
    isBold: font?.bold === true ? (true as const) : undefined,
    isItalic: font?.italic === true ? (true as const) : undefined,
    fontColour: unless(colour(font?.color?.rgb), "#000000"),
    fontSize: unless(font?.size, 11),
    fill: fill?.type === "pattern" ? colour(fill.fgColor?.rgb) : undefined,
    wraps: alignment?.wrapText === true ? (true as const) : undefined,
    vertical: unless(alignment?.vertical, "bottom"),
    horizontal: unless(alignment?.horizontal, "general"),
    isUnlocked: protection?.locked === false ? (true as const) : undefined,
  });
}

/** A file says 0 for as many pages as it takes. */
function orAsNeeded(pages: number | undefined): number | undefined {
  return pages === 0 ? undefined : pages;
}

function serial(date: Date): number {
  return date.getTime() / MILLISECONDS_A_DAY + UNIX_DAY;
}

function readValidation(found: LibraryValidation): {
  range: string;
  validation: ArrivedValidation;
} {
  const { type, values, formula1, formula2, range } = found;
  return {
    range,
    validation: {
      kind: type,
      ...(values === undefined ? {} : { list: values.join(",") }),
      ...(type === "list" ? {} : { minimum: Number(formula1), maximum: Number(formula2) }),
      ignoresBlanks: found.allowBlank === true,
      ...(found.showErrorMessage === true
        ? {
            refusal: {
              style: found.errorStyle ?? "stop",
              title: found.errorTitle ?? "",
              message: found.errorMessage ?? "",
            },
          }
        : {}),
    },
  };
}

function addresses(range: string): string[] {
  return range.split(" ").flatMap((part) => {
    const { row, column, rows, columns } = parseAddress(part, NO_SHEET)?.area ?? NOWHERE;
    return Array.from({ length: rows * columns }, (_, index) =>
      a1(row + Math.floor(index / columns), column + (index % columns)),
    );
  });
}
