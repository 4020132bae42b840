/** A value equal to a floor meets it. All are our figures. Source: docs/programme.md, measures. */
export const MEASURE_FLOORS = {
  /** Part of the partners that brought a deal or a registration in the last 12 months. */
  activePart: 0.3,
  /** Part of the partners that would recommend the programme, of those that were asked. */
  satisfiedPart: 0.7,
  /** Part of the partners that used the portal in the last 30 days. */
  portalPart: 0.5,
} as const;
