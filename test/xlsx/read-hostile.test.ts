import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsxFile } from "../../src/xlsx/read";
import { readXlsxLooks } from "../../src/xlsx/read-looks";
import { timed } from "../timed";
import { HOSTILE_FILES } from "./hostile-files";

test("three kilobytes that took minutes are refused in a moment", () => {
  const file = path.join(__dirname, "../cases/found/hang-cells.xlsx");
  const { result, milliseconds } = timed(() => readXlsxFile(new Uint8Array(readFileSync(file))));
  expect(result.ok ? "" : result.problem.message).toContain("The file is damaged");
  expect(milliseconds).toBeLessThan(1_000);
});

/** Two seconds on a machine that does nothing else; three times that where it does. */
const MOST_MILLISECONDS = 6_000;

test.each(["cells without anything", "attributes", "relations"])(
  "the looks of a file of %s take no longer than its cells",
  (name) => {
    const file = HOSTILE_FILES[name]?.() ?? new Uint8Array();
    const { milliseconds } = timed(() => readXlsxLooks(file));
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
  },
);
