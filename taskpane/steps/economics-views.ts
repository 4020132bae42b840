import { economicsStep } from "./economics";
import { scenariosStep } from "./scenarios";
import { shareStep } from "./share";
import type { LaterPlace, View } from "./views";

/** The steps with pictures: the largest part of the pane, and the last to be needed. */
export const ECONOMICS_VIEWS = {
  economics: economicsStep,
  share: shareStep,
  scenarios: scenariosStep,
} as const satisfies Partial<Record<LaterPlace, View>>;
