import {
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/sheets/description/description";
import { areaA1 } from "../../src/sheets/description/a1";
import type { Grid } from "../grid/grid";
import { intersection } from "./areas";
import { changedArea } from "./changed-area";
import { tableArea } from "./table-parts";
import { EVENT_CATEGORY, type WireEvent } from "./wire";

/** Event numbers of Microsoft's client. */
const EVENT = {
  documentSelectionChanged: 2,
  richApiMessage: 5,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetNameChanged: 25,
  tableChanged: 101,
} as const;

/** Under this target the client looks up handlers of the workbook and its collections. */
const WORKBOOK = "Workbook";

/** Turns what happens in the grid into the events that Excel would send the pane. */
export class HostEvents {
  private deliver: ((events: readonly WireEvent[]) => void) | undefined;
  private addInIsWriting = false;
  private entered: (sheetId: string, area: Area) => void = () => undefined;

  constructor(private readonly grid: Grid) {
    const { api } = grid;
    const { Event } = api;
    let active: string | undefined;
    api.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      const worksheetId = activeSheet.getSheetId();
      if (active !== undefined)
        this.ofSheet(EVENT.sheetDeactivated, active, { worksheetId: active });
      active = worksheetId;
      this.ofSheet(EVENT.sheetActivated, worksheetId, { worksheetId });
    });
    api.addEvent(Event.SheetCreated, ({ worksheet }) => {
      const worksheetId = worksheet.getSheetId();
      this.send([event(EVENT.sheetAdded, WORKBOOK, { source: "Local", worksheetId })]);
    });
    api.addEvent(Event.SheetDeleted, ({ sheetId }) => {
      this.send([event(EVENT.sheetDeleted, WORKBOOK, { source: "Local", worksheetId: sheetId })]);
    });
    api.addEvent(Event.SheetNameChanged, ({ worksheet, newName }) => {
      const worksheetId = worksheet.getSheetId();
      const names = { nameAfter: newName, nameBefore: "", source: "Local", worksheetId };
      this.ofSheet(EVENT.sheetNameChanged, worksheetId, names);
    });
    api.addEvent(Event.CommandExecuted, ({ options, ...command }) => {
      if (options?.onlyLocal === true) return;
      if (command.id === SetSelectionsOperation.id) {
        this.selected(command.params as ISetSelectionsOperationParams);
      }
      const changed = changedArea(command);
      if (changed === undefined) return;
      this.entered(changed.sheetId, changed.area);
      this.changed(changed.sheetId, changed.area);
    });
  }

  /** The pane takes events from now on; a pane that is opened again takes the place of the last. */
  connect(deliver: (events: readonly WireEvent[]) => void): void {
    this.deliver = deliver;
  }

  /** Called for every change of what cells hold, before they are calculated. */
  onEntered(entered: (sheetId: string, area: Area) => void): void {
    this.entered = entered;
  }

  /** Everything that changes meanwhile counts as the add-in's own doing. */
  async whileAddInWrites<Done>(write: () => Promise<Done>): Promise<Done> {
    this.addInIsWriting = true;
    try {
      return await write();
    } finally {
      this.addInIsWriting = false;
    }
  }

  calculated(): void {
    const worksheetId = this.grid.workbook().getActiveSheet().getSheetId();
    this.ofSheet(EVENT.sheetCalculated, worksheetId, { address: "", worksheetId });
  }

  private selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections[0]?.range;
    if (range === undefined) return;
    const address = areaA1({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    });
    this.ofSheet(EVENT.sheetSelectionChanged, subUnitId, { address, worksheetId: subUnitId });
    this.send([event(EVENT.documentSelectionChanged, "", {})]);
  }

  private changed(worksheetId: string, area: Area): void {
    const address = areaA1(area);
    const change = {
      address,
      changeType: "RangeEdited",
      referenceId: `${worksheetId}!${address}`,
      shiftDirection: "None",
      source: "Local",
      worksheetId,
      triggerSource: this.addInIsWriting ? "ThisLocalAddin" : "Unknown",
    };
    this.ofSheet(EVENT.sheetChanged, worksheetId, change);
    const tables = this.grid.workbook().getTableList();
    for (const table of tables) {
      const isHere = table.subUnitId === worksheetId && intersection(tableArea(table), area);
      if (isHere) this.ofTable(table.id, worksheetId, { ...change, tableId: table.id });
    }
  }

  private ofTable(tableId: string, sheetId: string, data: object): void {
    const targets = [tableId, sheetId, WORKBOOK];
    this.send(targets.map((target) => event(EVENT.tableChanged, target, data)));
  }

  private ofSheet(type: number, sheetId: string, data: object): void {
    this.send([event(type, sheetId, data), event(type, WORKBOOK, data)]);
  }

  private send(events: readonly WireEvent[]): void {
    this.deliver?.(events);
  }
}

function event(messageType: number, targetId: string, data: object): WireEvent {
  return {
    messageCategory: EVENT_CATEGORY,
    messageType,
    targetId,
    message: JSON.stringify(data),
  };
}
