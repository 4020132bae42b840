import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Area } from "../../src/sheets/description/description";
import { colourScale, colourScaleCriteria } from "./colour-scale";
import { conditionalLook } from "./conditional-look";
import { dataBar, firstBar } from "./data-bar";
import { comparisonFormula, type Comparison } from "./cell-value-rule";
import { invalidArgument, itemNotFound } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import { ensureWritable, type Model, sheetById } from "./model";
import { Part } from "./part";

type Rule = IConditionFormattingRule["rule"];
type Fields = Readonly<Record<string, unknown>>;

/** How the grid begins with a conditional format that Excel adds empty. */
export function firstRule(type: string, area: Area): Rule | undefined {
  if (type === "DataBar") return firstBar(area);
  if (type === "Custom" || type === "CellValue") {
    const { highlightCell } = CFRuleType;
    return { type: highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} };
  }
  if (type !== "ColorScale") return undefined;
  return {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: "#F8696B", value: { type: CFValueType.min } },
      { index: 1, color: "#63BE7B", value: { type: CFValueType.max } },
    ],
  };
}

/** What Excel calls the grid's kinds of formats. */
const TYPES: Readonly<Record<string, string>> = {
  [CFRuleType.colorScale]: "ColorScale",
  [CFRuleType.dataBar]: "DataBar",
};

/** One conditional format. Everything it says is read from and written to the grid's own rule. */
export class ConditionalFormat extends HostObject {
  override readonly typeName = "ConditionalFormat";
  /** The comparison as it was set; the grid keeps only the formula made of it. */
  private comparison: Comparison | undefined;

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly cfId: string,
  ) {
    super();
  }

  override get key(): string {
    return this.cfId;
  }

  delete(): void {
    this.sheet.deleteConditionalFormattingRule(this.cfId);
  }

  protected override describe(): Members {
    const custom = (): HostObject =>
      new Part("CustomConditionalFormat", () => this.customMembers());
    const scale = (): HostObject =>
      new Part("ColorScaleConditionalFormat", () => ({
        scalars: {
          Criteria: {
            get: () => colourScaleCriteria(this.rule.rule),
            set: (given) => this.change(colourScale(fields(given))),
          },
        },
      }));
    const bar = (): HostObject =>
      dataBar(
        () => this.rule.rule,
        (rule) => this.change(rule),
      );
    const cellValue = (): HostObject =>
      new Part("CellValueConditionalFormat", () => this.valueMembers());
    return {
      scalars: {
        Id: readOnly(() => this.cfId),
        Type: readOnly(() => TYPES[this.rule.rule.type] ?? "Custom"),
        Priority: readOnly(() =>
          this.sheet.getConditionalFormattingRules().findIndex(({ cfId }) => cfId === this.cfId),
        ),
        StopIfTrue: {
          get: () => this.rule.stopIfTrue,
          set: (stop) => this.replace({ ...this.rule, stopIfTrue: stop === true }),
        },
      },
      children: {
        Custom: custom,
        CustomOrNullObject: custom,
        ColorScale: scale,
        ColorScaleOrNullObject: scale,
        CellValue: cellValue,
        CellValueOrNullObject: cellValue,
        DataBar: bar,
        DataBarOrNullObject: bar,
      },
      methods: {
        Delete: () => this.delete(),
        GetRange: () => this.range(),
        GetRangeOrNullObject: () => this.range(),
      },
    };
  }

  private range(): HostObject {
    const [first] = this.rule.ranges;
    if (first === undefined) throw itemNotFound("the format's range");
    const { startRow, endRow, startColumn, endColumn } = first;
    return this.model.make.range(this.sheetId, {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    });
  }

  private customMembers(): Members {
    const formula = {
      get: () => ("value" in this.rule.rule ? this.rule.rule.value : ""),
      set: (text: unknown) => this.changeFormula(String(text)),
    };
    return {
      children: {
        Format: () => this.look(),
        Rule: () => new Part("ConditionalFormatRule", () => ({ scalars: { Formula: formula } })),
      },
    };
  }

  private valueMembers(): Members {
    return {
      scalars: {
        Rule: {
          get: () => this.comparison ?? {},
          set: (given) => {
            this.comparison = fields(given);
            const [range] = this.rule.ranges;
            if (range === undefined) throw itemNotFound("the format's range");
            const { startRow, startColumn } = range;
            this.changeFormula(comparisonFormula(this.comparison, startRow, startColumn));
          },
        },
      },
      children: { Format: () => this.look() },
    };
  }

  private look(): HostObject {
    return conditionalLook(
      () => this.style,
      (style) => this.changeStyle(style),
    );
  }

  private get sheet(): ReturnType<typeof sheetById> {
    return sheetById(this.model, this.sheetId);
  }

  private get rule(): IConditionFormattingRule {
    const rule = this.sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === this.cfId);
    if (rule === undefined) throw itemNotFound("this conditional format was deleted");
    return rule;
  }

  private get style(): IStyleBase {
    return "style" in this.rule.rule ? this.rule.rule.style : {};
  }

  private changeFormula(formula: string): void {
    const value = formula.startsWith("=") ? formula : `=${formula}`;
    const { highlightCell } = CFRuleType;
    this.change({ type: highlightCell, subType: CFSubRuleType.formula, value, style: this.style });
  }

  private changeStyle(style: IStyleBase): void {
    const { rule } = this.rule;
    if (!("style" in rule)) throw invalidArgument("this format has no font and fill of its own");
    this.change({ ...rule, style: { ...rule.style, ...style } });
  }

  private change(rule: Rule): void {
    this.replace({ ...this.rule, rule });
  }

  private replace(rule: IConditionFormattingRule): void {
    ensureWritable(this.model, this.sheetId);
    this.sheet.setConditionalFormattingRule(this.cfId, rule);
  }
}

function fields(given: unknown): Fields {
  if (typeof given !== "object" || given === null) throw invalidArgument("an object is needed");
  return { ...given };
}
