import { MEASURE_FLOORS } from "../policy/programme/measures";
import { LIFECYCLE } from "../policy/programme/lifecycle";
import { asNumber, asPercent, inWords } from "../wording";
import { count, fraction, number } from "../partner/answer-kinds";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";
import { phaseByAge } from "./lifecycle";

const fields = {
  ageMonths: asked("Age of the programme, months", number),
  shareOfRevenue: asked("Share of our revenue through partners", fraction),
  partners: asked("Partners", count),
  activePartners: asked("Partners that brought something in 12 months", count),
  satisfied: asked("Part of the partners who would recommend it", fraction),
  portalUse: asked("Part of the partners that used the portal in 30 days", fraction),
  registered: asked("Pipeline registered", number),
  sourced: asked("Revenue sourced by partners", number),
  influenced: asked("Revenue influenced by partners", number),
};

type Input = AnswersTo<typeof fields>;

/** What the programme is measured by; what nobody has measured is asked before anything is said. */
export const measures = judgement({
  name: "measures",
  title: "Measures",
  fields,
  decisions: ["on track", "behind", "not measured yet"],
  decide: (input) => {
    const below = floorsMissed(input);
    const warnings = onKinds(input);
    const open = Object.entries(fields).filter(([key]) => input[key as keyof Input] === UNKNOWN);
    const toMeasure = open.map(([, { label }]) => label);
    if (below.length > 0) {
      const reasons = [`Behind: ${inWords(below)}.`, ...notMeasured(toMeasure)];
      return { decision: "behind", reasons, warnings };
    }
    return toMeasure.length > 0
      ? { decision: "not measured yet", reasons: notMeasured(toMeasure), warnings }
      : {
          decision: "on track",
          reasons: [
            "Share of revenue, active partners, satisfaction and use of the portal are where they should be.",
          ],
          warnings,
        };
  },
});

function notMeasured(labels: readonly string[]): string[] {
  return labels.length === 0 ? [] : [`Not measured yet: ${labels.join("; ")}.`];
}

/** No partner at all misses no floor: 0 / 0 is under nothing. */
function floorsMissed({
  ageMonths,
  shareOfRevenue,
  partners,
  activePartners,
  satisfied,
  portalUse,
}: Input): string[] {
  const { activePart, satisfiedPart, portalPart } = MEASURE_FLOORS;
  const phase = isKnown(ageMonths) ? phaseByAge(ageMonths) : "pilot";
  const { low } = LIFECYCLE[phase].share;
  return [
    ...(isKnown(shareOfRevenue) && shareOfRevenue < low
      ? [
          `partners bring ${asPercent(shareOfRevenue)} of revenue, and by its age ${asPercent(low)} is due`,
        ]
      : []),
    ...(isKnown(partners) && isKnown(activePartners) && activePartners / partners < activePart
      ? [
          `${asNumber(activePartners)} of ${asNumber(partners)} partners are active, and ${asPercent(activePart)} is the least`,
        ]
      : []),
    ...(isKnown(satisfied) && satisfied < satisfiedPart
      ? [`${asPercent(satisfied)} would recommend it, and ${asPercent(satisfiedPart)} is the least`]
      : []),
    ...(isKnown(portalUse) && portalUse < portalPart
      ? [`${asPercent(portalUse)} use the portal, and ${asPercent(portalPart)} is the least`]
      : []),
  ];
}

/** Registered, sourced and influenced are three numbers, and none stands in for another. */
function onKinds({ sourced, influenced, partners, activePartners }: Input): string[] {
  return [
    ...(isKnown(sourced) && isKnown(influenced) && influenced > sourced
      ? [
          "More is influenced than sourced: part of it would have come without partners, so look at whose the deals are.",
        ]
      : []),
    ...(isKnown(partners) && isKnown(activePartners) && activePartners > partners
      ? ["More partners are active than there are: one of the two numbers is wrong."]
      : []),
  ];
}
