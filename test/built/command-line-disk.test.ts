import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-disk-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A shell's limit on the size of files, in kilobytes, stands for a disk that is full. */
function onFullDisk(kilobytes: number, out: string): Promise<{ code: number; errors: string }> {
  const command = `trap "" XFSZ; ulimit -f ${kilobytes}; exec "$0" cli/bin/partner-desk.js workbook --sample --out "$1"`;
  return new Promise((resolve) => {
    execFile("bash", ["-c", command, process.execPath, out], (failure, _, errors) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), errors });
    });
  });
}

test("a disk that is full leaves the old workbook as it was, and nothing beside it", async () => {
  const file = path.join(folder, "partner.xlsx");
  writeFileSync(file, "the old workbook");
  const { code, errors } = await onFullDisk(8, file);

  expect(code).toBe(2);
  expect(errors).toMatch(/^error: Cannot write .*partner\.xlsx: EFBIG/);
  expect(readFileSync(file, "utf8")).toBe("the old workbook");
  expect(readdirSync(folder)).toEqual(["partner.xlsx"]);

  expect(await onFullDisk(2_000, file)).toEqual({ code: 0, errors: "" });
  expect(readFileSync(file).length).toBeGreaterThan(20_000);
});
