import {
  CFRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IDataBar,
} from "@univerjs/preset-sheets-conditional-formatting";
import { areaA1 } from "../../src/sheets/description/a1";
import type { Area } from "../../src/sheets/description/description";
import type { HostObject } from "./host-object";
import { type Members, type Scalar } from "./host-object";
import { Part } from "./part";
import { colour } from "./range-style";

type Rule = IConditionFormattingRule["rule"];

/** What Excel draws before anybody chooses: from zero, or the lowest number below it, to the highest. */
export function firstBar(area: Area): IDataBar {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.formula, value: `=MIN(0,${areaA1(area, "absolute")})` },
      max: { type: CFValueType.max },
      isGradient: true,
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
    },
  };
}

/** The bars behind numbers, as Office.js says them. */
export function dataBar(rule: () => Rule, change: (rule: Rule) => void): HostObject {
  const bar = (): IDataBar | undefined => {
    const now = rule();
    return now.type === CFRuleType.dataBar ? now : undefined;
  };
  const set = (config: Partial<IDataBar["config"]>): void => {
    const now = bar();
    if (now !== undefined) change({ ...now, config: { ...now.config, ...config } });
  };
  const positive: Record<string, Scalar> = {
    FillColor: {
      get: () => bar()?.config.positiveColor ?? "",
      set: (value) => set({ positiveColor: colour(value) }),
    },
    GradientFill: {
      get: () => bar()?.config.isGradient ?? false,
      set: (value) => set({ isGradient: value === true }),
    },
  };
  const negative: Record<string, Scalar> = {
    FillColor: {
      get: () => bar()?.config.nativeColor ?? "",
      set: (value) => set({ nativeColor: colour(value) }),
    },
    MatchPositiveFillColor: {
      get: () => bar()?.config.nativeColor === bar()?.config.positiveColor,
      set: (value) => {
        const same = bar()?.config.positiveColor;
        if (value === true && same !== undefined) set({ nativeColor: same });
      },
    },
  };
  const part = (name: string, scalars: Record<string, Scalar>) => (): HostObject =>
    new Part(name, (): Members => ({ scalars }));
  return new Part("DataBarConditionalFormat", () => ({
    scalars: {
      ShowDataBarOnly: {
        get: () => bar()?.isShowValue === false,
        set: (value) => {
          const now = bar();
          if (now !== undefined) change({ ...now, isShowValue: value !== true });
        },
      },
    },
    children: {
      PositiveFormat: part("ConditionalDataBarPositiveFormat", positive),
      NegativeFormat: part("ConditionalDataBarNegativeFormat", negative),
    },
  }));
}
