import { SAMPLE_MODEL } from "../../src/case/sample";
import { call, show } from "./host";
import "../../functions/functions";

const INPUTS: unknown[][] = Object.entries(SAMPLE_MODEL);

function without(key: string): unknown[][] {
  return INPUTS.filter(([name]) => name !== key);
}

function rows(name: string, ...given: unknown[]): unknown[][] {
  return (call(name, ...given) as unknown[][]).slice(1);
}

describe("REVSHARE.EXPLAIN", () => {
  test("ends in the very number that REVSHARE.MODEL returns, with replacements too", () => {
    for (const replaced of [[], ["revshare", 0.25, "deals", 3]]) {
      const [last] = rows("REVSHARE.EXPLAIN", INPUTS, ...replaced).slice(-1);
      expect(last?.[1]).toBe(call("REVSHARE.MODEL", INPUTS, "programmeContribution", ...replaced));
    }
  });

  test("without deals it ends in what one partner deal adds", () => {
    const block = without("deals");
    const [last] = rows("REVSHARE.EXPLAIN", block).slice(-1);
    expect(last?.[1]).toBe(call("REVSHARE.MODEL", block, "incrementalPv"));
  });
});

describe("REVSHARE.CASHFLOW", () => {
  test("every year's lines add up to its net, and the nets to the cumulative sum", () => {
    let cumulative = 0;
    for (const row of rows("REVSHARE.CASHFLOW", INPUTS) as number[][]) {
      const [net, sum] = row.slice(-2);
      const lines = row.slice(1, -2);
      expect(lines).toHaveLength(7);
      expect(net).toBeCloseTo(
        lines.reduce((total, line) => total + line, 0),
        6,
      );
      cumulative += net ?? 0;
      expect(sum).toBeCloseTo(cumulative, 6);
    }
  });

  test("without deals it says what it needs", () => {
    const cell = show("REVSHARE.CASHFLOW", without("deals"));
    expect(cell).toMatchObject({ shown: "#N/A" });
    expect(cell.message).toContain("deals");
  });
});

describe("REVSHARE.EQUIVALENT", () => {
  test("every offer costs what REVSHARE.MODEL says of the one on the table", () => {
    for (const replaced of [[], ["revshare", 0.25, "horizonYears", 2]]) {
      const cost = Number(call("REVSHARE.MODEL", INPUTS, "revsharePv", ...replaced));
      const costs = rows("REVSHARE.EQUIVALENT", INPUTS, ...replaced).map(([, , , pv]) => pv);
      expect(costs).toEqual(costs.map(() => cost));
      expect(costs.length).toBeGreaterThan(7);
    }
  });

  test("a share that it gives, put into the model on its terms, costs the same", () => {
    const offers = new Map(
      rows("REVSHARE.EQUIVALENT", INPUTS).map(([terms, ...row]) => [terms, row]),
    );
    const [share, cash] = offers.get("The same share for 1 year") ?? [];
    const cost = call(
      "REVSHARE.MODEL",
      INPUTS,
      "revsharePv",
      "revshare",
      share,
      "revshareYears",
      1,
    );
    expect(cost).toBeCloseTo(Number(call("REVSHARE.MODEL", INPUTS, "revsharePv")), 8);
    expect(cash).toBeCloseTo(Number(share) * 50_000, 8);
  });

  test("an offer on the list price without one is refused by its input", () => {
    const cell = show("REVSHARE.EQUIVALENT", INPUTS, "revshareBase", "LIST");
    expect(cell).toMatchObject({ shown: "#VALUE!" });
    expect(cell.message).toContain("listPrice");
  });
});

describe("REVSHARE.SOLVE", () => {
  test("is the inverse of REVSHARE.MODEL", () => {
    const target = 250_000;
    const deals = call("REVSHARE.SOLVE", INPUTS, "npv", target, "deals");
    expect(call("REVSHARE.MODEL", INPUTS, "npv", "deals", deals)).toBeCloseTo(target, 3);
  });

  test("the input that is solved for may be missing", () => {
    const share = call(
      "REVSHARE.SOLVE",
      without("revshare"),
      "programmeContribution",
      0,
      "Revenue share",
    );
    expect(share).toBeCloseTo(Number(call("REVSHARE.MODEL", INPUTS, "maxRevshare")), 9);
  });

  test("no solution is #N/A with both ends", () => {
    const cell = show("REVSHARE.SOLVE", INPUTS, "npv", 1e12, "revshare", 0.1, "30%");
    expect(cell.shown).toBe("#N/A");
    expect(cell.message).toMatch(/between 10% and 30%.*1,000,000,000,000/);
  });

  test("an unknown input and a range that is none are refused", () => {
    expect(show("REVSHARE.SOLVE", INPUTS, "npv", 0, "sahre")).toMatchObject({ shown: "#VALUE!" });
    const cell = show("REVSHARE.SOLVE", INPUTS, "npv", 0, "revshare", 0.3, 0.1);
    expect(cell).toMatchObject({ shown: "#VALUE!" });
  });
});

describe("REVSHARE.TORNADO", () => {
  test("every end is what REVSHARE.MODEL gives there, the largest swing first", () => {
    const table = rows("REVSHARE.TORNADO", INPUTS, "npv", 0.1);
    for (const [input, low, high, atLow, atHigh, swing] of table) {
      expect(atLow).toBe(call("REVSHARE.MODEL", INPUTS, "npv", input, low));
      expect(atHigh).toBe(call("REVSHARE.MODEL", INPUTS, "npv", input, high));
      expect(swing).toBe(Math.abs(Number(atHigh) - Number(atLow)));
    }
    const swings = table.map(([, , , , , swing]) => Number(swing));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });

  test("where the answer is never, the cell itself says so", () => {
    const table = rows("REVSHARE.TORNADO", INPUTS, "breakevenDeals", 0.9);
    expect(table.flat()).toContainEqual(expect.objectContaining({ code: "#N/A" }));
  });
});

describe("REVSHARE.SIMULATE", () => {
  const uncertain = [...without("deals"), ["deals", "8 to 16"]];

  test("the mean of a linear measure is the measure at the middle, within three errors", () => {
    const [[mean, , , , chance, error]] = rows(
      "REVSHARE.SIMULATE",
      uncertain,
      "programmeContribution",
    ) as [number[]];
    const middle = Number(call("REVSHARE.MODEL", INPUTS, "programmeContribution", "deals", 12));
    expect(Math.abs((mean ?? 0) - middle)).toBeLessThan(3 * (error ?? 0));
    expect(chance).toBe(0);
  });

  test("the same seed gives the same digits, another one others", () => {
    const run = (seed?: number) => call("REVSHARE.SIMULATE", uncertain, "npv", 1_024, seed);
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
    expect(run()).toEqual(run(0));
  });

  test("without an uncertain input, and with too few trials, it says what to do", () => {
    expect(show("REVSHARE.SIMULATE", INPUTS, "npv").message).toContain("10 to 20");
    expect(show("REVSHARE.SIMULATE", uncertain, "npv", 3).message).toContain("trials");
  });
});
