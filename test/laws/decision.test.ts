import fc from "fast-check";
import { Case } from "../../src/case/case";
import type { DecisionCode } from "../../src/case/decision";
import { draftOfCase } from "../../src/case/draft-of-case";
import { caseInDraft } from "../../src/case/draft-of-case";
import { currentPartner, draftFromXml, draftToXml } from "../../src/case/draft";
import { Evaluation } from "../../src/economics/evaluate";
import { INPUTS } from "../../src/economics/inputs";
import { evaluateModel } from "../../src/economics/measures";
import { type AnyCase, anyCase } from "./any-case";
import "./seed";

const RUNS = { numRuns: 1_000 };
const SIGNATURES: readonly DecisionCode[] = ["SIGN", "SIGN_NO_KICKOFF"];
const REFUSALS: readonly DecisionCode[] = ["NOT_AT_THESE_TERMS", "COUNTER_OFFER"];

const saysOf = ({ decision, changes }: Case): unknown => ({
  code: decision.code,
  headline: decision.headline,
  reason: decision.reason,
  conditions: decision.conditions,
  changes,
  tier: decision.tier,
  offer: decision.offer && [decision.offer.low, decision.offer.high],
});

test("a draft, its custom XML part and a file of it give the same decision to the letter", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const says = saysOf(new Case(given));
      const draft = draftOfCase(given);
      const back = draftFromXml(draftToXml(draft));
      if (!back.ok) throw new Error(back.problem.message);
      const inDraft = caseInDraft(currentPartner(back.value));
      expect(saysOf(new Case(inDraft))).toEqual(says);
      const file: unknown = JSON.parse(JSON.stringify(inDraft));
      expect(saysOf(new Case(file as AnyCase))).toEqual(says);
    }),
    RUNS,
  );
});

test("nothing says sign while a figure beside it says no", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const made = new Case(given);
      const { code, offer, failing, askedShare } = made.decision;
      if (!SIGNATURES.includes(code)) return;
      const { model } = made;
      if (!model.ok || offer?.onOffer === undefined) throw new Error("signed without an offer");
      const { inputs } = model.value;
      const { atLow, atHigh, zone } = offer.onOffer;
      const noise = 1e-6 * (inputs.programmeCost + inputs.mdf + inputs.acv * (inputs.deals ?? 1));
      expect(failing).toEqual([]);
      expect(zone.lowest).toBeLessThanOrEqual(zone.highest);
      expect(offer.low).toBeLessThanOrEqual(offer.high);
      expect(atLow.programmeContribution).toBeGreaterThanOrEqual(-noise);
      expect(atHigh.programmeContribution).toBeGreaterThanOrEqual(-noise);
      expect(Number(atLow.breakevenDeals)).toBeLessThanOrEqual(Math.ceil(inputs.deals ?? 0));
      expect(askedShare ?? 0).toBeLessThanOrEqual(offer.high + 1e-9);
      expect(evaluateModel(inputs).programmeContribution).toBeGreaterThanOrEqual(-noise);
    }),
    RUNS,
  );
});

/** What can only make it worse for us, and by how much it is made worse. */
const WORSE: readonly (readonly [string, (value: number | undefined, by: number) => number])[] = [
  ["programmeCost", (value, by) => (value ?? 0) + by * 200_000],
  ["mdf", (value, by) => (value ?? 0) + by * 100_000],
  ["channelFee", (value, by) => Math.min(0.99, (value ?? 0) + by * 0.3)],
  ["ownCommission", (value, by) => Math.min(1, (value ?? 0) + by * 0.4)],
  ["partnerSupport", (value, by) => (value ?? 0) + by * 6_000],
  ["partnerOneOff", (value, by) => (value ?? 0) + by * 15_000],
  ["cannibalization", (value, by) => Math.min(1, (value ?? 0) + by)],
  ["retentionPartner", (value, by) => (value ?? 0.9) * (1 - 0.7 * by)],
];

test("what costs us more never turns a refusal into a signature", () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...WORSE),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (given, [key, worse], by) => {
        const before = new Case(given);
        const amount = given.model[key];
        if (!REFUSALS.includes(before.decision.code) || typeof amount !== "number") return;
        // With a renewal that costs more than it brings, losing the customer sooner is a gain.
        if (key === "retentionPartner" && !everyYearPays(before)) return;
        const value = worse(amount, by);
        const after = new Case({ ...given, model: { ...given.model, [key]: value } });
        expect([key, SIGNATURES.includes(after.decision.code)]).toEqual([key, false]);
      },
    ),
    RUNS,
  );
});

function everyYearPays({ model }: Case): boolean {
  if (!model.ok) return false;
  const { partnerAcv, partnerGrossMargin, channelFee, partnerSupport } = model.value.inputs;
  const { revshare } = model.value.inputs;
  const { base } = new Evaluation(model.value.inputs);
  return partnerAcv * (partnerGrossMargin - channelFee) - partnerSupport - revshare * base > 0;
}

test("what would change it stands where the decision turns", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { decision, changes } = new Case(given);
      if (decision.code !== "SIGN") return;
      const most = /up to a programme cost of ([\d,]+)/.exec(changes.join(" "))?.[1];
      if (most === undefined) return;
      const cost = Number(most.replaceAll(",", ""));
      // The sentence rounds to three digits, so that two percent on either side are safe.
      const at = (programmeCost: number) =>
        new Case({ ...given, model: { ...given.model, programmeCost } }).decision.code;
      expect(at(cost * 0.98)).toBe("SIGN");
      expect(at(cost * 1.02)).not.toBe("SIGN");
    }),
    RUNS,
  );
});

test("it does not hang on the unit in which people count their money", () => {
  const money = INPUTS.filter(({ unit }) => unit.startsWith("currency"));
  const scaled = (given: AnyCase, unit: number): AnyCase => {
    const model = { ...given.model };
    for (const { key } of money) {
      const amount = model[key];
      if (typeof amount === "number") model[key] = amount * unit;
      if (typeof amount !== "string") continue;
      model[key] = amount.replace(/[\d.]+/g, (part) => (Number(part) * unit).toFixed(9));
    }
    return { ...given, model };
  };
  fc.assert(
    fc.property(anyCase, fc.constantFrom(1e-6, 1e-3), (given, unit) => {
      const inUnits = new Case(given);
      const { code, failing, offer } = new Case(scaled(given, unit)).decision;
      expect([code, failing]).toEqual([inUnits.decision.code, inUnits.decision.failing]);
      expect(offer?.low ?? 0).toBeCloseTo(inUnits.decision.offer?.low ?? 0, 9);
      expect(offer?.high ?? 0).toBeCloseTo(inUnits.decision.offer?.high ?? 0, 9);
    }),
    RUNS,
  );
});
