import { NEXT_STEPS } from "../policy/next-steps";
import type { FinalVerdict } from "./verdict";

type Judged = Pick<
  FinalVerdict,
  "tier" | "classified" | "outcome" | "mayContract" | "mayKickOff" | "openQuestions"
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
    case "losing programme":
      return [
        "Do not sign on these terms: lower the share or the programme cost until the break-even is in reach.",
        ...preparations(verdict),
      ];
    case "partnership":
      return [...preparations(verdict), ...NEXT_STEPS[verdict.tier], ...wayUp(verdict)];
  }
}

function preparations({ openQuestions, mayContract, mayKickOff }: Judged): string[] {
  const open = openQuestions.length;
  return [
    ...(open === 0
      ? []
      : [`Answer the ${open === 1 ? "question" : `${open} questions`} still open.`]),
    ...(mayContract ? [] : ["Write the missing kill criteria; until then there is no contract."]),
    ...(mayKickOff ? [] : ["Get the rules of engagement signed; until then there is no kick-off."]),
  ];
}

function wayUp({ classified }: Judged): string[] {
  const next = classified.gaps[0];
  return next === undefined ? [] : [`The next tier up. ${next.sentence}`];
}
