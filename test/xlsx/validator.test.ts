import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { COPY_KINDS, makeCopy } from "../../src/xlsx/make-copy";
import { sampleDraft } from "../../src/case/sample-draft";
import { sampleContent } from "../../src/sheets/sample-content";
import { partText, ownParts } from "../../src/xlsx/parts";
import { expectValue } from "../economics/expect-result";
import { validatorMessages } from "./validator";

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-validator-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LONG_NAME = "Norddeutsche & Söhne Beteiligungs- und Vertriebsgesellschaft ".repeat(11);

test.each(COPY_KINDS)("the validator has no word to say about a %s copy", async (kind) => {
  const content = { ...sampleContent(), partnerName: LONG_NAME };
  const options = { draft: sampleDraft(), hasNames: true };
  const { bytes } = expectValue(await makeCopy(kind, content, options));
  const file = path.join(folder, `${kind}.xlsx`);
  writeFileSync(file, bytes);
  expect(await validatorMessages([file])).toEqual({ [file]: [] });

  const parts = ownParts(bytes);
  expect(partText(parts, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  const footers = Object.keys(parts).flatMap((name) =>
    [...partText(parts, name).matchAll(/<oddFooter>([^<]{1,2000})</g)].map(([, text = ""]) =>
      text.replaceAll("&amp;", "&"),
    ),
  );
  expect(footers.length).toBeGreaterThan(0);
  expect(Math.max(...footers.map(({ length }) => length))).toBeLessThanOrEqual(255);
});
