import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { writeWhole } from "../../cli/write-whole";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "partner-desk-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string): string => path.join(folder, name);
const BYTES = new Uint8Array(100_000).fill(7);

test("a new file and one that takes an old one's place are whole, and nothing lies beside them", async () => {
  writeFileSync(inFolder("old.xlsx"), "old");
  chmodSync(inFolder("old.xlsx"), 0o640);
  linkSync(inFolder("old.xlsx"), inFolder("other name of old.xlsx"));
  await writeWhole(inFolder("old.xlsx"), BYTES);
  await writeWhole(inFolder("new.xlsx"), BYTES);

  expect(readFileSync(inFolder("old.xlsx")).equals(BYTES)).toBe(true);
  expect(readFileSync(inFolder("new.xlsx")).equals(BYTES)).toBe(true);
  expect(statSync(inFolder("old.xlsx")).mode & 0o777).toBe(0o640);
  // The old file was left as it was until the new one stood in its place.
  expect(readFileSync(inFolder("other name of old.xlsx"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toHaveLength(3);
});

test("a link stays a link, and its file is replaced", async () => {
  mkdirSync(inFolder("kept"));
  writeFileSync(inFolder("kept/file.xlsx"), "old");
  symlinkSync("kept/file.xlsx", inFolder("link.xlsx"));
  await writeWhole(inFolder("link.xlsx"), BYTES);

  expect(lstatSync(inFolder("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(readFileSync(inFolder("kept/file.xlsx")).equals(BYTES)).toBe(true);
});

test("where it cannot be written the reason is told and nothing is left", async () => {
  await expect(writeWhole(inFolder("no folder/file.xlsx"), BYTES)).rejects.toThrow("ENOENT");
  await expect(writeWhole(folder, BYTES)).rejects.toThrow("EISDIR");
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no file is written to", async () => {
  execFileSync("mkfifo", [inFolder("pipe")]);
  const reader = spawn("cat", [inFolder("pipe")], { stdio: ["ignore", "pipe", "ignore"] });
  const [read] = await Promise.all([
    text(reader.stdout),
    writeWhole(inFolder("pipe"), new Uint8Array([104, 105])),
  ]);
  expect(read).toBe("hi");
});
