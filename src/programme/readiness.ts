import { READINESS_CONDITIONS, READINESS_FIGURES } from "../policy/programme/readiness";
import { asNumber, asPercent, inWords } from "../wording";
import { fraction, number, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  onboardsAlone: asked("The product onboards alone", yesNo),
  isClear: asked("Customer profile, price and cycle are clear", yesNo),
  hasReason: asked("There is a reason to prefer us", yesNo),
  marginHeadroom: asked("Margin headroom for a partner", fraction),
  hasOwner: asked("Somebody owns it full-time", yesNo),
  salesSupports: asked("Direct sales will not sabotage it", yesNo),
  arr: asked("Yearly recurring revenue", number),
  cycleMonths: asked("Sales cycle, months", number),
  isForBoard: asked("It is a story for the board", yesNo),
  logosWithoutTeam: asked("There are logos but no team", yesNo),
};

type Input = AnswersTo<typeof fields>;

/** Whether we are ready for any programme; asked before the first partner. */
export const readiness = judgement({
  name: "readiness",
  title: "Readiness",
  fields,
  decisions: ["ready", "ready with red flags", "not ready"],
  decide: (input) => {
    const missing = missingConditions(input);
    const flags = redFlags(input);
    const { high } = READINESS_FIGURES.marginHeadroom;
    const warnings = [
      ...flags,
      ...(isKnown(input.marginHeadroom) && input.marginHeadroom > high
        ? [
            `A headroom of ${asPercent(input.marginHeadroom)} is more than our table gives a partner (${asPercent(high)}): do not give it away.`,
          ]
        : []),
    ];
    if (missing.length > 0) {
      const reasons = [`Not yet: ${inWords(missing)}.`];
      return { decision: "not ready", reasons, warnings };
    }
    return flags.length > 0
      ? {
          decision: "ready with red flags",
          reasons: ["All six conditions hold, but the red flags should be talked about first."],
          warnings,
        }
      : {
          decision: "ready",
          reasons: ["All six conditions hold and no red flag is up."],
          warnings,
        };
  },
});

function missingConditions(input: Input): string[] {
  const { low } = READINESS_FIGURES.marginHeadroom;
  const headroom = input.marginHeadroom;
  const hasMargin = isKnown(headroom) && headroom >= low;
  return [
    ...READINESS_CONDITIONS.filter(({ key }) => input[key] !== true).map(({ missing }) => missing),
    ...(hasMargin
      ? []
      : [
          isKnown(headroom)
            ? `the margin headroom is ${asPercent(headroom)}, under ${asPercent(low)}`
            : "the margin headroom is unknown: run the model",
        ]),
  ];
}

function redFlags({ arr, cycleMonths, isForBoard, logosWithoutTeam }: Input): string[] {
  const { smallArr, longCycleMonths } = READINESS_FIGURES;
  return [
    ...(isKnown(arr) && arr <= smallArr
      ? [
          `Yearly recurring revenue is ${asNumber(arr)}: at about ${asNumber(smallArr)} direct selling is not proven yet.`,
        ]
      : []),
    ...(isKnown(cycleMonths) && cycleMonths >= longCycleMonths
      ? [`The sales cycle takes ${asNumber(cycleMonths)} months: nobody sells that for us.`]
      : []),
    ...(isForBoard === true ? ["It is a story for the board and not a need of customers."] : []),
    ...(logosWithoutTeam === true ? ["There are partner logos but no team behind them."] : []),
  ];
}
