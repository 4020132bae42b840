import {
  CFRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { invalidArgument } from "./host-error";
import { colour } from "./range-style";

const TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const PLACES = ["minimum", "midpoint", "maximum"] as const;

/** Excel's criteria of a colour scale as the grid's rule. */
export function colourScale(criteria: Readonly<Record<string, unknown>>): IColorScale {
  const given = PLACES.filter((place) => criteria[place] !== undefined && criteria[place] !== null);
  if (!given.includes("minimum") || !given.includes("maximum")) {
    throw invalidArgument("a colour scale needs a minimum and a maximum");
  }
  return {
    type: CFRuleType.colorScale,
    config: given.map((place, index) => point(criteria[place], index)),
  };
}

function point(given: unknown, index: number): IColorScale["config"][number] {
  if (typeof given !== "object" || given === null) throw invalidArgument("a point of a scale");
  const { type, formula, color } = given as Record<"type" | "formula" | "color", unknown>;
  const valueType = TYPES[String(type)];
  if (valueType === undefined) throw invalidArgument(`a point of type ${String(type)}`);
  if (valueType === CFValueType.min || valueType === CFValueType.max) {
    return { index, color: colour(color), value: { type: valueType } };
  }
  const text = String(formula);
  const value = valueType === CFValueType.formula ? text : Number(text.replace(/^=/, ""));
  return { index, color: colour(color), value: { type: valueType, value } };
}

export function colourScaleCriteria(rule: IConditionFormattingRule["rule"]): unknown {
  if (rule.type !== CFRuleType.colorScale) return {};
  const { config } = rule;
  const places = config.length === 3 ? PLACES : (["minimum", "maximum"] as const);
  return Object.fromEntries(
    config.map(({ color, value }, index) => [
      places[index],
      {
        type: Object.keys(TYPES).find((name) => TYPES[name] === value.type),
        formula: value.value === undefined ? null : String(value.value),
        color,
      },
    ]),
  );
}
