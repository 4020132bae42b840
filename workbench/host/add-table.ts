import type { HostRangeBase, Model } from "./model";
import { freeTableName } from "./table";
import { TableCollection } from "./table-collection";

/** Makes a range whose first row holds the headers a table of this name. */
export async function addTable(model: Model, range: HostRangeBase, name: string): Promise<void> {
  const tables = new TableCollection(model, range.sheetId);
  await tables.add(range, true, freeTableName(model, name));
}
