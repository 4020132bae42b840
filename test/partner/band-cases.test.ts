import bandCases from "../cases/bands.json";
import { parseBandRequest, shareBand, type ShareBand } from "../../src/partner/share-band";
import type { Result } from "../../src/result";
import { expectProblem, expectValue } from "../economics/expect-result";

function bandOf({ tier, contribution }: { tier: string; contribution: string }): Result<ShareBand> {
  return shareBand(expectValue(parseBandRequest(tier, contribution)));
}

const named = bandCases.map((each) => [`${each.tier}, ${each.contribution}`, each] as const);

describe("the band of every case of the independent program", () => {
  test.each(named.filter(([, { expected }]) => expected !== null))("%s", (_, each) => {
    const { low, high } = expectValue(bandOf(each));
    const [expectedLow = Number.NaN, expectedHigh = Number.NaN] = each.expected ?? [];
    expect(Math.abs(low - expectedLow)).toBeLessThan(1e-9);
    expect(Math.abs(high - expectedHigh)).toBeLessThan(1e-9);
  });

  test.each(named.filter(([, { expected }]) => expected === null))("%s has none", (_, each) => {
    expect(expectProblem(bandOf(each)).kind).toBe("unavailable");
  });
});
