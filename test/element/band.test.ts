import { buildMemo } from "../../src/case/memo";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";
import { answerBand } from "../../src/element/band";
import { readCase } from "../../src/element/case-element";
import { type Policy, policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";

test("a band cut without a programme cost says that a decision waits for it", () => {
  const { programmeCost: _typed, ...untyped } = SAMPLE_MODEL;
  const remarks = (inputs: object): readonly string[] => {
    const band = answerBand({ tier: "RESELLER", contribution: "sourced", inputs });
    return expectValue(band).warnings.filter((each) => each.includes("a decision waits"));
  };

  expect(remarks(untyped)).toHaveLength(1);
  expect(remarks(untyped)[0]).toMatch(/programme cost.* is not typed/i);
  expect(remarks({ ...untyped, programmeCost: 0 })).toEqual([]);
});

test("a band cut on a range says that its mean stands for it", () => {
  const band = (deals: unknown) => {
    const inputs = { ...SAMPLE_MODEL, deals };
    return answerBand({ tier: "RESELLER", contribution: "sourced", inputs });
  };
  expect(expectValue(band("8 to 16")).warnings).toContain(
    "Partner deals: 12, the mean of the range that is written there.",
  );
  expect(expectValue(band(12)).warnings.join(" ")).not.toContain("mean");
});

const published = expectValue(policyFor("saas"));
const own: Policy = {
  ...published,
  name: "own",
  bands: { ...published.bands, RESELLER: { ...published.bands.RESELLER, low: 0.1, high: 0.3 } },
};

test("a company's own bands stand in the place of the default ones, not of another table", () => {
  const reseller = { tier: "RESELLER", contribution: "sourced" };
  const ends = (preset?: string) => {
    const { low, high } = expectValue(answerBand({ ...reseller, preset }, { policy: own }));
    return [low, high];
  };
  expect(ends()).toEqual([0.2, 0.3]);
  const { low, high } = expectValue(answerBand({ ...reseller, preset: "channel-programme" }));
  expect(ends("channel-programme")).toEqual([low, high]);
});

test("the memo says whose bands the offer is of", () => {
  const bands = (preset: string, policy: Policy | undefined) => {
    const given = expectValue(readCase({ ...SAMPLE_CASE, preset }, { profile: undefined, policy }));
    const rows = buildMemo(given).sections.flatMap((section) => section.rows);
    return rows.find(([name]) => name === "Bands")?.[1];
  };
  expect(bands("default", own)).toBe("The company's own bands");
  expect(bands("default", undefined)).toBe("Default bands");
  expect(bands("channel-programme", own)).toBe("Channel programme");
});
