import { inflateSync } from "node:zlib";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { sampleContent } from "../../src/sheets/sample-content";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import { print } from "./libreoffice";

const LEAST_POINTS = 9;
const names = sheetNames();
const content = sampleContent();

const isPlan = ({ name }: WrittenSheet): boolean => name === SHEET_TITLES.plan;
const PLANS: Readonly<Record<string, WrittenSheet | undefined>> = {
  ours: valuesCopy(describeWorkbook(content, names), "").find(isPlan),
  partner: expectValue(describePartnerCopy(content)).find(isPlan),
};

/** The sizes of letters on the pages, in points. */
function sizesIn(pdf: Buffer): number[] {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const end = text.indexOf("endstream", index);
    try {
      return [inflateSync(pdf.subarray(index + mark.length, end)).toString("latin1")];
    } catch {
      // Fonts and pictures are packed in other ways.
      return [];
    }
  });
  return streams.flatMap((stream) =>
    [...stream.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
  );
}

test("the plan is printed in letters of nine points or more, for either side", async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [side, plan] of Object.entries(PLANS)) {
    const sheets = plan === undefined ? [] : [plan];
    files[side] = expectValue(
      await writeXlsx(sheets, { title: "Plan", mayCallOurFunctions: false }),
    );
  }
  const printed = await print(files);
  const least = Object.values(printed).map((pdf) => Math.min(...sizesIn(pdf)));
  expect(least).toHaveLength(2);
  expect(Math.min(...least)).toBeGreaterThanOrEqual(LEAST_POINTS);
});
