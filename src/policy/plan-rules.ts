/** Figures of the plan that no profile changes. Source: docs/policy.md, plan. */
export const PLAN_RULES = {
  /** Days from launch to the decision. */
  lengthDays: 90,
  /** At the checkpoint this part of the pipeline floor is there; a value equal to it meets it. */
  checkpointPipelinePart: 0.5,
  /** In a channel-led plan at least this part of the wins is led by the partner. */
  partnerLedPart: 0.5,
  /** At most this part of the tickets misses the agreed answer time; equal is still fine. */
  slaBreachPart: 0.05,
  /** MDF as a part of partner revenue, both ends included, where nothing else is set. */
  mdfPartOfRevenue: { low: 0.02, high: 0.05 },
  /** A shorter horizon is warned about, in months; equal is fine. */
  shortHorizonMonths: 12,
  /** The same for STRATEGIC. */
  shortStrategicHorizonMonths: 24,
  /** To turn a 90-day floor into a yearly rate. */
  daysInYear: 365,
} as const;
