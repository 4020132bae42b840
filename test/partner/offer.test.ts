import { completeInputs } from "../../src/economics/complete";
import { type GivenInputs } from "../../src/economics/inputs";
import { evaluateModel } from "../../src/economics/measures";
import { bandWarnings } from "../../src/partner/band-warnings";
import { offerFor } from "../../src/partner/offer";
import { expectValue } from "../economics/expect-result";

const GIVEN: GivenInputs = {
  acv: 50_000,
  grossMargin: 0.8,
  directCac: 0,
  revshare: 0.3,
  revshareYears: 3,
  deals: 40,
  programmeCost: 0,
  partnerSupport: 12_000,
  cannibalization: 0,
};

const supportWarnings = (given: GivenInputs): readonly string[] => {
  const offer = expectValue(
    offerFor({ tier: "OEM", contribution: "sourced", preset: "default", given }),
  );
  return bandWarnings(offer).filter((sentence) => sentence.includes("Second-tier support"));
};

test("whether an OEM deal pays for second-tier support is judged on what the partner's customer pays", () => {
  expect(supportWarnings(GIVEN)).toEqual([]);
  expect(supportWarnings({ ...GIVEN, acv: 20_000, partnerAcv: 50_000 })).toEqual([]);
});

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [5, 3],
])("one or two renewals in %d years: a referral is paid for %d of them", (horizonYears, years) => {
  const request = {
    tier: "REFERRAL",
    contribution: "sourced",
    preset: "channel-programme",
  } as const;
  const given = { ...GIVEN, partnerSupport: 0, horizonYears };
  const offer = expectValue(offerFor({ ...request, given }));
  const paid = {
    ...given,
    revshare: offer.low,
    revshareBase: "NET",
    revshareYears: years,
  } as const;

  expect(offer.termYears).toBe(years);
  expect(offer.onOffer?.atLow.programmeContribution).toBeCloseTo(
    evaluateModel(expectValue(completeInputs(paid))).programmeContribution as number,
    9,
  );
});

describe("the base case's share is held against a band only on the band's own terms", () => {
  const remarks = (tier: "REFERRAL" | "RESELLER", changes: GivenInputs): readonly string[] => {
    const given = { ...GIVEN, partnerSupport: 0, revshare: 0.36, ...changes };
    const offer = offerFor({ tier, contribution: "sourced", preset: "default", given });
    return bandWarnings(expectValue(offer)).filter((sentence) => sentence.includes("36%"));
  };
  const above = ["A share of 36% is above the tier's band."];

  test.each<[GivenInputs, readonly string[]]>([
    [{}, above],
    [{ revshareYears: 1 }, []],
    [{ revshareYears: 5 }, above],
    [{ revshareBase: "GROSS_PROFIT" }, []],
    [{ renewalRevshare: 0.1 }, []],
    [{ renewalRevshare: 0.36 }, above],
    [{ revshareDecay: 0.5 }, []],
    [{ horizonYears: 1, renewalRevshare: 0.1 }, above],
  ])("net recurring, with %j", (changes, expected) => {
    expect(remarks("RESELLER", changes)).toEqual(expected);
  });

  test.each<[GivenInputs, readonly string[]]>([
    [{}, []],
    [{ revshareYears: 1 }, above],
    [{ revshareYears: 1, renewalRevshare: 0.1 }, above],
    [{ horizonYears: 1 }, above],
  ])("first-year value, with %j", (changes, expected) => {
    expect(remarks("REFERRAL", changes)).toEqual(expected);
  });
});
