/** From the first up. */
export const LIFECYCLE_PHASES = ["pilot", "stabilise", "scale", "mature"] as const;
export type LifecyclePhase = (typeof LIFECYCLE_PHASES)[number];

export interface LifecycleRule {
  /** Age at which a programme usually stands here, in months. */
  readonly months: { readonly from: number; readonly to: number | undefined };
  readonly partners: { readonly low: number; readonly high: number | undefined };
  /** Part of our revenue that comes through partners; the low end is what the phase takes. */
  readonly share: { readonly low: number; readonly high: number };
}

/** A value equal to a low end meets it. Source: docs/programme.md, lifecycle. */
export const LIFECYCLE: Readonly<Record<LifecyclePhase, LifecycleRule>> = {
  pilot: {
    months: { from: 0, to: 12 },
    partners: { low: 5, high: 10 },
    share: { low: 0, high: 0.05 },
  },
  stabilise: {
    months: { from: 12, to: 24 },
    partners: { low: 20, high: 50 },
    share: { low: 0.1, high: 0.2 },
  },
  scale: {
    months: { from: 24, to: 48 },
    partners: { low: 50, high: 200 },
    share: { low: 0.2, high: 0.4 },
  },
  mature: {
    months: { from: 48, to: undefined },
    partners: { low: 200, high: undefined },
    share: { low: 0.3, high: 0.6 },
  },
};

/** From this month on a programme below this share is redesigned or ended; the share itself is fine. */
export const SUNSET_RULE = { fromMonth: 24, leastShare: 0.1 } as const;
