import { economicsStep } from "./economics";
import { motionStep } from "./motion";
import { planStep } from "./plan";
import { shareStep } from "./share";
import { verdictStep } from "./verdict";
import type { AnswerPlace, View } from "./views";

/** The steps that show an answer. Loaded after the first question is on screen. */
export const ANSWER_VIEWS: Readonly<Record<AnswerPlace, View>> = {
  economics: economicsStep,
  verdict: verdictStep,
  share: shareStep,
  motion: motionStep,
  plan: planStep,
};
