import { Case } from "../../src/case/case";
import { keyFiguresOf, needsWords } from "../../src/case/key-figures";
import { SAMPLE_CASE } from "../../src/case/sample";
import { zoneMarksOf } from "../../src/case/zone-marks";

const without = (...keys: readonly string[]): Case => {
  const model = Object.fromEntries(
    Object.entries(SAMPLE_CASE.model).filter(([key]) => !keys.includes(key)),
  );
  return new Case({ ...SAMPLE_CASE, model });
};

const shownIn = (given: Case) => keyFiguresOf(given).figures.map(({ shown }) => shown);

test("the figures stand on the offer's terms and are rounded for people", () => {
  const { terms, figures } = keyFiguresOf(new Case(SAMPLE_CASE));
  expect(terms).toBe("20% of first-year value");
  expect(figures.map(({ shown }) => shown)).toEqual(["5 of 12", "292,000", "24%"]);
  expect(figures.map(({ isGood }) => isGood)).toEqual([true, true, true]);
});

test("without a tier they stand on the base case's own terms", () => {
  const { terms, figures } = keyFiguresOf(new Case({ model: SAMPLE_CASE.model }));
  expect(terms).toBe("20% of net contract value for 3 years");
  expect(figures[0]?.shown).toBe("7 of 12");
});

test.each([
  ["acv", [undefined, undefined, undefined]],
  ["revshare", [undefined, undefined, undefined]],
  ["programmeCost", [undefined, undefined, undefined]],
  ["deals", ["7", undefined, undefined]],
])("a blank %s shows no figure that rests on it", (key, shown) => {
  const given = without(key);
  expect(shownIn(given)).toEqual(shown);
  expect(zoneMarksOf(given).ok).toBe(false);
});

test("a figure that is missing says what it needs", () => {
  const [breakeven, contribution] = keyFiguresOf(without("programmeCost", "deals")).figures;
  expect(breakeven && needsWords(breakeven)).toBe("needs cost");
  expect(contribution && needsWords(contribution)).toBe("needs cost and deals");
});

test("what does not read shows no figure, and says which input it is", () => {
  const given = new Case({ ...SAMPLE_CASE, model: { ...SAMPLE_CASE.model, ramp: "slow" } });
  expect(shownIn(given)).toEqual([undefined, undefined, undefined]);
  expect(keyFiguresOf(given).figures[0]?.needs).toEqual([
    "first-year ramp: part of the yearly deals signed in year 1",
  ]);
  expect(zoneMarksOf(given).ok).toBe(false);
  expect(given.decision.headline).toBe("Not decided: something that was typed does not read");
});

test("a programme that never pays says so, and loses even on new deals", () => {
  const model = { ...SAMPLE_CASE.model, revshare: 0.95, programmeCost: 1e7 };
  const { figures } = keyFiguresOf(new Case({ model }));
  expect(figures.map(({ shown }) => shown)).toEqual([
    "never",
    expect.stringContaining("-10,"),
    "more than all",
  ]);
  expect(figures.map(({ isGood }) => isGood)).toEqual([false, false, false]);
});

test("zone, offer, ask and base case are marked, the zone on the offer's terms", () => {
  const marks = zoneMarksOf(new Case(SAMPLE_CASE));
  expect(marks.ok && marks.value).toMatchObject({
    terms: "of first-year value",
    offer: { low: 0.2, high: 0.25 },
    asked: 0.25,
    base: { share: 0.2, terms: "20% of net contract value for 3 years" },
  });
  expect(marks.ok && marks.value.lowest).toBeCloseTo(0.1455, 3);
});

test("where no share can be offered, the zone shows by how much the two sides miss", () => {
  const model = { ...SAMPLE_CASE.model, partnerInvestment: 2_000_000 };
  const marks = zoneMarksOf(new Case({ ...SAMPLE_CASE, model }));
  expect(marks.ok && marks.value.offer).toBeUndefined();
  expect(marks.ok && marks.value.lowest > marks.value.highest).toBe(true);
  expect(marks.ok && marks.value.terms).toBe("of first-year value");
});

test("before there is a tier the zone stands on the base case's terms", () => {
  const marks = zoneMarksOf(new Case({ model: SAMPLE_CASE.model }));
  expect(marks.ok && marks.value.terms).toBe("of net contract value for 3 years");
});
