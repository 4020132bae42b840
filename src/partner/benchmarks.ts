import { BENCHMARKS, type Benchmark } from "../policy/benchmarks";
import { asNumber, asPercent } from "../wording";

/** A benchmark whose original can be read; every other one is a claim. */
export function isTraceable(benchmark: Benchmark): boolean {
  return benchmark.url !== undefined;
}

/** Low and high as they are read out. */
function rangeInWords({ low, high, unit }: Benchmark): string {
  const say = unit === "fraction" ? asPercent : asNumber;
  return low === high ? say(low) : `${say(low)} to ${say(high)}`;
}

/** "Referral commission: 5% to 10% of first-year value (claim: …, year not stated)." */
export function benchmarkInWords(benchmark: Benchmark): string {
  const { subject, denominator, source, year, unit } = benchmark;
  const relation = unit === "fraction" ? "of" : "times";
  const standing = isTraceable(benchmark) ? source : `claim: ${source}`;
  const dated = year ?? "year not stated";
  return `${subject}: ${rangeInWords(benchmark)} ${relation} ${denominator} (${standing}, ${dated}).`;
}

const BENCHMARK_COLUMNS = [
  "Subject",
  "Low",
  "High",
  "Unit",
  "Part of",
  "Standing",
  "Source",
  "Year",
  "Address",
] as const;

/** Every benchmark as rows under a header; where sources disagree both rows stand. */
export function benchmarkTable(): (string | number)[][] {
  const rows = BENCHMARKS.map((benchmark) => {
    const { subject, low, high, unit, denominator, source, year, url, grade } = benchmark;
    const standing = isTraceable(benchmark) ? grade : `claim (${grade})`;
    return [
      subject,
      low,
      high,
      unit,
      denominator,
      standing,
      source,
      year ?? "not stated",
      url ?? "",
    ];
  });
  return [[...BENCHMARK_COLUMNS], ...rows];
}
