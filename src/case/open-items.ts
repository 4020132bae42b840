import { inputDefinition } from "../economics/inputs";
import { FORCING_QUESTIONS } from "../policy/forcing-questions";
import type { DecisionFacts } from "./decision";

/** What is missing, in as many words as a headline takes. */
export function openItems({
  openQuestions,
  missingInputs,
}: Pick<DecisionFacts, "openQuestions" | "missingInputs">): readonly string[] {
  const questions = FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
    ({ number }) => `question ${number}`,
  );
  return [...questions, ...missingInputs.map((key) => inputDefinition(key).label.toLowerCase())];
}
