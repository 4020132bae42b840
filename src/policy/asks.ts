import type { Tier } from "./names";

/** The lowest tier that earns exclusivity at all. Source: docs/policy.md, the partner's asks. */
export const EXCLUSIVITY_FROM: Tier = "SI_CONSULTING";

/** The least commitment that exclusivity is given for, months. Source: docs/policy.md, the partner's asks. */
export const EXCLUSIVITY_TERM_MONTHS = 24;
