/** Source: docs/programme.md, build or partner. */
export const BUILD_OR_PARTNER = {
  /** Building that delays us by more months than this is left to a partner; equal is not. */
  longestDelayMonths: 6,
} as const;
