import tierCases from "../cases/tiers.json";
import { classify } from "../../src/partner/classify";
import { parseIntake } from "../../src/partner/parse-intake";
import { evidenceOf } from "../../src/partner/tier-evidence";
import { policyFor } from "../../src/policy/policy";
import { TIERS } from "../../src/policy/names";

describe("the tier of every case of the independent program", () => {
  test.each(tierCases.map((each) => [each.input.partner_name, each] as const))(
    "%s gets the expected tier, scores and floors",
    (_, { input, profile, expected }) => {
      const intake = parseIntake(input);
      const policy = policyFor(profile);
      if (!intake.ok || !policy.ok) {
        throw new Error("the case was refused");
      }
      const verdict = classify(evidenceOf(intake.value.record), policy.value);
      if (!verdict.ok) {
        throw new Error(verdict.problem.message);
      }
      expect(verdict.value.tier).toBe(expected.tier);
      expect(verdict.value.floors).toEqual(expected.floors);
      for (const tier of TIERS) {
        expect(Math.abs(verdict.value.scores[tier] - expected.scores[tier])).toBeLessThan(1e-9);
      }
    },
  );
});
