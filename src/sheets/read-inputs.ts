import { isBlank } from "../reading/blank";
import { inputNamed } from "../economics/find-input";
import type { InputKey } from "../economics/inputs";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { inputOfPartnerLabel } from "./copies/partner-labels";
import { a1 } from "./description/a1";
import { inputFromSheet } from "./layout/input-words";
import { type Content, type Grid, nameOf } from "./read-grid";

/** Heading of the column of labels, on our sheets and on those for partners. */
const LABEL_HEADINGS = ["Input", "Term"];
const LABELS = new Set(LABEL_HEADINGS.map(nameOf));
const VALUES = new Set(["Your value", "Value"].map(nameOf));

export interface ReadInputs {
  readonly sheet: string;
  /** By the cells of the first sheet that has them; undefined for a row without a value. */
  readonly values: ReadonlyMap<InputKey, Content | undefined>;
  /** Rows that were passed over, a sentence each. */
  readonly notRead: readonly string[];
}

/** The inputs of the first sheet that has them; undefined when none has. */
export function readInputs(sheets: readonly Grid[]): Result<ReadInputs | undefined> {
  for (const sheet of sheets) {
    const heading = headingOf(sheet);
    if (heading === undefined) continue;
    const values = new Map<InputKey, Content | undefined>();
    const labels = new Map<InputKey, string>();
    const notRead: string[] = [];
    let isApart = false;
    for (let row = heading.row + 1; row < sheet.rows; row += 1) {
      const [label, value] = [sheet.at(row, heading.label), sheet.at(row, heading.value)];
      const cell = a1(row, heading.label);
      const isBlankRow = isBlank(label) && isBlank(value);
      if (isBlankRow) isApart = true;
      const name = nameOf(label);
      if (isBlankRow || LABELS.has(name)) continue;
      const input = inputNamed(name) ?? inputOfPartnerLabel(name);
      if (input === undefined) {
        if (isBlank(value)) continue;
        const what =
          name === ""
            ? `On ${sheet.name}, ${a1(row, heading.value)} stands beside no label`
            : `On ${sheet.name}, ${cell} is ${asTyped(label)}, which is not the name of an input`;
        // Below a blank row people keep sums and notes of their own.
        if (!isApart) return sheet.refusal() ?? invalid(`${what}.`, { field: cell });
        notRead.push(`${what}: ${a1(row, heading.value)} was not read.`);
        continue;
      }
      const { key } = input;
      const before = labels.get(key);
      if (before !== undefined) {
        return invalid(
          `On ${sheet.name}, ${before} and ${cell} both name ${input.label}: remove one.`,
          { field: cell },
        );
      }
      labels.set(key, cell);
      values.set(key, isBlank(value) ? undefined : inputFromSheet(key, value));
    }
    return sheet.refusal() ?? ok({ sheet: sheet.name, values, notRead });
  }
  return ok(undefined);
}

function isHeading(label: Content | undefined): boolean {
  return LABELS.has(nameOf(label));
}

function headingOf(sheet: Grid): { row: number; label: number; value: number } | undefined {
  for (const { row } of LABEL_HEADINGS.flatMap((heading) => sheet.find(heading))) {
    const cells = sheet.row(row);
    const [label] = cells.filter(({ value }) => isHeading(value));
    const value = cells.find(
      (cell) => VALUES.has(nameOf(cell.value)) && cell.column > (label?.column ?? 0),
    );
    if (label !== undefined && value !== undefined) {
      return { row, label: label.column, value: value.column };
    }
  }
  return undefined;
}
