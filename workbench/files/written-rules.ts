import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
  type IRange,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { CFRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type { Area, ConditionalFormat, Validation } from "../../src/sheets/description/description";
import { COLOUR_SCALE } from "../../src/sheets/description/styles";
import { conditionalStyleName } from "./named-looks";

/** What may be typed into cells, as far as a described sheet can say it. */
export function writtenValidations(sheet: FWorksheet): Validation[] {
  const validations: readonly { readonly rule: ISheetDataValidationRule }[] =
    sheet.getDataValidations();
  return validations.flatMap(({ rule }) => {
    const described = validationRule(rule);
    if (described === undefined) return [];
    return rule.ranges.map((range) => ({
      area: areaOf(range),
      rule: described,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      onlyWarns: rule.errorStyle !== DataValidationErrorStyle.STOP,
    }));
  });
}

const KINDS: Readonly<Record<string, Validation["rule"]["kind"]>> = {
  [DataValidationType.LIST]: "list",
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.WHOLE]: "wholeNumber",
};

function validationRule(rule: ISheetDataValidationRule): Validation["rule"] | undefined {
  const { type, operator, formula1 = "", formula2 = "" } = rule;
  const kind = KINDS[type];
  if (kind === "list") {
    return formula1.startsWith("=") ? undefined : { kind, values: formula1.split(",") };
  }
  const [minimum, maximum] = [Number(formula1), Number(formula2)];
  const isBetween = operator === DataValidationOperator.BETWEEN && !Number.isNaN(minimum + maximum);
  return kind !== undefined && isBetween ? { kind, minimum, maximum } : undefined;
}

/** Formats that follow the cells' values, as far as a described sheet can say them. */
export function writtenConditionalFormats(sheet: FWorksheet): ConditionalFormat[] {
  return sheet.getConditionalFormattingRules().flatMap(({ ranges, rule }) => {
    const described = conditionalRule(rule);
    return described === undefined
      ? []
      : ranges.map((range) => ({ area: areaOf(range), rule: described }));
  });
}

type GridFormat = ReturnType<FWorksheet["getConditionalFormattingRules"]>[number]["rule"];

function conditionalRule(rule: GridFormat): ConditionalFormat["rule"] | undefined {
  if (rule.type === CFRuleType.colorScale) {
    const [low, middle, high] = rule.config;
    const isOurs = low?.color === COLOUR_SCALE.low && high?.color === COLOUR_SCALE.high;
    return isOurs ? { kind: "colourScale", midpoint: Number(middle?.value.value ?? 0) } : undefined;
  }
  if (rule.type === CFRuleType.dataBar) return { kind: "bar" };
  if (rule.type !== CFRuleType.highlightCell || !("value" in rule)) return undefined;
  const style = conditionalStyleName(rule.style);
  const { value: formula } = rule;
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula && style !== undefined ? { kind: "formula", formula, style } : undefined;
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    ...{ row: startRow, column: startColumn },
    ...{ rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
  };
}
