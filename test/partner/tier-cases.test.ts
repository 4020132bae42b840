import tierCases from "../cases/tiers.json";
import { tierReport } from "../../src/partner/tier-report";
import { TIERS } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";

describe("the tier of every case of the independent program", () => {
  test.each(tierCases.map((each) => [each.input.partner_name, each] as const))(
    "%s gets the expected tier, scores and floors",
    (_, { input, profile, expected }) => {
      const report = expectValue(tierReport(input, expectValue(policyFor(profile))));
      expect(report.tier).toBe(expected.tier);
      expect(report.floors).toEqual(expected.floors);
      for (const tier of TIERS) {
        expect(Math.abs(report.scores[tier] - expected.scores[tier])).toBeLessThan(1e-9);
      }
    },
  );
});
