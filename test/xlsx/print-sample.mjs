import { createHash } from "node:crypto";
import { register } from "node:module";

// Run on its own, so that a test can start it in another time zone: prints how far the machine's
// clock is from UTC, and the hash of the sample workbook's bytes.
register("../../scripts/typescript-hooks.mjs", import.meta.url);

const { describeWorkbook } = await import("../../src/sheets/describe-workbook.ts");
const { sampleDraft } = await import("../../src/case/sample-draft.ts");
const { sampleContent } = await import("../../src/sheets/sample-content.ts");
const { sheetNames } = await import("../../src/sheets/description/sheet-names.ts");
const { writeXlsx } = await import("../../src/xlsx/write.ts");

const written = await writeXlsx(describeWorkbook(sampleContent(), sheetNames()), {
  title: "Sample",
  mayCallOurFunctions: true,
  draft: sampleDraft(),
});
const hash = createHash("sha256")
  .update(written.ok ? written.value : "")
  .digest("hex");
console.log(JSON.stringify({ minutes: new Date(2026, 0, 1).getTimezoneOffset(), hash }));
