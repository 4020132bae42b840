import { areaA1 } from "../sheets/description/a1";
import type { Area, ConditionalFormat } from "../sheets/description/description";
import { type EntryRule, entryRules } from "../sheets/description/entry-rules";
import { BAR_COLOURS, COLOUR_SCALE } from "../sheets/description/styles";
import { fileFormula } from "../formula/file-formula";
import type { LibraryConditionalRule, LibraryValidation } from "./hucre";
import type { WrittenSheet } from "../sheets/description/written-sheet";
import { differentialStyle, rgb } from "./library-style";

/** Lists and ranges that cells accept. */
export function validations(sheet: WrittenSheet): LibraryValidation[] {
  return entryRules(sheet).map(libraryValidation);
}

function libraryValidation({ area, accepts, refusal }: EntryRule): LibraryValidation {
  const shared = {
    range: areaA1(area),
    allowBlank: true,
    ...(refusal === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: refusal.style,
          errorTitle: refusal.title,
          errorMessage: refusal.message,
        }),
  };
  if (accepts.kind === "list") return { ...shared, type: "list", values: [...accepts.values] };
  return {
    ...shared,
    type: accepts.kind === "decimal" ? "decimal" : "whole",
    operator: "between",
    formula1: String(accepts.minimum),
    formula2: String(accepts.maximum),
  };
}

export function conditionalRules(
  sheet: WrittenSheet,
  functionPrefix: string,
): LibraryConditionalRule[] {
  return sheet.conditionalFormats.map(({ area, rule }, index) => ({
    ...{ range: areaA1(area), priority: index + 1 },
    ...libraryRule(area, rule, functionPrefix),
  }));
}

function libraryRule(
  area: Area,
  rule: ConditionalFormat["rule"],
  functionPrefix: string,
): Omit<LibraryConditionalRule, "range" | "priority"> {
  switch (rule.kind) {
    case "formula":
      return {
        type: "expression",
        formula: fileFormula(rule.formula, functionPrefix),
        style: differentialStyle(rule.style),
      };
    case "colourScale":
      return { type: "colorScale", colorScale: colourScale(area, rule) };
    case "bar":
      return { type: "dataBar", dataBar: BAR };
  }
}

const BAR: NonNullable<LibraryConditionalRule["dataBar"]> = {
  cfvo: [{ type: "num", value: "0" }, { type: "max" }],
  color: `FF${rgb(BAR_COLOURS.gain)}`,
};

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
