import { areaA1, onSheet } from "../sheets/description/a1";
import type { CalculatedWorkbook } from "../sheets/calculate";
import type { Area, Cell } from "../sheets/description/description";
import { sheetCells } from "../sheets/description/sheet-cells";
import type { WrittenSheet } from "../sheets/description/written-sheet";
import type { Scalar } from "../formula/values";
import { asNumber, asPercent } from "../wording";
import { changeParts, type Parts } from "./parts";
import { xmlText } from "./text";

/** One cell that a chart refers to: what it shows and how. */
interface Point {
  readonly value: Scalar | undefined;
  readonly isPercentage: boolean;
}

/**
 * Charts carry the points that they draw, as Excel keeps them: a viewer without an engine draws from
 * them, and so does Excel until it calculates. The library writes only where the points stand.
 */
export function addChartCaches(
  parts: Parts,
  sheets: readonly WrittenSheet[],
  calculated: CalculatedWorkbook,
): void {
  const points = new Map(
    sheets.flatMap((sheet) => pointsOf(sheet, areasOn(sheet.name, sheets), calculated)),
  );
  changeParts(parts, /^xl\/charts\/chart\d+\.xml$/, (xml) =>
    xml.replace(
      /<c:(str|num)Ref><c:f>([^<]{1,500})<\/c:f><\/c:(?:str|num)Ref>/g,
      (reference, kind: "str" | "num", address: string) => {
        const end = `</c:${kind}Ref>`;
        const found = points.get(address) ?? [];
        return reference.slice(0, -end.length) + cache(kind, found) + end;
      },
    ),
  );
}

/** Every area of a sheet that a chart of any sheet refers to. */
function areasOn(name: string, sheets: readonly WrittenSheet[]): readonly Area[] {
  return sheets.flatMap((sheet) =>
    sheet.charts.flatMap(({ series }) =>
      series.flatMap(({ categories, values, sheet: from = sheet.name }) =>
        from === name ? [categories, values] : [],
      ),
    ),
  );
}

/** The points of these areas, each by its address in the file. */
function pointsOf(
  sheet: WrittenSheet,
  areas: readonly Area[],
  calculated: CalculatedWorkbook,
): [address: string, points: readonly Point[]][] {
  if (areas.length === 0) return [];
  const cells = new Map<string, Cell>();
  for (const { row, column, cell } of sheetCells(sheet)) cells.set(`${row},${column}`, cell);
  return areas.map((area) => [
    xmlText(onSheet(sheet.name, areaA1(area, "absolute"))),
    placesOf(area).map(([row, column]) => ({
      value: calculated.valueAt(sheet.name, row, column),
      isPercentage: cells.get(`${row},${column}`)?.numberFormat?.startsWith("percent") ?? false,
    })),
  ]);
}

function placesOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, at) => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}

/** A cell without a number, or a category without a text, is a gap: it has no point. */
function cache(kind: "str" | "num", points: readonly Point[]): string {
  const texts = points.map(({ value, isPercentage }) => {
    if (kind === "num") return typeof value === "number" ? String(value) : undefined;
    if (typeof value === "number") return isPercentage ? asPercent(value) : asNumber(value);
    return typeof value === "string" && value !== "" ? value : undefined;
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  const written = texts.map((text, index) =>
    text === undefined ? "" : `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`,
  );
  return `<c:${kind}Cache>${format}<c:ptCount val="${points.length}"/>${written.join("")}</c:${kind}Cache>`;
}
