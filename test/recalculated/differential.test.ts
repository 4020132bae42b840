import { a1 } from "../../src/sheets/description/a1";
import { calculate } from "../../src/sheets/calculate";
import { CellError } from "../../src/formula/values";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { writeXlsx } from "../../src/xlsx/write";
import { WorkbenchSession } from "../browser/harness";
import { expectValue } from "../economics/expect-result";
import { recalculate } from "./libreoffice";

/**
 * Every native formula that our sheets use, in three engines: the workbench's grid, LibreOffice and
 * our own. Where two agree and one does not, the fault is the engine's, not a claim of ours.
 */
const names = sheetNames();
const { sheets } = toNativeWorkbook({
  sheets: describeWorkbook(sampleContent(), names),
  names,
  partnerName: "P",
  functionPrefix: "",
});

type Answer = string | number | boolean;
type Answers = Readonly<Record<string, Answer>>;

interface PlacedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

const formulas: readonly PlacedFormula[] = sheets.flatMap((sheet) =>
  [...sheetCells(sheet)].flatMap(({ row, column, cell }) =>
    cell.formula === undefined
      ? []
      : [{ sheet: sheet.name, address: a1(row, column), formula: cell.formula }],
  ),
);

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

async function inTheGrid(): Promise<Answers> {
  const contents = sheets.map((sheet) => {
    const cells = [...sheetCells(sheet)];
    const rows = Math.max(...cells.map(({ row }) => row)) + 1;
    const columns = Math.max(...cells.map(({ column }) => column)) + 1;
    const grid = Array.from({ length: rows }, () => Array<Answer | null>(columns).fill(null));
    for (const { row, column, cell } of cells) {
      const text = typeof cell.value === "string" ? `'${cell.value}` : cell.value;
      const line = grid[row];
      if (line !== undefined) line[column] = cell.formula ?? text ?? null;
    }
    return { name: sheet.name, grid };
  });
  const { page, pane } = await session.open({ start: "empty" });
  const frame = await pane();
  await frame.evaluate(async (all) => {
    await Excel.run(async (context) => {
      for (const { name } of all) context.workbook.worksheets.add(name);
      await context.sync();
      for (const { name, grid } of all) {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 0);
        range.formulas = grid;
      }
      await context.sync();
    });
  }, contents);
  await page.evaluate(() => window.workbench.calculated());
  const read = await page.evaluate(
    (all) =>
      all.map(({ sheet, address }) =>
        window.workbench.value(`'${sheet.replaceAll("'", "''")}'!${address}`),
      ),
    formulas,
  );
  return keyed(read);
}

async function inLibreOffice(): Promise<Answers> {
  const options = { title: "Differential test", mayCallOurFunctions: false };
  const file = expectValue(await writeXlsx(sheets, options));
  const { differential } = await recalculate({ differential: file });
  return keyed(formulas.map(({ sheet, address }) => differential?.[sheet]?.[address] ?? ""));
}

function inOurs(): Answers {
  const calculated = calculate(sheets, "");
  const values = new Map(
    sheets.flatMap((sheet) =>
      [...sheetCells(sheet)].map(({ row, column }) => {
        const value = calculated.valueAt(sheet.name, row, column);
        const key = `${sheet.name}!${a1(row, column)}`;
        return [key, value instanceof CellError ? value.code : (value ?? "")] as const;
      }),
    ),
  );
  return keyed(formulas.map(({ sheet, address }) => values.get(`${sheet}!${address}`) ?? ""));
}

function keyed(values: readonly Answer[]): Answers {
  return Object.fromEntries(
    formulas.map(({ sheet, address }, index) => [`${sheet}!${address}`, values[index] ?? ""]),
  );
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return truth(one) === truth(other);
}

/** Some engines hand a truth value out as a word or as 1 and 0. */
function truth(answer: Answer | undefined): string {
  if (answer === true || answer === 1) return "TRUE";
  if (answer === false || answer === 0) return "FALSE";
  return String(answer);
}

test("the grid, LibreOffice and our own engine agree on every formula of our sheets", async () => {
  const [grid, office] = [await inTheGrid(), await inLibreOffice()];
  const ours = inOurs();
  const differences = formulas.flatMap(({ sheet, address, formula }) => {
    const key = `${sheet}!${address}`;
    return isSame(grid[key], office[key]) && isSame(office[key], ours[key])
      ? []
      : [{ key, formula, grid: grid[key], office: office[key], ours: ours[key] }];
  });
  expect(differences).toEqual([]);
  expect(formulas.length).toBeGreaterThan(1000);
});
