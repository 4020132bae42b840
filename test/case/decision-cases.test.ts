import decisions from "../cases/decisions.json";
import { Case } from "../../src/case/case";

const named = decisions.map((each, index) => [`${index}: ${each.expected.code}`, each] as const);

describe("the decision of every case of the independent program", () => {
  test.each(named)("%s", (_, { input, expected }) => {
    const { code, tier, offer } = new Case(input).decision;
    expect(code).toBe(expected.code);
    const wanted = expected as { readonly tier?: string; readonly offer?: number[] | null };
    const found = {
      tier: wanted.tier === undefined ? undefined : tier,
      offer: wanted.offer === undefined ? undefined : (offer ?? null),
    };
    expect(found.tier).toBe(wanted.tier);
    const [low = NaN, high = NaN] = wanted.offer ?? [];
    expect(found.offer === null || found.offer === undefined).toBe(!wanted.offer);
    expect(Math.abs((found.offer?.low ?? low) - low) > 1e-9).toBe(false);
    expect(Math.abs((found.offer?.high ?? high) - high) > 1e-9).toBe(false);
  });
});
