import type { DecisionCode } from "../../src/case/decision";
import type { IconName } from "../controls/icons";

/** How a decision looks. The words beside it say the same: neither colour nor icon stands alone. */
export interface DecisionLook {
  readonly tone: "good" | "go" | "alert" | "bad" | "open";
  readonly icon: IconName;
}

/** A green tick stands beside a signature alone. */
export const DECISION_LOOKS: Readonly<Record<DecisionCode, DecisionLook>> = {
  SIGN: { tone: "good", icon: "checked" },
  SIGN_NO_KICKOFF: { tone: "go", icon: "paused" },
  COUNTER_OFFER: { tone: "go", icon: "exchange" },
  NO_CONTRACT_YET: { tone: "alert", icon: "paused" },
  NOT_AT_THESE_TERMS: { tone: "bad", icon: "stopped" },
  CO_MARKETING: { tone: "alert", icon: "onward" },
  TAKE_TO_MA: { tone: "alert", icon: "onward" },
  UNDECIDED: { tone: "open", icon: "question" },
  GO_BACK: { tone: "alert", icon: "back" },
};
