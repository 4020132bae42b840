import type { FreezeOffer } from "../../state/handover";
import { areaA1 } from "../../../src/sheets/description/a1";
import type { CellGrid } from "../../../src/sheets/description/cell-grid";
import { planFreeze } from "../../../src/sheets/copies/freeze";
import type { Area } from "../../../src/sheets/description/description";
import { invalid, ok, type Result } from "../../../src/result";
import type { WorkControl } from "../cancelled";
import { findSpills } from "./find-spills";
import { areaOf, PLACE, readCells } from "./read-cells";

/** What is selected now, as far as cells are used, and what would become of it. */
export async function lookAtSelection(
  context: Excel.RequestContext,
  work: WorkControl,
): Promise<Result<FreezeOffer>> {
  const selection = context.workbook.getSelectedRanges();
  const used = selection.getUsedRangeAreasOrNullObject(true);
  used.areas.load(PLACE);
  selection.worksheet.load("id");
  await context.sync();
  if (used.isNullObject)
    return invalid("The selected cells are empty. Select cells with formulas.");
  return lookAtAreas(context, selection.worksheet.id, used.areas.items.map(areaOf), work);
}

export async function lookAtAreas(
  context: Excel.RequestContext,
  sheetId: string,
  selected: readonly Area[],
  work: WorkControl,
): Promise<Result<FreezeOffer>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) return invalid("The sheet is gone. Select cells again.");
  const { name: sheetName, protection } = sheet;
  if (protection.protected) {
    return invalid(
      `The sheet “${sheetName}” is protected, so nothing was frozen. Unprotect it first.`,
    );
  }
  const grids: CellGrid[] = [];
  const places = selected.map((area) => ({ sheet, area }));
  for await (const { grid } of readCells(context, places, work)) grids.push(grid);
  const plan = planFreeze(grids, await findSpills(context, sheet, grids, work.signal));
  const address = selected.map((area) => areaA1(area)).join(", ");
  return ok({ ...plan, sheetId, sheetName, selected, address });
}
