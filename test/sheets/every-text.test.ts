import { Case } from "../../src/case/case";
import { CellError } from "../../src/formula/values";
import { calculate } from "../../src/sheets/calculate";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { a1 } from "../../src/sheets/description/a1";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { FURTHER_GROUPS } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import { VARIED_CASES, VARIED_NAMES, type VariedCase } from "../cases/varied";

const names = sheetNames();

/** Every kind of copy that a case can be made into, with all the sheets that it has. */
function copiesOf(name: VariedCase): Readonly<Record<string, readonly WrittenSheet[]>> {
  const given = new Case(VARIED_CASES[name]);
  const content = gatherContent(given);
  const kinds = kindsFor(given, FURTHER_GROUPS);
  const sheets = describeWorkbook(content, names, kinds);
  const shared = describeWorkbook(content, names, kinds, false);
  const request = { sheets: shared, names, partnerName: "P", functionPrefix: "" };
  const partner = describePartnerCopy(content, kinds.includes("plan"));
  return {
    full: sheets,
    portable: toNativeWorkbook(request).sheets,
    values: valuesCopy(sheets, ""),
    ...(partner.ok ? { partner: partner.value } : {}),
  };
}

/** What every cell shows, and every text that a person meets on a sheet besides. */
function shownOn(sheets: readonly WrittenSheet[]): { place: string; shown: unknown }[] {
  const calculated = calculate(sheets);
  return sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].map(({ row, column }) => ({
      place: `${sheet.name}!${a1(row, column)}`,
      shown: calculated.valueAt(sheet.name, row, column),
    })),
  );
}

const ERROR_TEXT = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/;

describe.each(VARIED_NAMES)("with %s", (name) => {
  test("no cell of any copy shows an error", () => {
    for (const [kind, sheets] of Object.entries(copiesOf(name))) {
      const errors = shownOn(sheets).flatMap(({ place, shown }) => {
        if (shown instanceof CellError) return [`${place}: ${shown.code}`];
        if (shown === undefined) return [`${place}: not computed`];
        return typeof shown === "string" && ERROR_TEXT.test(shown) ? [`${place}: ${shown}`] : [];
      });
      expect([kind, errors]).toEqual([kind, []]);
    }
  });
});
