import type { Outcome } from "../../src/partner/verdict";

export const OUTCOME_SENTENCES: Readonly<Record<Outcome, string | undefined>> = {
  partnership: undefined,
  "co-marketing": "This is co-marketing, not a partnership.",
  acquisition: "This is an acquisition, not a partnership: take it to M&A.",
};
