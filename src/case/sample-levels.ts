import type { OwnLevel } from "../programme/level-table";

/** Levels that the young programme of the sample thinks of, and its partners of today. */
const levels: readonly OwnLevel[] = [
  { level: "registered", yearlyCost: 500 },
  { level: "select", formerly: "silver", certifications: 2, dealsIn12Months: 2, yearlyCost: 4_000 },
  {
    ...{ level: "gold", certifications: 3, namedAccounts: 3, dealsIn12Months: 4 },
    ...{ margin: 0.25, mdf: 10_000, channelManager: true, yearlyCost: 25_000 },
  },
];

const today: readonly OwnLevel[] = [
  { level: "registered", yearlyCost: 500 },
  { level: "silver", certifications: 1, dealsIn12Months: 1, yearlyCost: 3_000 },
  {
    ...{ level: "gold", certifications: 3, namedAccounts: 3, dealsIn12Months: 3 },
    ...{ margin: 0.25, yearlyCost: 18_000 },
  },
];

export const SAMPLE_BACKTEST = {
  levels,
  today,
  partners: [
    {
      ...{ partner: "Brightwater Integrators", certifications: 4, namedAccounts: 6 },
      ...{ dealsIn12Months: 2, monthsWithoutDeal: 2, currentLevel: "silver" },
    },
    {
      ...{ partner: "Birch Advisers", certifications: 3, namedAccounts: 4 },
      ...{ dealsIn12Months: 3, monthsWithoutDeal: 1, currentLevel: "gold" },
    },
    {
      ...{ partner: "Cedar Partners", certifications: 1, namedAccounts: 1 },
      ...{ dealsIn12Months: 1, monthsWithoutDeal: 5, currentLevel: "silver" },
    },
    { partner: "Dogwood Data", certifications: 2, namedAccounts: 3, currentLevel: "registered" },
    {
      ...{ partner: "Elm Systems", certifications: 0, namedAccounts: 0 },
      ...{ dealsIn12Months: 0, monthsWithoutDeal: 26, currentLevel: "registered" },
    },
  ],
};
