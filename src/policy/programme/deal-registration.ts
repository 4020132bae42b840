/** Ranges include both ends. Source: docs/programme.md, deal registration. */
export const DEAL_REGISTRATION = {
  /** Hours in which a registration is answered; sooner is fine. */
  answerHours: { low: 24, high: 48 },
  expiryDays: { low: 90, high: 180 },
} as const;
