import { call, set } from "./drive";
import type { HostRangeBase, Model } from "./model";
import { TableCollection } from "./table-collection";

/** Makes a range whose first row holds the headers a table of this name. */
export async function addTable(model: Model, range: HostRangeBase, name: string): Promise<void> {
  const tables = new TableCollection(model, range.sheetId);
  await set(await call(tables, "Add", range, true), "Name", name);
}
