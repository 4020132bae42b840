import { PILOT_DESIGN } from "../policy/programme/pilots";
import { asNumber, inWords } from "../wording";
import { count, number, text, yesNo } from "../partner/answer-kinds";
import { type Answer, isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** Whether the pilots, as they are meant, would tell anything. */
export const pilotDesign = judgement({
  name: "pilot-design",
  title: "Pilot design",
  fields: {
    candidates: asked("Pilot candidates", count),
    days: asked("Days a pilot runs", number),
    isLight: asked("The agreement is light: nothing exclusive, either side may end it", yesNo),
    measured: asked("What will be measured", text),
    hasTarget: asked("What counts as success is written before the start", yesNo),
  },
  decisions: ["start", "not designed yet"],
  decide: ({ candidates, days, isLight, measured, hasTarget }) => {
    const missing = [
      ...outside(candidates, "candidates", PILOT_DESIGN.candidates),
      ...outside(days, "days", PILOT_DESIGN.days),
      ...(isLight === true ? [] : ["the agreement is not known to be light"]),
      ...(isKnown(measured) && measured !== "" ? [] : ["nobody has said what will be measured"]),
      ...(hasTarget === true ? [] : ["what counts as success is not written"]),
    ];
    return missing.length === 0
      ? {
          decision: "start",
          reasons: ["Number, length, agreement and measures are settled: start the pilots."],
          warnings: [],
        }
      : {
          decision: "not designed yet",
          reasons: [`Not yet: ${inWords(missing)}.`],
          warnings: [],
        };
  },
});

function outside(
  answer: Answer<number>,
  unit: string,
  { low, high }: { readonly low: number; readonly high: number },
): string[] {
  if (!isKnown(answer)) return [`the number of ${unit} is unknown, and ${low} to ${high} fit`];
  return answer < low || answer > high
    ? [`the number of ${unit} is ${asNumber(answer)}, and ${low} to ${high} fit`]
    : [];
}
