import cases from "../cases/bands-with-model.json";
import { parseModelInputs } from "../../src/economics/parse-object";
import { offerFor } from "../../src/partner/offer";
import { parseBandRequest } from "../../src/partner/share-band";
import { expectValue } from "../economics/expect-result";

const named = cases.map((each, index) => {
  return [`${index}: ${each.tier}, ${each.contribution}`, each] as const;
});

describe("a band with a model, cut on the band's own terms, of the independent program", () => {
  test.each(named)("%s", (_, { tier, contribution, inputs, expected }) => {
    const request = expectValue(parseBandRequest(tier, contribution));
    const { given } = expectValue(parseModelInputs(inputs));
    const offer = offerFor({ ...request, given });
    const found = offer.ok ? [offer.value.low, offer.value.high] : null;
    expect(found === null).toBe(expected === null);
    const [low = 0, high = 0] = (expected as readonly number[] | null) ?? [];
    expect(Math.abs((found?.[0] ?? low) - low)).toBeLessThan(1e-9);
    expect(Math.abs((found?.[1] ?? high) - high)).toBeLessThan(1e-9);
  });
});
