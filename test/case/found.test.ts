import { buildMemo } from "../../src/case/memo";
import found from "../cases/found/found.json";
import { Case } from "../../src/case/case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { parseModelInputs } from "../../src/economics/parse-object";
import { offerFor } from "../../src/partner/offer";
import { parseBandRequest } from "../../src/partner/share-band";
import { expectValue } from "../economics/expect-result";

const sampleWith = (change: object): Case =>
  new Case({ ...SAMPLE_CASE, model: { ...found.sample, ...change } });

test("a losing programme is not signed, and the offer beside it stands on its own terms", () => {
  const { decision, measures } = sampleWith({ cannibalization: 0.7 });
  const result = expectValue(measures);
  expect(result.programmeContribution).toBeCloseTo(-101_084.61, 1);
  expect(result.breakevenDeals).toBe(28);
  expect(decision.code).toBe("COUNTER_OFFER");
  expect(decision.headline).toBe("Offer 20% to 25%, not the terms of the base case");
  expect(decision.reason).toContain("20% of net contract value for 3 years");
  expect(decision.reason).toContain("at 20% of first-year value");
});

test("an offer on first-year value and economics of three years each stand on their own terms", () => {
  const { offer, measures } = sampleWith({});
  const { onOffer } = expectValue(offer);
  expect(onOffer?.atLow).toMatchObject({ share: 0.2, breakevenDeals: 5 });
  expect(onOffer?.atLow.programmeContribution).toBeCloseTo(291_707.69, 2);
  expect(onOffer?.zone.lowest).toBeCloseTo(0.1456, 4);
  expect(onOffer?.zone.highest).toBeCloseTo(0.7445, 4);
  const base = expectValue(measures);
  expect(base.breakevenDealsExact).toBeCloseTo(6.721, 4);
  expect(base.programmeContribution).toBeCloseTo(141_379.7, 1);
  expect(base.minRevshare).toBeCloseTo(0.0606, 4);
  expect(base.maxRevshare).toBeCloseTo(0.3098, 4);
});

const bands = found.cases.filter(({ command }) => command === "band");

test("two bands were found to be cut by a zone on other terms", () => {
  expect(bands).toHaveLength(2);
});

test.each(bands.map((each) => [each.about, each] as const))("%s", (_, { input, must }) => {
  const { tier, contribution, inputs } = input as Readonly<Record<string, unknown>>;
  const request = expectValue(parseBandRequest(tier, contribution));
  const { given } = expectValue(parseModelInputs(inputs));
  const offer = expectValue(offerFor({ ...request, given }));
  const [low = NaN, high = NaN] = must as readonly number[];
  expect(offer.low).toBeCloseTo(low, 12);
  expect(offer.high).toBeCloseTo(high, 12);
});

test("a share of 90% gives one decision, whoever asks", () => {
  const given = sampleWith({ revshare: 0.9 });
  const { decision } = given;
  const memo = buildMemo(given);
  expect(decision.code).toBe("COUNTER_OFFER");
  expect(memo.headline).toBe(decision.headline);
});
