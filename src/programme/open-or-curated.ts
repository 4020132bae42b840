import { yesNo } from "../partner/answer-kinds";
import { asked, judgement } from "./judgement";

const CHOOSING =
  "Choosing keeps quality and support in our hand, and gives each partner our attention; it costs fewer partners, later, and a reason for each that is turned down.";
const OPENING =
  "Opening brings many partners soon, and ideas that nobody here had; it costs control, support for what others built, and a name that is only as good as its worst part.";

/** Whether anyone may join the ecosystem. What may hurt the brand stays curated until it is known. */
export const openOrCurated = judgement({
  name: "open-or-curated",
  title: "Open or curated",
  fields: {
    brandRiskHigh: asked("The risk to our brand is high", yesNo),
    reviewScales: asked("Our review can keep up with all who apply", yesNo),
  },
  decisions: ["curated", "open"],
  decide: ({ brandRiskHigh, reviewScales }) => {
    if (brandRiskHigh !== false) {
      const reason =
        brandRiskHigh === true
          ? "One bad partner would hurt our brand: choose them."
          : "Nobody knows what one bad partner would do to our brand; until then choose them.";
      return { decision: "curated", reasons: [reason, CHOOSING, OPENING], warnings: [] };
    }
    if (reviewScales === false) {
      return {
        decision: "open",
        reasons: [
          "The risk to our brand is low and review cannot keep up: open it.",
          "It needs discovery, so that customers find what fits, and signals of trust, such as ratings and badges.",
          "Afterwards it is moderated: listings that customers report, that no longer work or that nobody keeps up are hidden until they are mended.",
          OPENING,
          CHOOSING,
        ],
        warnings: [],
      };
    }
    return {
      decision: "curated",
      reasons: [
        "The risk is low, and as far as known review can keep up: choose them, since we can.",
        CHOOSING,
        OPENING,
      ],
      warnings: [],
    };
  },
});
