import { benchmarkInWords, benchmarkTable, isTraceable } from "../../src/partner/benchmarks";
import { BENCHMARKS, type Benchmark } from "../../src/policy/benchmarks";

function named(id: string): Benchmark {
  const found = BENCHMARKS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no benchmark ${id}`);
  return found;
}

describe("benchmarks", () => {
  test("have a range, a denominator, a source and a grade, and each its own id", () => {
    expect(new Set(BENCHMARKS.map(({ id }) => id)).size).toBe(BENCHMARKS.length);
    for (const { low, high, denominator, source } of BENCHMARKS) {
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThan(0);
      expect([denominator, source].every((words) => words.length > 2)).toBe(true);
    }
  });

  test("keep both sides where sources disagree", () => {
    for (const subject of ["Referral commission", "Reseller share", "MDF"]) {
      expect(BENCHMARKS.filter((each) => each.subject === subject)).toHaveLength(2);
    }
  });

  test("are facts only where the original can be read", () => {
    expect(BENCHMARKS.filter(isTraceable).map(({ grade }) => grade)).toEqual(
      BENCHMARKS.filter(({ grade }) => grade === "published terms").map(({ grade }) => grade),
    );
    expect(benchmarkInWords(named("aws-from-1m"))).toBe(
      "AWS Marketplace fee, SaaS, from 1M to under 10M: 2% of total contract value of a private offer (AWS Marketplace seller guide, listing fees, effective 2024-01-05, 2024).",
    );
    expect(benchmarkInWords(named("referral-templates"))).toBe(
      "Referral commission: 5% to 10% of first-year value (claim: templates that circulate among partnership teams, year not stated).",
    );
    expect(benchmarkInWords(named("cac-ratio"))).toContain(
      "2 times new-customer recurring revenue (claim:",
    );
  });

  test("fill a table with a row each", () => {
    const [header, ...rows] = benchmarkTable();
    expect(rows).toHaveLength(BENCHMARKS.length);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
    expect(rows.filter((row) => String(row[5]).startsWith("claim"))).toHaveLength(11);
  });

  test("bands without a benchmark are marked as house policy, with the policy's own range", () => {
    const ours = BENCHMARKS.filter(({ grade }) => grade === "house policy");
    expect(ours.map(benchmarkInWords)).toEqual([
      "Share band, Strategic alliance: 25% to 40% of net recurring revenue (our own policy; no benchmark speaks of it).",
      "Share band, OEM partner: 40% to 55% of net recurring revenue (our own policy; no benchmark speaks of it).",
      "Share band, SI or consulting partner: 15% to 25% of first-year value (our own policy; no benchmark speaks of it).",
    ]);
  });

  test("the CAC ratio warns of taking all of it for avoidable", () => {
    expect(benchmarkInWords(named("cac-ratio"))).toContain("makes direct deals look worthless");
  });
});
