import { measure } from "../../src/economics/measures";
import { tornado } from "../../src/economics/tornado";
import { expectProblem, expectValue } from "./expect-result";
import { modelOf, workedExample } from "./named-situations";

describe("a tornado", () => {
  const { rows } = expectValue(tornado(workedExample(), { measure: "npv" }));

  test("is sorted by swing", () => {
    const swings = rows.map(({ swing }) => swing as number);

    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(rows.length).toBeGreaterThan(10);
  });

  test("moves one input at a time by a fifth of itself, and computes the whole model", () => {
    const share = rows.find(({ key }) => key === "revshare");
    const at = (revshare: number) =>
      expectValue(measure(workedExample({ revshare }).inputs, "npv"));

    expect(share).toMatchObject({ low: 0.16000000000000003, high: 0.24 });
    expect(share?.atLow).toBeCloseTo(at(0.16), 6);
    expect(share?.atHigh).toBeCloseTo(at(0.24), 6);
  });

  test("has only inputs that were given and that move the measure", () => {
    const keys = rows.map(({ key }) => key);

    expect(keys).not.toContain("revshareDecay"); // a default
    expect(keys).not.toContain("partnerInvestment"); // the partner's money is not ours
  });

  test("stays within what is allowed, and in whole years", () => {
    const wide = modelOf({ acv: 50000, revshare: 0.9, grossMargin: 0.95, horizonYears: 3 });
    const { rows: moved } = expectValue(tornado(wide, { measure: "partnerPv" }));
    const ends = moved.map(({ key, low, high }) => [key, low, high]);

    expect(ends).toEqual(
      expect.arrayContaining([
        ["revshare", 0.7200000000000001, 1],
        ["horizonYears", 2, 4],
        ["grossMargin", 0.76, 1],
      ]),
    );
  });

  test("uses an input's own range where one is written", () => {
    const ranged = workedExample({ deals: "6 to 30", retentionPartner: "N(0.9, 0.02)" });
    const { rows: own } = expectValue(tornado(ranged, { measure: "npv", swing: "10%" }));
    const row = (name: string) => own.find(({ key }) => key === name);

    expect(row("deals")).toMatchObject({ low: 6, high: 30 });
    expect(row("retentionPartner")?.low).toBeCloseTo(0.86, 12);
    expect(row("revshare")?.high).toBeCloseTo(0.22, 12);
  });

  test("puts first what makes the difference between a number and never", () => {
    const edge = workedExample({ revshare: 0.3, cannibalization: 0.6 });
    const [first] = expectValue(tornado(edge, { measure: "breakevenDeals" })).rows;

    expect(first?.swing).toBe("never");
    expect([first?.atLow, first?.atHigh]).toContain("never");
  });

  test("moves a whole number only when the swing is half a step or more", () => {
    const horizon = (swing: number, horizonYears = 3) =>
      expectValue(
        tornado(workedExample({ horizonYears }), { measure: "programmeContribution", swing }),
      ).rows.find(({ key }) => key === "horizonYears");

    expect(horizon(0.01)).toBeUndefined();
    expect(horizon(0.16)).toBeUndefined();
    expect(horizon(0.17)).toMatchObject({ low: 2, high: 4 });
    expect(horizon(0.1, 5)).toMatchObject({ low: 4, high: 6 });
  });

  test("lists what does not move with what to do about it", () => {
    const model = workedExample({ cannibalization: 0, grossMargin: null });
    const { unmoved } = expectValue(tornado(model, { measure: "npv", swing: 0.01 }));
    const why = (name: string) => unmoved.find(({ key }) => key === name)?.sentence;

    expect(why("cannibalization")).toBe(
      "Partner deals we would have won direct stands at 0: give it a range to see what it moves.",
    );
    expect(why("grossMargin")).toContain("is left blank");
    expect(why("horizonYears")).toContain("moves in whole steps, not by 1% of itself");
    expect(why("revshare")).toBeUndefined();
    expect(why("revshareBase")).toBeUndefined();
    const ranged = workedExample({ cannibalization: "0 to 0.5" });
    const keys = expectValue(tornado(ranged, { measure: "npv" })).rows.map(({ key }) => key);
    expect(keys).toContain("cannibalization");
  });

  test("says so when no given input moves the measure", () => {
    const bare = modelOf({ acv: 50000, revshare: 0.2 });

    expect(expectProblem(tornado(bare, { measure: "partnerRoi" })).kind).toBe("unavailable");
    expect(expectProblem(tornado(bare, { measure: "npv", swing: 0 })).message).toContain("Swing");
    expect(expectProblem(tornado(bare, { measure: "x" })).message).toContain("is not a measure");
  });
});
