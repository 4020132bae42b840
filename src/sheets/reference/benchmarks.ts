import { BENCHMARKS, type Benchmark } from "../../policy/benchmarks";
import type { WorkbookContent } from "../layout/content";
import type { Cell, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { sentence } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";

const HEADER_ROW = FRAME_ROWS;

/** What others pay and earn; where sources disagree, both rows stay. */
export function describeBenchmarks(content: WorkbookContent, names: SheetNames): SheetDescription {
  return {
    ...plainSheet({
      kind: "benchmarks",
      name: names.benchmarks,
      columnWidthsInCharacters: [42, 9, 9, 30, 42, 11, 17, 10, 28],
      blocks: [
        frameBlock(
          "Benchmarks",
          "Ranges with what they are a part of. A row without a source to read is a claim, not a fact.",
          names,
        ),
        {
          row: HEADER_ROW,
          column: 0,
          cells: [
            headings(
              "Subject",
              "Low",
              "High",
              "Part of",
              "Source",
              "Year",
              "Grade",
              "Standing",
              "To read, or to know",
            ),
            ...BENCHMARKS.map(benchmarkRow),
          ],
        },
      ],
      print: printSetup(names.benchmarks, content.partnerName, HEADER_ROW),
    }),
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
  };
}

function benchmarkRow(benchmark: Benchmark): Cell[] {
  const { subject, low, high, unit, denominator, source, url, year, grade, note } = benchmark;
  const isOurs = grade === "house policy";
  const standing = isOurs ? "ours" : url === undefined ? "claim" : "readable";
  const numberFormat = unit === "ratio" ? "decimal" : "percentExact";
  return [
    sentence(subject),
    { value: low, style: "calculation", numberFormat },
    { value: high, style: "calculation", numberFormat },
    sentence(denominator),
    sentence(source),
    { value: year ?? "not stated", style: "unit" },
    { value: grade, style: "label" },
    { value: standing, style: standing === "claim" ? "note" : "label" },
    sentence(url ?? note ?? ""),
  ];
}
