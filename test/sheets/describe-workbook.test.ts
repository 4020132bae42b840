import { INPUTS } from "../../src/economics/inputs";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { Cell, SheetDescription, SheetKind } from "../../src/sheets/description/description";
import { sampleContent } from "../../src/sheets/sample-content";
import { DEFAULT_SHEETS, sheetsFor } from "../../src/sheets/description/sheet-groups";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { INPUT_COLUMNS, inputValueCell } from "../../src/sheets/layout/inputs-layout";

const names = sheetNames({}, ["Inputs"]);
const ALL = Object.keys(SHEET_TITLES) as SheetKind[];
const sheets = describeWorkbook(sampleContent(), names, ALL);

function occupied(sheet: SheetDescription): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const blocks = [
    ...sheet.blocks,
    ...sheet.tables.map(({ row, column, columns, rows }) => ({
      row,
      column,
      cells: [columns.map(({ name }): Cell => ({ value: name })), ...rows],
    })),
  ];
  for (const block of blocks) {
    block.cells.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell === null) return;
        const place = `${block.row + down},${block.column + across}`;
        expect([sheet.name, place, cells.has(place)]).toEqual([sheet.name, place, false]);
        cells.set(place, cell);
      });
    });
  }
  return cells;
}

function formulasOf(sheet: SheetDescription): string[] {
  return [...occupied(sheet).values()].flatMap(({ formula }) => formula ?? []);
}

test.each(sheets)(
  "on $name no cell is written twice and all rows of a block are equally long",
  (sheet) => {
    const widths = sheet.blocks.map(({ cells }) => new Set(cells.map((row) => row.length)).size);
    expect(widths.every((count) => count === 1)).toBe(true);
    expect(occupied(sheet).size).toBeGreaterThan(0);
  },
);

test.each(sheets)("formulas on $name refer only to sheets that are written with it", (sheet) => {
  const known = Object.values(names);
  const referred = formulasOf(sheet).flatMap((formula) =>
    [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name]) => name),
  );
  expect(referred.filter((name) => !known.includes(name ?? ""))).toEqual([]);
});

test("every input has its row, with the label that our functions know", () => {
  const inputs = sheets.find(({ kind }) => kind === "inputs");
  const cells = inputs === undefined ? new Map<string, Cell>() : occupied(inputs);
  const labels = INPUTS.map(({ key }) => {
    return cells.get(`${inputValueCell(key).row},${INPUT_COLUMNS.label}`)?.value;
  });
  expect(labels).toEqual(INPUTS.map(({ label }) => label));
});

test("every cell of a sensitivity table is one formula on its own row and column header", () => {
  const sensitivity = sheets.find(({ kind }) => kind === "sensitivity");
  const bodies = (sensitivity === undefined ? [] : formulasOf(sensitivity)).filter((formula) =>
    formula.includes('"programmeContribution"'),
  );
  expect(bodies).toHaveLength(5 * 7 * 7 + 7);
  const replaced =
    /"revshare",\$B\d+(,"\w+",(1-)?[A-Z]+\$\d+)?(,"deals",\$B\$\d+)?\)\),'Workings'!\$E\$3\)$/;
  expect(bodies.filter((formula) => !replaced.test(formula))).toEqual([]);
});

test("a renamed Inputs sheet is the one that formulas refer to", () => {
  const renamed = describeWorkbook(sampleContent(), sheetNames({ inputs: "Partner's terms" }));
  const formulas = renamed
    .flatMap(formulasOf)
    .filter((formula) => formula.includes("REVSHARE.MODEL"));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.every((formula) => formula.includes("'Partner''s terms'!"))).toBe(true);
});

test("only the two function families of ours and native functions are called, with the prefix", () => {
  const prefixed = describeWorkbook({ ...sampleContent(), functionPrefix: "DEV." }, names);
  const calls = prefixed
    .flatMap(formulasOf)
    .flatMap((formula) => [...formula.matchAll(/([A-Z.]*\.[A-Z]+)\(/g)].map(([, name]) => name));
  expect([...new Set(calls)].sort()).toEqual([
    "DEV.BREAKEVEN.VOLUME",
    "DEV.PARTNER.GAPS",
    "DEV.PARTNER.SCORES",
    "DEV.PARTNER.TIER",
    "DEV.REVSHARE.BAND",
    "DEV.REVSHARE.CASHFLOW",
    "DEV.REVSHARE.EXPLAIN",
    "DEV.REVSHARE.GRID",
    "DEV.REVSHARE.MODEL",
    "DEV.REVSHARE.SOLVE",
    "DEV.REVSHARE.TORNADO",
    "ERROR.TYPE",
  ]);
});

test("no formula holds a longer text than Excel takes, or is longer itself", () => {
  const formulas = sheets.flatMap(formulasOf);
  const constants = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  expect(Math.max(...constants.map((constant) => constant.length - 2))).toBeLessThanOrEqual(255);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
});

test("no table's name begins with another's, for Excel adds to a name that is taken", () => {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const clashes = tables.filter((name, index) =>
    tables.some((other, at) => at !== index && name.startsWith(other)),
  );
  expect(clashes).toEqual([]);
});

test("columns of a table have names of their own, and each row a key of its own", () => {
  for (const { name, columns, keyColumn, rows } of sheets.flatMap((sheet) => sheet.tables)) {
    const headers = columns.map((column) => column.name.toLowerCase());
    expect([name, new Set(headers).size]).toEqual([name, headers.length]);
    const key = columns.findIndex((column) => column.name === keyColumn);
    const keys = rows.map((cells) => cells[key]?.value);
    expect([name, keys.includes(undefined), new Set(keys).size]).toEqual([
      name,
      false,
      keys.length,
    ]);
  }
});

test("what is written unless more is asked for is the plan and what it stands on", () => {
  const kinds = describeWorkbook(sampleContent(), names).map(({ kind }) => kind);
  expect(kinds).toEqual([
    "inputs",
    "verdict",
    "economics",
    "sensitivity",
    "plan",
    "benchmarks",
    "workings",
    "checks",
  ]);
});

test("a group of sheets brings those that it refers to", () => {
  const kinds = sheetsFor(["decision"]);
  expect(kinds).toEqual(expect.arrayContaining([...DEFAULT_SHEETS, "evidence", "killCriteria"]));
  const written = describeWorkbook(sampleContent(), names, kinds);
  const tabs = written.map(({ name }) => name);
  const referred = written
    .flatMap(formulasOf)
    .flatMap((formula) => [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name]) => name));
  expect([...new Set(referred)].filter((name) => !tabs.includes(name ?? ""))).toEqual([]);
});
