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
  const isOurs = benchmark.grade === "house policy";
  const standing = isTraceable(benchmark) || isOurs ? source : `claim: ${source}`;
  const dated = isOurs ? "" : `, ${year ?? "year not stated"}`;
  const said = `${subject}: ${rangeInWords(benchmark)} ${relation} ${denominator} (${standing}${dated}).`;
  return benchmark.note === undefined ? said : `${said} ${benchmark.note}`;
}

/** How far a row may be relied on. */
function standingOf(benchmark: Benchmark): string {
  const { grade } = benchmark;
  return isTraceable(benchmark) || grade === "house policy" ? grade : `claim (${grade})`;
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
  "Note",
] as const;

/** Every benchmark as rows under a header; where sources disagree both rows stand. */
export function benchmarkTable(): (string | number)[][] {
  const rows = BENCHMARKS.map((benchmark) => {
    const { subject, low, high, unit, denominator, source, year, url, note } = benchmark;
    return [
      subject,
      low,
      high,
      unit,
      denominator,
      standingOf(benchmark),
      source,
      year ?? "not stated",
      url ?? "",
      note ?? "",
    ];
  });
  return [[...BENCHMARK_COLUMNS], ...rows];
}
