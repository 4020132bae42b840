/** Judgements about our own programme: answered once, and not anew for each partner. */
export const ABOUT_OUR_PROGRAMME: readonly string[] = [
  "readiness",
  "archetype",
  "open-or-curated",
  "deal-registration",
  "lifecycle",
  "failure-mode",
  "recruiting",
  "enablement",
  "warning-signs",
  "operating-rules",
  "route",
  "pilot-design",
  "pilot-evaluation",
  "leader",
  "measures",
];
