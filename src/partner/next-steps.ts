import { TIER_NAMES } from "../policy/display-names";
import { compareTiers } from "../policy/names";
import { NEXT_STEPS } from "../policy/next-steps";
import { counted, inWords } from "../wording";
import type { AppliedCap, FinalVerdict } from "./verdict";

type Judged = Pick<
  FinalVerdict,
  "tier" | "classified" | "outcome" | "caps" | "openQuestions" | "conditions"
>;

/** What to do now, the thing that decides everything else first. */
export function nextSteps(verdict: Judged): string[] {
  switch (verdict.outcome) {
    case "acquisition":
      return ["Take it to M&A: what is needed here is owned, not signed."];
    case "co-marketing":
      return [
        "Agree one piece of joint marketing and measure it; sign no partnership on it.",
        "Come back once one sentence and one named customer show a value beyond either side.",
      ];
    case "partnership":
      return [...preparations(verdict), ...NEXT_STEPS[verdict.tier], ...wayUp(verdict)];
  }
}

function preparations({ openQuestions, caps, conditions }: Judged): string[] {
  const open = openQuestions.length;
  const isBlocked = (kind: AppliedCap["effect"]["kind"]) =>
    caps.some(({ effect, overriddenBecause }) => {
      return effect.kind === kind && overriddenBecause === undefined;
    });
  const isAsked = (about: Judged["conditions"][number]["about"]) =>
    conditions.some((condition) => condition.about === about);
  return [
    ...(open === 0 ? [] : [`Answer the ${counted(open, "question", "questions")} still open.`]),
    ...(isBlocked("no-contract")
      ? ["Get all four kill criteria in writing; until then there is no contract."]
      : []),
    ...(isAsked("red flag") ? ["Have the red flags answered in writing before a contract."] : []),
    ...(isAsked("joint value")
      ? ["Have the customer whom the joint value serves named in writing before a contract."]
      : []),
    ...(isAsked("certification")
      ? ["Put the date of the certification into the contract and the plan."]
      : []),
    ...(isBlocked("no-kick-off")
      ? [
          "Get the rules of engagement signed, with a person named; until then there is no kick-off.",
        ]
      : []),
  ];
}

/** What stands between the partner and the next tier: a cap before anything else. */
function wayUp({ tier, classified, caps }: Judged): string[] {
  if (compareTiers(classified.tier, tier) > 0) {
    const holding = caps.filter(
      ({ effect, overriddenBecause }) => "tier" in effect && overriddenBecause === undefined,
    );
    const answers = inWords(holding.map(({ title }) => title.toLowerCase()));
    return [
      `The evidence earns ${TIER_NAMES[classified.tier]}; a good answer to ${answers} opens it.`,
    ];
  }
  const next = classified.gaps[0];
  return next === undefined ? [] : [`The next tier up. ${next.sentence}`];
}
