import { bandWarnings } from "../../src/partner/band-warnings";
import { parseBandRequest, shareBand, type ShareBandRequest } from "../../src/partner/share-band";
import { BAND_PRESET_WORDS, CONTRIBUTION_WORDS } from "../../src/sheets/layout/input-words";
import { TIERS } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { expectProblem, expectValue } from "../economics/expect-result";

const reseller: ShareBandRequest = { tier: "RESELLER", contribution: "sourced" };

describe("the base and the term of a share", () => {
  test.each([
    ["REFERRAL", "first-year value", /first year/],
    ["RESELLER", "net recurring revenue", /renews/],
    ["OEM", "net recurring revenue", /first-line support/],
    ["SI_CONSULTING", "first-year value", /services are charged apart/],
    ["STRATEGIC", "net recurring revenue", /floor and co-investment/],
  ] as const)("%s is paid on %s", (tier, base, term) => {
    const band = expectValue(shareBand({ tier, contribution: "influenced" }));
    expect(band.base).toBe(base);
    expect(band.term).toMatch(term);
  });
});

describe("delivered only", () => {
  test.each(TIERS.filter((tier) => tier !== "SI_CONSULTING"))("%s earns a services fee", (tier) => {
    const problem = expectProblem(shareBand({ tier, contribution: "delivered" }));
    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toMatch(/services fee, not a share of product/);
  });

  test("is a ceiling with a warning for SI_CONSULTING", () => {
    const band = expectValue(shareBand({ tier: "SI_CONSULTING", contribution: "delivered" }));
    expect(band).toMatchObject({ low: 0.15, high: 0.2 });
    expect(bandWarnings(band)).toEqual([expect.stringContaining("ceiling")]);
  });
});

describe("the channel-programme preset", () => {
  test.each([
    ["REFERRAL", "sourced", 0.125, 0.15],
    ["REFERRAL", "influenced", 0.1, 0.125],
    ["RESELLER", "sourced", 0.225, 0.3],
    ["RESELLER", "influenced", 0.15, 0.225],
  ] as const)("%s, %s: %d to %d", (tier, contribution, low, high) => {
    const band = expectValue(shareBand({ tier, contribution, preset: "channel-programme" }));
    expect(band.low).toBeCloseTo(low, 12);
    expect(band.high).toBeCloseTo(high, 12);
  });

  test.each([
    ["STRATEGIC", /case by case/],
    ["OEM", /case by case/],
    ["SI_CONSULTING", /flat referral fee or shared credit/],
  ] as const)("%s has no band", (tier, reason) => {
    const request = { tier, contribution: "sourced", preset: "channel-programme" } as const;
    const problem = expectProblem(shareBand(request));
    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toMatch(reason);
    expect(problem.allowed).toBe("RESELLER or REFERRAL");
  });
});

describe("a band cut by the deal zone", () => {
  test.each([
    ["leaves a band inside it alone", 0.1, 0.5, 0.275, 0.35, 0],
    ["cuts the top", 0.1, 0.3, 0.275, 0.3, 1],
    ["cuts the bottom", 0.3, 0.5, 0.3, 0.35, 1],
    ["leaves a point where the two touch below", 0.1, 0.275, 0.275, 0.275, 1],
    ["leaves the one point of a zone that is a point", 0.3, 0.3, 0.3, 0.3, 1],
    ["leaves a point where the two touch above", 0.35, 0.5, 0.35, 0.35, 1],
  ])("%s", (_, zoneLow, zoneHigh, low, high, warnings) => {
    const band = expectValue(
      shareBand({ ...reseller, dealZone: { low: zoneLow, high: zoneHigh } }),
    );
    expect(band.low).toBeCloseTo(low, 12);
    expect(band.high).toBeCloseTo(high, 12);
    expect(bandWarnings(band)).toHaveLength(warnings);
  });

  test.each([
    [
      "we can afford too little",
      0.1,
      0.25,
      /afford 25% at most; the two miss by 2\.5 percentage points/,
    ],
    [
      "the partner needs too much",
      0.36,
      0.5,
      /needs at least 36%; the two miss by 1 percentage point\./,
    ],
    [
      "the zone itself is empty",
      0.4,
      0.3,
      /needs at least 40%, we can afford 30% at most.*miss by 10 percentage points/,
    ],
    ["nothing is affordable", 0, -0.05, /we lose money even without a share\.$/],
  ])("when %s, that is the answer", (_, low, high, message) => {
    const problem = expectProblem(shareBand({ ...reseller, dealZone: { low, high } }));
    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toMatch(/^No deal at these terms/);
    expect(problem.message).toMatch(message);
  });
});

