import type { InputKey } from "../../src/economics/inputs";

/** Every input that question 4 did not ask for, in groups that can stay shut. */
export const MORE_INPUTS: readonly {
  readonly title: string;
  readonly keys: readonly InputKey[];
}[] = [
  {
    title: "Selling direct",
    keys: ["avoidableCac", "directSupport", "retentionDirect"],
  },
  {
    title: "Selling via the partner",
    keys: ["partnerAcv", "partnerGrossMargin", "channelFee", "ownCommission", "mdf"],
  },
  {
    title: "What the partner earns and spends",
    keys: [
      "partnerServicesRevenue",
      "partnerServicesMargin",
      "partnerSellingCost",
      "partnerInvestment",
      "partnerRequiredRoi",
    ],
  },
  { title: "Renewals", keys: ["retentionPartner", "renewalRevshare", "revshareDecay"] },
  {
    title: "Time and pipeline",
    keys: ["horizonYears", "discountRate", "cashTiming", "ramp", "winRate"],
  },
];
