import { ENGAGEMENT_LEVELS, ENGAGEMENT_RULES } from "../policy/programme/engagement";
import { counted } from "../wording";
import { count, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** How deep the first piece of joint work goes. An unknown counts as no. */
export const engagement = judgement({
  name: "engagement",
  title: "Engagement",
  fields: {
    hasEngineers: asked("The partner has engineering resources", yesNo),
    isMarquee: asked("The partner is a marquee name", yesNo),
    levelsOffered: asked("Levels of engagement we offer", count),
    hasPath: asked("There is a path between the levels", yesNo),
  },
  decisions: ["integration", "co-development", "joint development"],
  decide: ({ hasEngineers, isMarquee, levelsOffered, hasPath }) => {
    const warnings = levelWarnings(levelsOffered, hasPath);
    if (hasEngineers === true) {
      const { duration, provides } = ENGAGEMENT_LEVELS.integration;
      return {
        decision: "integration",
        reasons: [
          `They have engineers, so they integrate themselves first (${duration}).`,
          `We provide ${provides}.`,
          `Look at it again after ${ENGAGEMENT_RULES.reviewMonths} months: what was built decides whether to go deeper.`,
        ],
        warnings,
      };
    }
    if (isMarquee === true) {
      return {
        decision: "co-development",
        reasons: [
          `They have no engineers for it, and the name is worth building with (${ENGAGEMENT_LEVELS["co-development"].duration}).`,
          `We provide ${ENGAGEMENT_LEVELS["co-development"].provides}.`,
        ],
        warnings,
      };
    }
    return {
      decision: "joint development",
      reasons: [
        `They have no engineers for it and are no marquee name: one joint piece with an end (${ENGAGEMENT_LEVELS["joint development"].duration}).`,
        `We provide ${ENGAGEMENT_LEVELS["joint development"].provides}.`,
      ],
      warnings,
    };
  },
});

function levelWarnings(offered: Answer<number>, hasPath: Answer<boolean>): string[] {
  const { low, high } = ENGAGEMENT_RULES.levels;
  const isOff = isKnown(offered) && (offered < low || offered > high);
  return [
    ...(isOff
      ? [
          `We offer ${counted(offered, "level", "levels")} of engagement; ${low} or ${high} are enough.`,
        ]
      : []),
    ...(hasPath === false
      ? ["There is no path from one level to the next: say what opens it."]
      : []),
  ];
}
