import { a1 } from "../../src/sheets/description/a1";
import { calculate } from "../../src/sheets/calculate";
import { CellError } from "../../src/formula/values";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetsFor } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import { isClose } from "../sheets/native/native-cells";
import { MANY } from "../sheets/many-partners";
import { recalculate } from "./libreoffice";

test("counts and sums over many partners, errors among them, are the same in LibreOffice", async () => {
  const names = sheetNames();
  const content = { ...sampleContent(), partners: MANY };
  const sheets = describeWorkbook(content, names, sheetsFor(["partners"]));
  const request = { sheets, names, partnerName: "P", functionPrefix: "" };
  const native = toNativeWorkbook(request).sheets.filter(({ name }) =>
    sheets.some((sheet) => sheet.name === name),
  );
  const options = { title: "Many", mayCallOurFunctions: false };
  const { many } = await recalculate({ many: expectValue(await writeXlsx(native, options)) });
  const calculated = calculate(native);
  const wanted = [names.partners, names.portfolio, names.comparison];
  const different = native
    .filter(({ name }) => wanted.includes(name))
    .flatMap((sheet) =>
      [...sheetCells(sheet)].flatMap(({ row, column, cell }) => {
        const value = calculated.valueAt(sheet.name, row, column);
        const here = value instanceof CellError ? value.code : (value ?? "");
        const there = many?.[sheet.name]?.[a1(row, column)] ?? "";
        const isSame = isClose(
          typeof there === "boolean" ? String(there) : there,
          typeof here === "boolean" ? String(here) : here,
        );
        return isSame
          ? []
          : [{ sheet: sheet.name, cell: a1(row, column), here, there, formula: cell.formula }];
      }),
    );
  expect(different).toEqual([]);
});