describe("warnings on a band", () => {
  const oem = { tier: "OEM", contribution: "sourced" } as const;
  const support = (supportCost: number) => ({
    ...oem,
    given: { acv: 100_000, grossMargin: 0.8, partnerSupport: supportCost },
  });

  test("OEM without a model asks for the support check", () => {
    expect(bandWarnings(expectValue(shareBand(oem)))).toEqual([
      expect.stringContaining("second-tier"),
    ]);
  });

  test.each([
    ["is paid for on the point", 25_000, []],
    ["is paid for up to a share", 25_001, [expect.stringMatching(/not paid for at 55%/)]],
    [
      "is paid for up to the band's low end",
      32_500,
      [expect.stringMatching(/up to a share of 47\.5%/)],
    ],
    [
      "is not paid for anywhere",
      40_000,
      [expect.stringMatching(/anywhere in this band.*40% or less/)],
    ],
  ])("second-tier support that %s", (_, cost, warnings) => {
    expect(bandWarnings(expectValue(shareBand(support(cost))))).toEqual(warnings);
  });

  test.each([
    ["influenced", 0.3, 1],
    ["influenced", 0.275, 0],
    ["sourced", 0.3, 0],
    ["sourced", 0.36, 1],
    ["influenced", 0.36, 2],
  ] as const)("%s at %d gives %d", (contribution, revshare, count) => {
    const band = shareBand({ tier: "RESELLER", contribution, given: { acv: 50_000, revshare } });
    expect(bandWarnings(expectValue(band))).toHaveLength(count);
  });

  test("margin before volume and MDF with no plan are warned about", () => {
    const deal = { ...reseller, marginBeforeVolume: true, mdf: 10_000 };
    expect(bandWarnings(expectValue(shareBand(deal)))).toHaveLength(2);
    const planned = { ...deal, marginBeforeVolume: false, mdfHasPlan: true };
    expect(bandWarnings(expectValue(shareBand(planned)))).toEqual([]);
  });
});

describe("a request as typed", () => {
  test.each([
    ["si consulting", "Sourced", null, "default"],
    ["RESELLER", "influenced", "", "default"],
    ["oem", "delivered", "Channel Programme", "channel-programme"],
  ])("%s, %s, %p", (tier, contribution, preset, expected) => {
    expect(expectValue(parseBandRequest(tier, contribution, preset)).preset).toBe(expected);
  });

  test.each([
    ["GOLD", "sourced", undefined, "tier"],
    [undefined, "sourced", undefined, "tier"],
    ["OEM", "found", undefined, "contribution"],
    ["OEM", null, undefined, "contribution"],
    ["OEM", "sourced", "house", "preset"],
    ["OEM", "sourced", 3, "preset"],
  ])("%p, %p, %p is refused at %s", (tier, contribution, preset, field) => {
    const problem = expectProblem(parseBandRequest(tier, contribution, preset));
    expect(problem).toMatchObject({ kind: "invalid", field });
  });

  test("a company's own bands take the place of the preset", () => {
    const { bands } = expectValue(policyFor());
    const own = { ...bands, RESELLER: { ...bands.RESELLER, low: 0.1, high: 0.2 } };
    const band = expectValue(shareBand({ ...reseller, bands: own }));
    expect(band.low).toBeCloseTo(0.15, 12);
  });
});

test("the part in a deal and the bands are read as the sheets say them, too", () => {
  const read = Object.entries(CONTRIBUTION_WORDS).map(([contribution, word]) => [
    contribution,
    parseBandRequest("Reseller", word, BAND_PRESET_WORDS["channel-programme"]),
  ]);
  for (const [contribution, request] of read) {
    expect(request).toMatchObject({
      ok: true,
      value: { contribution, preset: "channel-programme" },
    });
  }
});
