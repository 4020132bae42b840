import type { Area } from "../../src/sheets/description/description";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Whether Excel has registered the add-in's functions. Until then their cells show `#NAME?`, and go
 * on showing it afterwards until their formula is entered again; or `#BUSY!`, which passes by itself.
 */
export class Readiness {
  private state: "ready" | "unknown" | "busy" = "ready";
  private readonly stuck = new Map<string, Place>();

  change(state: "ready" | "unknown" | "busy"): void {
    this.state = state;
  }

  /** What a cell shows in place of an answer, or undefined where the function answers. */
  instead(place: Place): "unknown" | "busy" | undefined {
    if (this.state === "unknown") this.stuck.set(keyOf(place), place);
    if (this.stuck.has(keyOf(place))) return "unknown";
    return this.state === "busy" ? "busy" : undefined;
  }

  /** Something was entered into these cells: they are calculated like any others. */
  entered(sheetId: string, { row, column, rows, columns }: Area): void {
    if (this.state === "unknown") return;
    for (const [key, place] of this.stuck) {
      const isHere =
        place.sheetId === sheetId &&
        place.row >= row &&
        place.row < row + rows &&
        place.column >= column &&
        place.column < column + columns;
      if (isHere) this.stuck.delete(key);
    }
  }

  /** Another workbook is open. */
  clear(): void {
    this.stuck.clear();
  }
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}
