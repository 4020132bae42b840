import { SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import { a1 } from "../../src/sheets/description/a1";
import type { ErrorMessages } from "../functions/error-messages";
import { cellReader } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { showStatus } from "./shell";

const OFFSET_PIXELS = 14;

/** Shows why a cell shows an error: beside the pointer, and in the status line when selected. */
export class ErrorNotes {
  private readonly note = document.createElement("div");
  private pointer = { x: 0, y: 0 };
  private isTelling = false;

  constructor(
    private readonly grid: Grid,
    private readonly messages: ErrorMessages,
    container: HTMLElement,
  ) {
    this.note.className = "wb-note";
    this.note.hidden = true;
    document.body.append(this.note);
    const { api } = grid;
    container.addEventListener("pointermove", ({ clientX, clientY }) => {
      this.pointer = { x: clientX, y: clientY };
    });
    container.addEventListener("pointerleave", () => {
      this.note.hidden = true;
    });
    api.addEvent(api.Event.CellHover, ({ row, column }) => {
      this.hover(row, column);
    });
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id === SetSelectionsOperation.id) this.tellSelection();
    });
  }

  /** Says in the status line what is wrong with the selected cell, if anything is. */
  tellSelection(): void {
    const cell = this.grid.workbook().getActiveCell();
    if (cell === null) return;
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const error = this.errorAt(row, column);
    // What others have said in the line, such as a file's name, stays until there is more to say.
    if (error === undefined && !this.isTelling) return;
    this.isTelling = error !== undefined;
    showStatus(error === undefined ? "" : `${a1(row, column)} ${error}`, this.isTelling);
  }

  private hover(row: number, column: number): void {
    const error = this.errorAt(row, column);
    this.note.hidden = error === undefined;
    if (error === undefined) return;
    this.note.textContent = error;
    this.note.style.left = `${this.pointer.x + OFFSET_PIXELS}px`;
    this.note.style.top = `${this.pointer.y + OFFSET_PIXELS}px`;
  }

  private errorAt(row: number, column: number): string | undefined {
    const sheet = this.grid.workbook().getActiveSheet();
    const { kind, text } = cellReader(this.grid, sheet)(row, column);
    if (kind !== "Error") return undefined;
    const message = this.messages.find({ sheetId: sheet.getSheetId(), row, column }, text);
    return message === undefined || message === "" ? undefined : `${text} ${message}`;
  }
}
