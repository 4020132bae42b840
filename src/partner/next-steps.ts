import type { QuestionEffect } from "../policy/forcing-questions";
import { compareTiers } from "../policy/names";
import { NEXT_STEPS } from "../policy/next-steps";
import { counted, inWords } from "../wording";
import type { FinalVerdict } from "./verdict";

type Judged = Pick<FinalVerdict, "tier" | "classified" | "outcome" | "caps" | "openQuestions">;

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
    case "losing programme":
      return [
        "Do not sign on these terms: lower the share or the programme cost until the break-even is in reach.",
        ...preparations(verdict),
      ];
    case "partnership":
      return [...preparations(verdict), ...NEXT_STEPS[verdict.tier], ...wayUp(verdict)];
  }
}

function preparations({ openQuestions, caps }: Judged): string[] {
  const open = openQuestions.length;
  const isBlocked = (kind: QuestionEffect["kind"]) =>
    caps.some(({ effect, overriddenBecause }) => {
      return effect.kind === kind && overriddenBecause === undefined;
    });
  return [
    ...(open === 0 ? [] : [`Answer the ${counted(open, "question", "questions")} still open.`]),
    ...(isBlocked("no-contract")
      ? ["Write the missing kill criteria; until then there is no contract."]
      : []),
    ...(isBlocked("no-kick-off")
      ? ["Get the rules of engagement signed; until then there is no kick-off."]
      : []),
  ];
}

/** What stands between the partner and the next tier: a cap before anything else. */
function wayUp({ tier, classified, caps }: Judged): string[] {
  if (compareTiers(classified.tier, tier) > 0) {
    const numbers = caps
      .filter(
        ({ effect, overriddenBecause }) => "tier" in effect && overriddenBecause === undefined,
      )
      .map(({ number }) => String(number));
    const questions = `${numbers.length === 1 ? "question" : "questions"} ${inWords(numbers)}`;
    return [`The evidence earns ${classified.tier}; a good answer to ${questions} opens it.`];
  }
  const next = classified.gaps[0];
  return next === undefined ? [] : [`The next tier up. ${next.sentence}`];
}
