import { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId } from "../policy/programme/archetypes";
import { inWords } from "../wording";
import { yesNo } from "../partner/answer-kinds";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  wantsIntegration: asked("We want an integration", yesNo),
  wantsIntroductions: asked("We want introductions", yesNo),
  wantsResale: asked("We want resale", yesNo),
  wantsAlliance: asked("We want joint selling into a larger base", yesNo),
  hasSurface: asked("There is a surface to integrate with", yesNo),
  isSelfServe: asked("The product is self-serve or a commodity", yesNo),
  isProductLed: asked("Selling is product-led", yesNo),
  isVeryLowAcv: asked("The contract value is very low", yesNo),
  hasLargerBase: asked("Their base is much larger than ours", yesNo),
  isEarlyStage: asked("We are at an early stage", yesNo),
};

type Input = AnswersTo<typeof fields>;

interface Fit {
  readonly wanted: boolean;
  /** Why it does not fit; undefined when it does. An unknown never speaks for a fit. */
  readonly against: string | undefined;
}

function fitOf(id: ArchetypeId, input: Input): Fit {
  switch (id) {
    case "technology":
      return {
        wanted: input.wantsIntegration === true,
        against:
          input.hasSurface === true ? undefined : "there is no known surface to integrate with",
      };
    case "referral":
      return {
        wanted: input.wantsIntroductions === true,
        against:
          input.isSelfServe === false
            ? undefined
            : "the product is, or may be, self-serve or a commodity",
      };
    case "reseller":
      return {
        wanted: input.wantsResale === true,
        against:
          input.isProductLed === false && input.isVeryLowAcv === false
            ? undefined
            : "selling is, or may be, product-led, or the contract value very low",
      };
    case "alliance":
      return {
        wanted: input.wantsAlliance === true,
        against:
          input.hasLargerBase === true && input.isEarlyStage === false
            ? undefined
            : "their base is not known to be much larger, or we are, or may be, at an early stage",
      };
  }
}

/** Which kind of partner this is: the first one wanted that fits. */
export const archetype = judgement({
  name: "archetype",
  title: "Archetype",
  fields,
  decisions: [...ARCHETYPE_IDS, "none"],
  decide: (input) => {
    const wanted = ARCHETYPE_IDS.filter((id) => fitOf(id, input).wanted);
    const fitting = wanted.filter((id) => fitOf(id, input).against === undefined);
    const refused = wanted.flatMap((id) => {
      const { against } = fitOf(id, input);
      return against === undefined ? [] : [`${ARCHETYPES[id].label} does not fit: ${against}.`];
    });
    const warnings =
      wanted.length > 1
        ? [
            `${wanted.length} kinds are asked for at once (${inWords(wanted)}); they do not stand in for each other, so start with one.`,
          ]
        : [];
    const [first] = fitting;
    if (first === undefined) {
      const reason =
        wanted.length === 0
          ? "Nothing is wanted of the partner yet: say what it should bring."
          : "Nothing that is wanted fits.";
      return { decision: "none", reasons: [reason, ...refused], warnings };
    }
    const { label, worthIt, pay } = ARCHETYPES[first];
    const reasons = [`${label}: ${worthIt}`, `By our table it earns ${pay}.`, ...refused];
    return { decision: first, reasons, warnings };
  },
});
