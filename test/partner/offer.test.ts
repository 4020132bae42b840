import { type GivenInputs } from "../../src/economics/inputs";
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
