/** The sample partner after a year: its deals came, and then its pipeline ran dry. All made up. */
export const SAMPLE_REVIEW = {
  partnerName: "Brightwater Integrators",
  tier: "SI_CONSULTING",
  motion: "pure_referral",
  on: "2026-11-02",
  averageDeal: 50_000,
  quarters: [
    { pipeline: 350_000, deals: 3 },
    { pipeline: 320_000, deals: 2 },
    { pipeline: 300_000, deals: 2 },
    { pipeline: 180_000, deals: 1 },
  ],
  certifiedPeople: 3,
  openConflicts: 0,
  sponsorActive: true,
  grossProfit: 320_000,
  cost: { people: 90_000, mdf: 15_000, support: 24_000, share: 80_000 },
};
