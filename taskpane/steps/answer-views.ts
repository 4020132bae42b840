import type { ECONOMICS_VIEWS } from "./economics-views";
import { planStep } from "./plan";
import { verdictStep } from "./verdict";
import type { LaterPlace, View } from "./views";

/** The other steps that show an answer. Loaded after the first question is on screen. */
export const ANSWER_VIEWS: Readonly<
  Record<Exclude<LaterPlace, keyof typeof ECONOMICS_VIEWS>, View>
> = {
  verdict: verdictStep,
  plan: planStep,
};
