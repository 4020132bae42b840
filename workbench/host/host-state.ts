import type { ChartState } from "../charts/chart-state";

/** What Excel keeps for a sheet and the grid has no place for; plain data, saved with the grid. */
export interface SheetState {
  visibility?: "Hidden" | "VeryHidden";
  protection?: { readonly options: unknown; readonly password: string };
  /** Print set-up by property name; nothing is printed here, it is only kept. */
  pageLayout: Record<string, unknown>;
  charts: ChartState[];
  /** What add-ins note of the sheet; it is saved and copied with it. */
  customProperties?: Record<string, string>;
}

export interface TableState {
  style: string;
  flags: Record<string, boolean>;
}

export interface XmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

interface Stored {
  /** Present while the workbook's structure is protected. */
  structure?: { readonly password: string };
  sheets: Record<string, SheetState>;
  tables: Record<string, TableState>;
  settings: Record<string, unknown>;
  xmlParts: XmlPart[];
  properties: Record<string, unknown>;
  customProperties: Record<string, unknown>;
}

/** Everything of the workbook that lies beside the grid's own snapshot. */
export class HostState {
  private stored: Stored = empty();
  /** What XML parts held before each change, by id, the newest last: Undo can bring it back. */
  readonly olderXml = new Map<string, readonly string[]>();
  private readonly listeners = new Set<() => void>();

  /** Read only; change through `change`, so that the change is saved and shown. */
  get current(): Readonly<Stored> {
    return this.stored;
  }

  change(edit: (stored: Stored) => void): void {
    edit(this.stored);
    for (const listener of this.listeners) listener();
  }

  sheet(sheetId: string): SheetState {
    const present = this.stored.sheets[sheetId];
    if (present !== undefined) return present;
    const fresh: SheetState = { pageLayout: {}, charts: [] };
    this.stored.sheets[sheetId] = fresh;
    return fresh;
  }

  table(tableId: string): TableState {
    const present = this.stored.tables[tableId];
    if (present !== undefined) return present;
    const fresh: TableState = { style: "TableStyleMedium2", flags: {} };
    this.stored.tables[tableId] = fresh;
    return fresh;
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Plain data for storing; `restore` takes it back. */
  save(): unknown {
    return structuredClone(this.stored);
  }

  restore(saved: unknown): void {
    const parts = typeof saved === "object" && saved !== null ? saved : {};
    this.stored = { ...empty(), ...parts };
    for (const listener of this.listeners) listener();
  }
}

function empty(): Stored {
  return {
    sheets: {},
    tables: {},
    settings: {},
    xmlParts: [],
    properties: {},
    customProperties: {},
  };
}
