import { BUILD_OR_PARTNER } from "../policy/programme/build-or-partner";
import { asNumber } from "../wording";
import { number, yesNo } from "../partner/answer-kinds";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** Whether we build something ourselves. Nobody hands out what may be the core: unknown builds. */
export const buildOrPartner = judgement({
  name: "build-or-partner",
  title: "Build or partner",
  fields: {
    isCore: asked("It is core to what we sell", yesNo),
    delayMonths: asked("Delay if we build it, months", number),
    isCredible: asked("There is a credible partner", yesNo),
    needsUs: asked("That partner needs us too", yesNo),
  },
  decisions: ["build", "partner"],
  decide: ({ isCore, delayMonths, isCredible, needsUs }) => {
    const { longestDelayMonths: limit } = BUILD_OR_PARTNER;
    const none: string[] = [];
    if (isCore !== false) {
      const reason =
        isCore === UNKNOWN
          ? "Nobody knows whether it is core; until then build it."
          : "It is core to what we sell: build it.";
      return { decision: "build", reasons: [reason], warnings: none };
    }
    if (isKnown(delayMonths) && delayMonths > limit) {
      return {
        decision: "partner",
        reasons: [
          `It is not core, and building it would delay us by ${asNumber(delayMonths)} months, over ${limit}.`,
        ],
        warnings:
          isCredible === true
            ? none
            : ["No credible partner is known yet: find one before promising it."],
      };
    }
    if (isCredible === true && needsUs === true) {
      return {
        decision: "partner",
        reasons: ["It is not core, and a credible partner needs us as we need it."],
        warnings: none,
      };
    }
    return {
      decision: "build",
      reasons: [
        `It is not core, but it delays us by no more than ${limit} months as far as known, and no credible partner needs us too.`,
      ],
      warnings: none,
    };
  },
});
