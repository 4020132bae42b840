import {
  LIFECYCLE,
  LIFECYCLE_PHASES,
  SUNSET_RULE,
  type LifecyclePhase,
} from "../policy/programme/lifecycle";
import { asNumber, asPercent } from "../wording";
import { count, fraction, number } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** The highest phase whose partners and share are both there; an unknown is not there. */
function phaseByEvidence(partners: Answer<number>, share: Answer<number>): LifecyclePhase {
  const reached = [...LIFECYCLE_PHASES].reverse().find((phase) => {
    const { partners: needed, share: part } = LIFECYCLE[phase];
    return isKnown(partners) && partners >= needed.low && isKnown(share) && share >= part.low;
  });
  return reached ?? "pilot";
}

export function phaseByAge(months: number): LifecyclePhase {
  const reached = [...LIFECYCLE_PHASES]
    .reverse()
    .find((phase) => months >= LIFECYCLE[phase].months.from);
  return reached ?? "pilot";
}

/** Where a programme stands: by what it brings, not by its age. */
export const lifecycle = judgement({
  name: "lifecycle",
  title: "Lifecycle",
  fields: {
    ageMonths: asked("Age of the programme, months", number),
    partners: asked("Partners", count),
    shareOfRevenue: asked("Share of our revenue through partners", fraction),
  },
  decisions: [...LIFECYCLE_PHASES, "redesign or sunset"],
  decide: ({ ageMonths, partners, shareOfRevenue }) => {
    const { fromMonth, leastShare } = SUNSET_RULE;
    const phase = phaseByEvidence(partners, shareOfRevenue);
    const shown = isKnown(shareOfRevenue) ? asPercent(shareOfRevenue) : "an unknown share";
    const count = isKnown(partners) ? asNumber(partners) : "An unknown number of";
    const standing = `${count} partners bring ${shown} of revenue: that is the ${phase} phase.`;
    const hasLeast = isKnown(shareOfRevenue) && shareOfRevenue >= leastShare;
    if (isKnown(ageMonths) && ageMonths >= fromMonth && !hasLeast) {
      return {
        decision: "redesign or sunset",
        reasons: [
          `At month ${asNumber(ageMonths)} partners bring ${shown}, and ${asPercent(leastShare)} is the least from month ${fromMonth} on.`,
          standing,
        ],
        warnings: [],
      };
    }
    return {
      decision: phase,
      reasons: [standing, ...nextPhase(phase)],
      warnings: ageWarning(ageMonths, phase),
    };
  },
});

function nextPhase(phase: LifecyclePhase): string[] {
  const next = LIFECYCLE_PHASES[LIFECYCLE_PHASES.indexOf(phase) + 1];
  if (next === undefined) {
    return [];
  }
  const { partners, share } = LIFECYCLE[next];
  return [
    `The ${next} phase takes ${partners.low} partners and ${asPercent(share.low)} of revenue.`,
  ];
}

function ageWarning(ageMonths: Answer<number>, phase: LifecyclePhase): string[] {
  if (!isKnown(ageMonths)) {
    return [];
  }
  const usual = phaseByAge(ageMonths);
  const distance = LIFECYCLE_PHASES.indexOf(phase) - LIFECYCLE_PHASES.indexOf(usual);
  if (distance === 0) {
    return [];
  }
  return [
    `At month ${asNumber(ageMonths)} our table has a programme in the ${usual} phase; this one is ${distance > 0 ? "ahead" : "behind"}.`,
  ];
}
