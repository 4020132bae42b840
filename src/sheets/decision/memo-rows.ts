import type { MeasureName } from "../../economics/measures";
import { a1 } from "../description/a1";
import type { Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { orDash } from "../layout/dashes";
import { modelInput } from "../native/workings-layout";
import { modelCall } from "../native/model-call";
import { fromElsewhere, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";

/** A cell, or one that depends on the row in which it comes to stand. */
type CellInRow = Cell | ((row: number) => Cell);

/** A fact with its value, and a sentence beside it. */
export interface MemoRow {
  readonly label?: Cell;
  readonly value?: CellInRow;
  readonly says?: CellInRow;
}

/** A label with its value in words. */
export function stated(name: string, value: string): MemoRow {
  return { label: sentence(name), value: sentence(value) };
}

/** The verdict if only a part of the deals is truly new, and in the base case; the part stands to the left. */
export function stressRows(
  parts: readonly number[],
  content: WorkbookContent,
  names: SheetNames,
): MemoRow[] {
  const stressed = (measure: MeasureName, row: number): string =>
    modelCall(content, names, measure, text("cannibalization"), `1-${a1(row, 0, "column")}`);
  const volume = (row: number): string =>
    `IFERROR(${text("; it breaks even at ")}&${stressed("breakevenDeals", row)}&${text(" deals a year.")},${text("; no volume pays for it.")})`;
  const verdict = (row: number): string =>
    `IF(${a1(row, 1)}+0>=0,${text("The programme pays")},${text("The programme loses money")})`;
  const level = (label: Cell, where = ""): MemoRow => ({
    label,
    value: (row) => fromElsewhere(orDash(stressed("programmeContribution", row), names), "money"),
    says: (row) => ({
      ...fromElsewhere(
        `IFERROR(${text(where)}&${verdict(row)}&${volume(row)},${text("Not known.")})`,
      ),
      style: "text",
    }),
  });
  const base = fromElsewhere(orDash(`1-${modelInput("cannibalization", names)}`, names), "percent");
  return [
    ...parts.map((part) => level({ value: part, style: "input", numberFormat: "percent" })),
    level(base, "Base case: "),
  ];
}

export function says(texts: readonly string[]): MemoRow[] {
  return texts.map((value) => ({ says: sentence(value) }));
}
