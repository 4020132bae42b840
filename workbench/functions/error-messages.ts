import type { CustomFunctionErrorCode } from "./custom-functions";

/** Where a message belongs; rows and columns are counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The sentences that functions gave with their errors, by cell. Excel shows them in the error's
 * card; the engine has no place for them.
 */
export class ErrorMessages {
  private readonly byCell = new Map<string, Map<string, string>>();

  record(place: CellPlace, code: CustomFunctionErrorCode, message: string): void {
    const key = keyOf(place);
    const messages = this.byCell.get(key) ?? new Map<string, string>();
    messages.set(code, message);
    this.byCell.set(key, messages);
  }

  /** The sentence that goes with an error as the cell shows it. */
  find(place: CellPlace, shownError: string): string | undefined {
    return this.byCell.get(keyOf(place))?.get(shownError);
  }

  clear(): void {
    this.byCell.clear();
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}
