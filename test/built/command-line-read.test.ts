import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SAMPLE_CASE } from "../../src/case/sample";
import { partnerDesk } from "./partner-desk";

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-read-"));
const file = path.join(folder, "sent.xlsx");
let read = "";

beforeAll(async () => {
  await partnerDesk(["workbook", "--out", file], JSON.stringify(SAMPLE_CASE));
  ({ output: read } = await partnerDesk(["read", file]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(["decide", "memo", "plan", "tier", "model"])(
  "what `read` prints of a workbook, `%s` takes, and answers as for the case itself",
  async (command) => {
    const again = await partnerDesk([command], read);
    const first = await partnerDesk([command], JSON.stringify(SAMPLE_CASE));
    expect(again.errors).toBe("");
    expect(again.output.length).toBeGreaterThan(100);
    expect(JSON.parse(again.output)).toEqual(JSON.parse(first.output));
  },
);

test("what `read` prints of a workbook, `workbook` writes again", async () => {
  const copy = path.join(folder, "again.xlsx");
  const { code } = await partnerDesk(["workbook", "--out", copy], read);
  const { output } = await partnerDesk(["read", copy]);
  expect(code).toBe(0);
  expect(readFileSync(copy).length).toBeGreaterThan(10_000);
  expect(JSON.parse(output)).toEqual(JSON.parse(read));
});

test("the workbook may be named with --input, as other commands take theirs, and only once", async () => {
  expect(await partnerDesk(["read", "--input", file])).toMatchObject({ code: 0, output: read });
  for (const names of [[], [file, "--input", file]]) {
    const { code, errors } = await partnerDesk(["read", ...names]);
    expect(code).toBe(2);
    expect(errors).toContain("read takes one workbook");
  }
});
