import { currentPartner, type Draft, type JsonValue } from "../../src/case/draft";
import type { Deal } from "../../src/partner/deals";
import type { DecimalMark } from "../../src/reading/number";
import { invalid, ok, type Result } from "../../src/result";
import { dealsAmong } from "../../src/sheets/read-deals";
import { sheetIdsOf } from "../../src/sheets/sheet-ids";
import { inExcel } from "./in-excel";

export type DealsInDraft = Record<string, JsonValue>[];

/** The draft with its deals as the Attribution sheet has them, while that is where they are. */
export async function withDealsOfSheet(draft: Draft): Promise<Result<Draft>> {
  const { attribution } = sheetIdsOf(draft);
  const partner = currentPartner(draft);
  if (attribution === undefined || partner.dealsOn === "") return ok(draft);
  const found = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(attribution);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    return { name: sheet.name, cells: await usedCells(context, sheet) };
  });
  const deals = found && dealsAmong(found.cells);
  if (found === undefined || deals === undefined) return ok(draft);
  if (!deals.ok) return invalid(`On the sheet “${found.name}”: ${deals.problem.message}`);
  const read = asDraft(deals.value);
  if (JSON.stringify(read) === JSON.stringify(partner.deals)) return ok(draft);
  const changed = { ...partner, deals: read };
  return ok({ ...draft, partners: { ...draft.partners, [draft.currentPartnerId]: changed } });
}

/** The deals of the selected cells, or of the sheet they are on where no more than one is selected. */
export async function selectedDeals(decimalMark: DecimalMark): Promise<Result<DealsInDraft>> {
  const cells = await inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("values,rowCount");
    selected.worksheet.load("name");
    await context.sync();
    return selected.rowCount > 1
      ? (selected.values as unknown[][])
      : usedCells(context, selected.worksheet);
  });
  const deals = dealsAmong(cells, { decimalMark, isCertain: true });
  if (deals === undefined) {
    return invalid("No row of headings is selected: select the table with its headings.");
  }
  if (!deals.ok) return deals;
  return deals.value.length > 0 ? ok(asDraft(deals.value)) : invalid("The table holds no deal.");
}

/** From the first row and column of the sheet on, so that an error names the row people see. */
async function usedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<unknown[][]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex");
  await context.sync();
  if (used.isNullObject) return [];
  return [...Array.from({ length: used.rowIndex }, () => []), ...(used.values as unknown[][])];
}

function asDraft(deals: readonly Deal[]): DealsInDraft {
  return JSON.parse(JSON.stringify(deals)) as DealsInDraft;
}
