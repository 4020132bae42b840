import { ok, type Result } from "../result";
import { counted, leastShareForPeople, moneyForPeople, shareForPeople } from "../wording";
import type { ModelInputs } from "./inputs";
import { evaluateModel, measure, type MeasureValue } from "./measures";

/** The verdict if only a part of the partner's deals is truly new. */
export interface StressLevel {
  /** Whether it is the part that the inputs say. */
  readonly isBaseCase: boolean;
  /** The part of the deals that we would not have won direct, 0 to 1. */
  readonly trulyNew: number;
  readonly programmeContribution: number;
  readonly breakevenDeals: MeasureValue;
  readonly pays: boolean;
  readonly sentence: string;
}

export interface Stress {
  readonly levels: readonly StressLevel[];
  /** 1 − k*: the part that must be truly new; null where a direct deal is worth nothing. */
  readonly trulyNewNeeded: number | null;
  readonly sentence: string;
}

const LEVELS = [1, 0.7, 0.4];

/**
 * The programme at 100%, 70% and 40% of the deals truly new and at the base case, the most first,
 * and the part at which it breaks even.
 */
export function stress(inputs: ModelInputs): Result<Stress> {
  const levels: StressLevel[] = [];
  const base = 1 - inputs.cannibalization;
  const isBase = (level: number): boolean => Math.abs(level - base) < 1e-9;
  const parts = LEVELS.some(isBase) ? LEVELS : [...LEVELS, base].sort((a, b) => b - a);
  for (const trulyNew of parts) {
    const stressed = {
      ...inputs,
      cannibalization: isBase(trulyNew) ? inputs.cannibalization : 1 - trulyNew,
    };
    const contribution = measure(stressed, "programmeContribution");
    if (!contribution.ok) return contribution;
    const { breakevenDeals } = evaluateModel(stressed);
    levels.push({
      trulyNew,
      isBaseCase: isBase(trulyNew),
      programmeContribution: contribution.value,
      breakevenDeals,
      pays: contribution.value >= 0,
      sentence: levelSentence(trulyNew, isBase(trulyNew), contribution.value, breakevenDeals),
    });
  }
  const breakEven = measure(inputs, "breakevenCannibalization");
  const trulyNewNeeded = breakEven.ok ? 1 - breakEven.value : null;
  return ok({ levels, trulyNewNeeded, sentence: neededSentence(trulyNewNeeded) });
}

function levelSentence(
  trulyNew: number,
  isBaseCase: boolean,
  contribution: number,
  deals: MeasureValue,
): string {
  const amount = moneyForPeople(Math.abs(contribution));
  const verdict =
    contribution >= 0 ? `the programme adds ${amount}` : `the programme loses ${amount}`;
  const volume =
    typeof deals === "number"
      ? `it breaks even at ${counted(deals, "deal", "deals")} a year`
      : "no volume pays for it";
  const where = isBaseCase ? ", the base case" : "";
  return `With ${shareForPeople(trulyNew)} of the deals truly new${where}, ${verdict}; ${volume}.`;
}

function neededSentence(needed: number | null): string {
  if (needed === null) {
    return "A deal won direct is worth nothing in present value, so losing one to the partner costs nothing.";
  }
  if (needed > 1) {
    return "The programme loses money even if every deal is truly new.";
  }
  return needed <= 0
    ? "The programme pays even if we would have won every deal direct."
    : `At least ${leastShareForPeople(needed)} of these deals must be truly new.`;
}
