import type { Area } from "../../src/sheets/description/description";
import type { HostObject } from "./host-object";
import type { HostRangeBase, Model, ObjectMaker } from "./model";
import { HostRange } from "./range";
import { HostTable } from "./table";
import { HostWorksheet } from "./worksheet";

/** Knows the classes; everything else knows only what they have in common. */
export class HostObjectMaker implements ObjectMaker {
  constructor(private readonly model: () => Model) {}

  range(sheetId: string, area: Area): HostRangeBase {
    return new HostRange(this.model(), sheetId, area);
  }

  worksheet(sheetId: string): HostObject {
    return new HostWorksheet(this.model(), sheetId);
  }

  table(tableId: string): HostObject {
    return new HostTable(this.model(), tableId);
  }
}
