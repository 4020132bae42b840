import { Case } from "../../src/case/case";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

test.each([1, 1e-3, 1e-6])(
  "in units of %p a loss of one is a loss, and a gain of one is none",
  (unit) => {
    const { programmeContribution } = expectValue(new Case(SAMPLE_CASE).measures);
    const money = ["acv", "directCac", "directSupport", "partnerSupport", "partnerOneOff"] as const;
    const partners = ["partnerServicesRevenue", "partnerSellingCost", "partnerInvestment"] as const;
    const counted = Object.fromEntries(
      [...money, ...partners].map((key) => [key, SAMPLE_MODEL[key] * unit]),
    );
    const failing = (loss: number) => {
      const cost = SAMPLE_MODEL.programmeCost + Number(programmeContribution) + loss;
      const model = { ...SAMPLE_MODEL, ...counted, programmeCost: cost * unit };
      return new Case({ ...SAMPLE_CASE, model }).decision.failing;
    };

    expect(failing(1)).toEqual(["base case loses"]);
    expect(failing(-1)).toEqual([]);
  },
);
