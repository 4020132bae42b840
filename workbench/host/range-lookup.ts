import { parseAddress } from "../grid/addresses";
import { HostError, invalidArgument } from "./host-error";
import { findSheet, HostRangeBase, type Model, sheetById } from "./model";

/** The range that an address or a defined name on a sheet stands for. */
export function rangeAt(model: Model, sheetId: string, address: string): HostRangeBase {
  const sheet = sheetById(model, sheetId);
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const parsed = parseAddress(address.replace(/^=/, ""), size);
  if (parsed === undefined) {
    const name = model.grid.workbook().getDefinedName(address);
    if (name === null) throw invalidArgument(`${address} is not an address`);
    return rangeAt(model, sheetId, name.getFormulaOrRefString());
  }
  if (parsed.sheetName === undefined) return model.make.range(sheetId, parsed.area);
  const named = findSheet(model, parsed.sheetName);
  if (named === undefined) throw invalidArgument(`there is no sheet ${parsed.sheetName}`);
  return model.make.range(named.getSheetId(), parsed.area);
}

/** An argument that may be a range object or its address. */
export function asRange(
  model: Model,
  given: unknown,
  near: { readonly sheetId: string },
): HostRangeBase {
  if (given instanceof HostRangeBase) return given;
  if (typeof given === "string") return rangeAt(model, near.sheetId, given);
  throw new HostError("InvalidArgument", "A range or its address is needed here.");
}
