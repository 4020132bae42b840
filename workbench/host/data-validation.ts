import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRuleBase,
  type IDataValidationRuleOptions,
} from "@univerjs/core";
import type { FDataValidation } from "@univerjs/preset-sheets-data-validation";
import { invalidArgument, notImplemented } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import { ensureWritable, type HostRangeBase, textOr } from "./model";
import { inGrid } from "./range-contents";

type Fields = Readonly<Record<string, unknown>>;

const ALERT_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const TYPES: Readonly<Record<string, readonly [DataValidationType, string]>> = {
  wholeNumber: [DataValidationType.WHOLE, "WholeNumber"],
  decimal: [DataValidationType.DECIMAL, "Decimal"],
  list: [DataValidationType.LIST, "List"],
  custom: [DataValidationType.CUSTOM, "Custom"],
};

/** Excel's operators, with a small first letter. */
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equalTo: DataValidationOperator.EQUAL,
  notEqualTo: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** What may be typed into the cells of a range. */
export class HostDataValidation extends HostObject {
  override readonly typeName = "DataValidation";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  protected override describe(): Members {
    return {
      scalars: {
        Rule: { get: () => this.rule(), set: (rule) => this.setRule(fields(rule)) },
        Type: readOnly(() => TYPES[this.kind() ?? ""]?.[1] ?? "None"),
        IgnoreBlanks: {
          get: () => this.present?.rule.allowBlank ?? true,
          set: (allowBlank) => this.apply({ allowBlank: allowBlank === true }),
        },
        ErrorAlert: {
          get: () => ({
            showAlert: this.present?.rule.showErrorMessage ?? true,
            style: nameOf(this.present?.rule.errorStyle),
            title: this.present?.rule.errorTitle ?? "",
            message: this.present?.rule.error ?? "",
          }),
          set: (alert) => this.apply(errorOptions(fields(alert))),
        },
        Prompt: {
          get: () => ({
            showPrompt: this.present?.rule.showInputMessage ?? false,
            title: this.present?.rule.promptTitle ?? "",
            message: this.present?.rule.prompt ?? "",
          }),
          set: (prompt) => this.apply(promptOptions(fields(prompt))),
        },
      },
      methods: { Clear: () => this.clear() },
    };
  }

  private get present(): FDataValidation | undefined {
    return inGrid(this.range).getDataValidation() ?? undefined;
  }

  private kind(): string | undefined {
    const type = this.present?.rule.type;
    return Object.keys(TYPES).find((key) => TYPES[key]?.[0] === type);
  }

  private rule(): unknown {
    const [kind, rule] = [this.kind(), this.present?.rule];
    if (kind === undefined || rule === undefined) return {};
    const { formula1 = "", formula2, operator = "between" } = rule;
    if (kind === "list")
      return { list: { inCellDropDown: rule.showDropDown ?? true, source: formula1 } };
    if (kind === "custom") return { custom: { formula: formula1 } };
    const excelOperator = operator.charAt(0).toUpperCase() + operator.slice(1);
    return { [kind]: { formula1, formula2, operator: excelOperator } };
  }

  private setRule(rule: Fields): void {
    const [kind, ...more] = Object.keys(rule).filter((key) => rule[key] !== undefined);
    if (kind === undefined || more.length > 0) throw invalidArgument("one rule of validation");
    if (TYPES[kind] === undefined) throw notImplemented(`data validation of kind ${kind}`);
    this.apply(base(kind, fields(rule[kind])));
  }

  /** The present rule with some of it changed; options alone wait for a rule, as in Excel. */
  private apply(change: Partial<IDataValidationRuleBase & IDataValidationRuleOptions>): void {
    const { model, sheetId } = this.range;
    ensureWritable(model, sheetId);
    const builder = this.present?.copy() ?? model.grid.api.newDataValidation();
    const validation = builder.build();
    Object.assign(validation.rule, change);
    inGrid(this.range).setDataValidation(validation);
  }

  private clear(): void {
    ensureWritable(this.range.model, this.range.sheetId);
    inGrid(this.range).setDataValidation(null);
  }
}

function base(
  kind: string,
  rule: Fields,
): Partial<IDataValidationRuleBase & IDataValidationRuleOptions> {
  const type = TYPES[kind]?.[0] ?? DataValidationType.CUSTOM;
  if (kind === "list") {
    return {
      type,
      formula1: textOr(rule.source, ""),
      showDropDown: rule.inCellDropDown !== false,
      // As in Excel, the cell looks like any other until somebody edits it.
      renderMode: DataValidationRenderMode.TEXT,
    };
  }
  if (kind === "custom") return { type, formula1: String(rule.formula) };
  const operator = textOr(rule.operator, "Between");
  return {
    type,
    operator: asOperator(operator.charAt(0).toLowerCase() + operator.slice(1)),
    formula1: String(rule.formula1),
    formula2: textOr(rule.formula2, ""),
  };
}

function asOperator(name: string): DataValidationOperator {
  const operator = OPERATORS[name];
  if (operator === undefined) throw invalidArgument(`the operator ${name}`);
  return operator;
}

function errorOptions(alert: Fields): Partial<IDataValidationRuleOptions> {
  return {
    showErrorMessage: alert.showAlert !== false,
    errorStyle: ALERT_STYLES[textOr(alert.style, "Stop")] ?? DataValidationErrorStyle.STOP,
    errorTitle: textOr(alert.title, ""),
    error: textOr(alert.message, ""),
  };
}

function promptOptions(prompt: Fields): Partial<IDataValidationRuleOptions> {
  return {
    showInputMessage: prompt.showPrompt !== false,
    promptTitle: textOr(prompt.title, ""),
    prompt: textOr(prompt.message, ""),
  };
}

function nameOf(style: DataValidationErrorStyle | undefined): string {
  return Object.keys(ALERT_STYLES).find((name) => ALERT_STYLES[name] === style) ?? "Stop";
}

function fields(given: unknown): Fields {
  if (typeof given !== "object" || given === null) throw invalidArgument("an object is needed");
  return { ...given };
}
