import { readFileSync } from "node:fs";
import path from "node:path";
import { readCsvText, writeCsvText } from "../../src/exchange/csv-text";
import { timed } from "../timed";
import { importAsProposed } from "./import-as-proposed";

const FOUND = path.join(__dirname, "../cases/found");
const found = (name: string): string => readFileSync(path.join(FOUND, name), "utf8");
const cellsOf = (text: string) => readCsvText(text).rows.map(({ cells }) => cells);

/** A thousand times what a row takes, and far from what a quadratic pass would. */
const LONGEST_MILLISECONDS = 2_000;

describe("byte-order marks", () => {
  test("two of them are none of the header", () => {
    const { header, rows } = readCsvText(found("csv-two-boms.csv"));
    expect(header).toEqual(["Company", "Sales team"]);
    expect(rows).toEqual([{ row: 2, cells: ["Alder", "13"] }]);
  });

  test("nothing but marks is an empty file", () => {
    expect(readCsvText("\uFEFF".repeat(9))).toEqual({
      ...{ delimiter: ",", header: [], rows: [], problems: [] },
    });
  });

  test("files joined end to end are read as one, and the second header is no partner", () => {
    const { partners, notTaken } = importAsProposed(found("csv-joined-at-row-200.csv"));
    const names = Array.from({ length: 199 }, (_, index) => `P${index}`);
    expect(partners.map(({ name }) => name)).toEqual([...names, "Q0", "Q1", "Q2"]);
    expect(partners.at(-1)?.row).toBe(204);
    expect(notTaken).toEqual([]);
  });

  test("files joined without a line's end between them are told apart by their header", () => {
    expect(cellsOf('\uFEFFA,B\n1,2\uFEFFA,B\n3,"4"\uFEFF\uFEFFA,B\n5,6')).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("rows of a joined file with other columns are not taken, and it is told", () => {
    const { rows, problems } = readCsvText("A,B\n1,2\n\uFEFFB,A\n3,4\n\uFEFFA,B\n5,6\n");
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, "1", "2"],
      [6, "5", "6"],
    ]);
    expect(problems).toEqual([
      "Row 3 begins another file, with other columns: its rows were not taken. Import it on its own.",
    ]);
  });

  test("a mark in the middle of a cell is an invisible character", () => {
    expect(cellsOf("A,B\nx\uFEFFy,2\n")).toEqual([["xy", "2"]]);
  });
});

describe("rows", () => {
  test.each([
    ["line feeds", "A,B\n1,2\n"],
    ["returns and line feeds", "A,B\r\n1,2\r\n"],
    ["lone returns", "A,B\r1,2\r"],
    ["both, and none at the end", "A,B\r\n1,2"],
  ])("end in %s", (_, text) => {
    expect(cellsOf(text)).toEqual([["1", "2"]]);
  });

  test("a lone return is a character of its cell where line feeds end the rows", () => {
    expect(cellsOf("A,B\n1\r,2\n")).toEqual([["1\r", "2"]]);
  });

  test("quotes hold delimiters, line ends and doubled quotes, with spaces behind them", () => {
    expect(cellsOf('A,B\n"1,\r\n""x""" ,"2"\r\n')).toEqual([['1,\r\n"x"', "2"]]);
  });

  test("a quote inside a plain cell is a character, and blank cells are cells", () => {
    expect(cellsOf('A,B,C\n6" pipe,,\n')).toEqual([['6" pipe', "", ""]]);
  });

  test.each([
    ["short rows", "a\n".repeat(2_000_000)],
    ["quotes that do not end", '"a '.repeat(1_000_000)],
    ["quotes with spaces behind them", '" '.repeat(2_000_000)],
    ["marks", "a\uFEFF".repeat(2_000_000)],
    ["joined headers", "\uFEFFa\n".repeat(1_000_000)],
    ["spaces", `${" ".repeat(4_000_000)}x`],
  ])("four megabytes of %s take a moment", (_, text) => {
    const { result, milliseconds } = timed(() => readCsvText(text).delimiter);
    expect(result).toBe(",");
    expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS);
  });
});

test("rows beyond those that any list of partners has are not read, and it is told", () => {
  const { rows, problems } = readCsvText(`A\n${"\n".repeat(99_998)}x\ny\n`);
  expect(rows).toEqual([{ row: 100_000, cells: ["x"] }]);
  expect(problems).toEqual(["From row 100,001 on the file was not read."]);
});

test("what is written reads back, with an apostrophe before what would run as a formula", () => {
  const cells = ["=1\n+1", "'=1", "a,b", 'say "x"', " x ", "\u00A0", "", "-1", "\tx"];
  const text = writeCsvText([["A"], ...cells.map((cell) => [cell, "."])]);
  expect(cellsOf(text).map(([cell]) => cell)).toEqual(
    cells.map((cell) => (/^'*[=\-\t]/.test(cell) ? `'${cell}` : cell)),
  );
});
