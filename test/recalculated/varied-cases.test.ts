import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Case } from "../../src/case/case";
import { draftOfCase } from "../../src/case/draft-of-case";
import { a1 } from "../../src/sheets/description/a1";
import type { ReadWorkbook } from "../../src/sheets/description/read-workbook";
import { FURTHER_GROUPS } from "../../src/sheets/description/sheet-groups";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import { COPY_KINDS, makeCopy } from "../../src/xlsx/make-copy";
import { readXlsxFile } from "../../src/xlsx/read";
import { VARIED_CASES, VARIED_NAMES } from "../cases/varied";
import { expectValue } from "../economics/expect-result";
import { isClose } from "../sheets/native/native-cells";
import { validatorMessages } from "../xlsx/validator";
import type { RecalculatedWorkbook } from "./flat-document";
import { recalculate } from "./libreoffice";
import { readWithOpenpyxl, type SecondReading } from "./second-reader";

/** Every fifth case with all the sheets there are. */
const WITH_ALL_SHEETS = 5;

interface Written {
  readonly id: string;
  readonly file: string;
  /** Whether it has formulas, and none of ours: another program can compute them. */
  readonly isNative: boolean;
  readonly bytes: Uint8Array;
  readonly workbook: ReadWorkbook;
}

/** A sum that is nothing but for its rounding, of amounts of some hundred thousands: at the rate found. */
const REST = 1e-6;

function isRest(sheet: string, one: number | string, other: number | string): boolean {
  const areNumbers = typeof one === "number" && typeof other === "number";
  return areNumbers && sheet === "Workings" && Math.abs(one) < REST && Math.abs(other) < REST;
}

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-varied-"));
const written: Written[] = [];
let recalculated: Record<string, RecalculatedWorkbook> = {};
let second: SecondReading = {};
let messages: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  for (const [index, name] of VARIED_NAMES.entries()) {
    const given = new Case(VARIED_CASES[name]);
    const content = gatherContent(given, { cover: { version: "1.0.0" } });
    const kinds = kindsFor(given, index % WITH_ALL_SHEETS === 0 ? FURTHER_GROUPS : []);
    const draft = draftOfCase(given.given);
    for (const kind of COPY_KINDS) {
      const copy = await makeCopy(kind, content, { kinds, draft, hasNames: true });
      // A share of the gross profit would tell the partner our margin: there is no copy for it.
      if (!copy.ok && kind === "partner") continue;
      const { bytes } = expectValue(copy);
      const id = `case-${index}-${kind}`;
      const file = path.join(folder, `${id}.xlsx`);
      writeFileSync(file, bytes);
      const workbook = expectValue(readXlsxFile(bytes));
      written.push({
        id,
        file,
        isNative: kind === "portable" || kind === "partner",
        bytes,
        workbook,
      });
    }
  }
  const native = written.filter(({ isNative }) => isNative);
  const [sheets, reading, said] = await Promise.all([
    recalculate(Object.fromEntries(native.map(({ id, bytes }) => [id, bytes]))),
    readWithOpenpyxl(written.map(({ file }) => file)),
    validatorMessages(written.map(({ file }) => file)),
  ]);
  recalculated = sheets;
  second = reading;
  messages = said;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("each of twenty cases is written as every kind of file that it can be", () => {
  expect(VARIED_NAMES.length).toBeGreaterThanOrEqual(20);
  expect(written).toHaveLength(VARIED_NAMES.length * COPY_KINDS.length - 1);
});

test("Microsoft's validator has no word to say about any of them", () => {
  const said = written.flatMap(({ id, file }) => {
    const of = messages[file];
    return Array.isArray(of) && of.length === 0 ? [] : [{ id, said: of }];
  });
  expect(said).toEqual([]);
});

test("every formula's result in a file is what LibreOffice computes, and none is an error", () => {
  let formulas = 0;
  const different = written
    .filter(({ isNative }) => isNative)
    .flatMap(({ id, workbook }) =>
      workbook.sheets.flatMap(({ name, cells }) =>
        cells.flatMap(({ row, column, value = "", formula }) => {
          if (formula === undefined) return [];
          formulas += 1;
          const at = a1(row, column);
          const there = recalculated[id]?.[name]?.[at] ?? "";
          const isSame =
            typeof there === "boolean" || typeof value === "boolean"
              ? String(there).toUpperCase() === String(value).toUpperCase()
              : isClose(there, value) || isRest(name, there, value);
          const isError = /^(?:#|Err:)/.test(String(there)) || String(value).startsWith("#");
          return isSame && !isError ? [] : [{ id, cell: `${name}!${at}`, value, there, formula }];
        }),
      ),
    );
  expect(different.slice(0, 20)).toEqual([]);
  expect(formulas).toBeGreaterThan(20_000);
});

test("no file holds an error, as a result or as a text, on any of its sheets", () => {
  const errors = written.flatMap(({ id, workbook }) =>
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) =>
        typeof value === "string" && /^#(?:N\/A|DIV\/0!|[A-Z]{3,5}[!?])$/.test(value)
          ? [`${id} ${name}!${a1(row, column)}: ${value}`]
          : [],
      ),
    ),
  );
  expect(errors).toEqual([]);
});

test("openpyxl reads the same cells and numbers out of each", () => {
  const different = written.flatMap(({ id, file, workbook }) => {
    const reading = second[file];
    return workbook.sheets.flatMap(({ name, cells }) => {
      // A text of no letters is nothing to openpyxl.
      const values = cells.flatMap(({ value = "" }) => (value === "" ? [] : [value]));
      const total = values.reduce<number>(
        (sum, value) => (typeof value === "number" ? sum + value : sum),
        0,
      );
      const here = { cells: values.length, total };
      const there = reading?.[name];
      const isSame = there?.cells === here.cells && isClose(there.total, here.total);
      return isSame ? [] : [{ id, name, here, there }];
    });
  });
  expect(different).toEqual([]);
});
