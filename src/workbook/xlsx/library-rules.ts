import { areaA1 } from "../a1";
import type { Area, ConditionalFormat, TableDescription, Validation } from "../description";
import { COLOUR_SCALE } from "../styles";
import { fileFormula } from "./file-formula";
import type { LibraryConditionalRule, LibraryValidation } from "./hucre";
import type { WrittenSheet } from "./written-sheet";
import { differentialStyle, rgb } from "./library-style";

/** A file holds a list of choices in one text of this length at most, with commas between. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Lists and ranges that cells accept; a table's column that offers a list takes other text too. */
export function validations(sheet: WrittenSheet): LibraryValidation[] {
  const covered = (area: Area): boolean =>
    sheet.validations.some(
      ({ area: other }) => other.row === area.row && other.column === area.column,
    );
  const offered = sheet.tables.flatMap((table) =>
    offeredLists(table).filter(({ area }) => !covered(area)),
  );
  return [
    ...sheet.validations.map(libraryValidation),
    ...offered.map(({ area, list }): LibraryValidation => ({
      type: "list",
      range: areaA1(area),
      values: writableList(list),
      allowBlank: true,
    })),
  ];
}

function offeredLists(table: TableDescription): { area: Area; list: readonly string[] }[] {
  return table.columns.flatMap(({ list }, index) =>
    list === undefined || table.rows.length === 0
      ? []
      : [
          {
            list,
            area: {
              row: table.row + 1,
              column: table.column + index,
              rows: table.rows.length,
              columns: 1,
            },
          },
        ],
  );
}

function libraryValidation({
  area,
  rule,
  title,
  message,
  onlyWarns,
}: Validation): LibraryValidation {
  const shared = {
    range: areaA1(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: onlyWarns === true ? ("warning" as const) : ("stop" as const),
    errorTitle: title.slice(0, LONGEST_TITLE),
    errorMessage: message.slice(0, LONGEST_MESSAGE),
  };
  if (rule.kind === "list") {
    const values = writableList(rule.values);
    return {
      ...shared,
      type: "list",
      values,
      showErrorMessage: values.length === rule.values.length,
    };
  }
  return {
    ...shared,
    type: rule.kind === "decimal" ? "decimal" : "whole",
    operator: "between",
    formula1: String(rule.minimum),
    formula2: String(rule.maximum),
  };
}

/** As many of the values as the file can hold; one with a comma would fall apart into two. */
function writableList(values: readonly string[]): string[] {
  const list: string[] = [];
  let length = 0;
  for (const value of values) {
    if (value.includes(",") || value.includes('"')) continue;
    length += value.length + 1;
    if (length > LONGEST_LIST) break;
    list.push(value);
  }
  return list;
}

export function conditionalRules(
  sheet: WrittenSheet,
  functionPrefix: string,
): LibraryConditionalRule[] {
  return sheet.conditionalFormats.map(({ area, rule }, index) => ({
    range: areaA1(area),
    priority: index + 1,
    ...(rule.kind === "formula"
      ? {
          type: "expression" as const,
          formula: fileFormula(rule.formula, functionPrefix),
          style: differentialStyle(rule.style),
        }
      : { type: "colorScale" as const, colorScale: colourScale(area, rule) }),
  }));
}

type ColourScale = NonNullable<LibraryConditionalRule["colorScale"]>;

/** Ends that never cross the midpoint: a table in which everything pays shows no red. */
function colourScale(
  area: Area,
  { midpoint }: Extract<ConditionalFormat["rule"], { kind: "colourScale" }>,
): ColourScale {
  const cells = areaA1(area, "absolute");
  const { low, midpoint: middle, high } = COLOUR_SCALE;
  const ends = [
    { type: "formula", value: `MIN(${midpoint},${cells})` },
    { type: "num", value: String(midpoint) },
    { type: "formula", value: `MAX(${midpoint},${cells})` },
  ];
  return {
    // The library writes any kind of end, but its type does not know formulas.
    cfvo: ends as ColourScale["cfvo"],
    colors: [low, middle, high].map((colour) => `FF${rgb(colour)}`),
  };
}
