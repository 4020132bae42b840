import { Case } from "../../src/case/case";
import { SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";

const conditionsOf = (change: Readonly<Record<string, unknown>>): string =>
  new Case({ ...SAMPLE_CASE, ...change }).decision.conditions.join(" ");

test.each([
  ["MDF and no plan", { model: { ...SAMPLE_MODEL, mdf: 20_000 }, plan: undefined }, true],
  ["MDF and a plan", { model: { ...SAMPLE_MODEL, mdf: 20_000 } }, false],
  ["no MDF and no plan", { model: { ...SAMPLE_MODEL, mdf: 0 }, plan: undefined }, false],
  ["nothing said of MDF", { plan: undefined }, false],
])("%s: whether the decision warns of it", (_, change, isWarned) => {
  expect(conditionsOf(change).includes("MDF has no plan attached")).toBe(isWarned);
});

describe("what the model leaves out of the plan's MDF is said once", () => {
  const left = (mdf: number, asked: number, planned?: number): readonly string[] =>
    new Case({
      ...SAMPLE_CASE,
      intake: { ...SAMPLE_RECORD, asks: { ...SAMPLE_RECORD.asks, mdf: asked } },
      model: { ...SAMPLE_MODEL, mdf },
      plan: { ...SAMPLE_PLAN, ...(planned === undefined ? {} : { mdf: planned }) },
    }).decision.conditions.filter((each) => each.includes("put it into the model"));

  test("by the answer, where the whole budget is asked for or more", () => {
    expect(left(0, 20_000)).toEqual([
      "MDF asked, 20,000: up to 20,000, released against a plan with named pipeline; first put it into the model, which counts 0 a year.",
    ]);
    const more = left(5_000, 90_000, 30_000);
    expect(more).toHaveLength(1);
    expect(more[0]).toContain("MDF asked, 90,000: up to 30,000");
  });

  test("by the plan, where it was not asked for or the answer is content", () => {
    expect(left(15_000, 10_000, 20_000)).toEqual([
      "The model counts 15,000 of MDF a year and the plan allows up to 20,000: put it into the model, or lower the budget.",
    ]);
  });

  test("by nobody, once the model counts it", () => {
    expect(left(20_000, 20_000)).toEqual([]);
  });

  test("by both where the sums differ, for each is of its own", () => {
    expect(left(5_000, 10_000, 20_000)).toHaveLength(2);
  });
});
