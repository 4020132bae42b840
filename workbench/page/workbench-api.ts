import type { CellValue } from "../../src/sheets/description/description";
import type { ErrorMessages } from "../functions/error-messages";
import type { Calculation } from "../grid/calculation";
import { cellReader, type CellReading } from "../grid/cells";
import type { HostRangeBase, Model } from "../host/model";
import { contents } from "../host/range-contents";
import { rangeAt } from "../host/range-lookup";
import type { MoodsApi } from "../moods/mood-actions";
import { selectRanges } from "./select-ranges";
import type { SavedWorkbook } from "./storage";
import type { ThemeName } from "./theme";

/**
 * The workbook as an object, for tests and for curious people at the browser's console: the grid
 * itself is a canvas. Addresses are like `B4` on the active sheet, or `'90-day plan'!B4`.
 */
export interface WorkbenchApi extends MoodsApi {
  /** Settles once the workbook is open, calculated and the pane has its frame. */
  readonly ready: Promise<void>;
  readonly sheetNames: () => readonly string[];
  readonly activeSheet: () => string;
  readonly activate: (sheetName: string) => void;
  /** Selects one or more ranges of a sheet, such as `A1:B2, D4`; the last one has the active cell. */
  readonly select: (addresses: string) => void;
  readonly value: (address: string) => CellValue;
  readonly values: (address: string) => readonly (readonly CellValue[])[];
  readonly text: (address: string) => string;
  readonly formula: (address: string) => string;
  /** The sentence a function gave with the error that the cell shows. */
  readonly errorMessageAt: (address: string) => string | undefined;
  /** Puts in what a person would type; with a two-dimensional array, into each cell of a range. */
  readonly enter: (address: string, typed: CellValue | readonly (readonly CellValue[])[]) => void;
  readonly calculated: () => Promise<void>;
  readonly saved: () => Promise<void>;
  /** The bytes of the newest file that this page saved: what `Excel.createWorkbook` got, or a copy. */
  readonly createdWorkbook: () => Uint8Array | undefined;
  readonly theme: () => ThemeName;
  readonly startEmpty: () => Promise<void>;
  /**
   * As if the page had just been opened with what was kept, of which the picture is: Excel calm, no
   * file saved, a new pane. Cells are put back only where the picture differs, which is sooner.
   */
  readonly renew: (kept: SavedWorkbook, picture: string) => Promise<void>;
  readonly loadSample: () => Promise<void>;
  /** Loads the pane anew, as it was built last; the workbook stays as it is. */
  readonly openPane: () => void;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export interface ApiParts {
  readonly model: Model;
  readonly calculation: Calculation;
  readonly messages: ErrorMessages;
}

type CellApi = Omit<
  WorkbenchApi,
  | keyof MoodsApi
  | "ready"
  | "saved"
  | "createdWorkbook"
  | "theme"
  | "startEmpty"
  | "renew"
  | "loadSample"
  | "openPane"
>;

/** The part of the object that reads and writes cells. */
export function cellApi({ model, calculation, messages }: ApiParts): CellApi {
  const workbook = (): ReturnType<Model["grid"]["workbook"]> => model.grid.workbook();
  const range = (address: string): HostRangeBase =>
    rangeAt(model, workbook().getActiveSheet().getSheetId(), address);
  const cells = (address: string): CellReading[][] => {
    const { sheetId, area } = range(address);
    const sheet = workbook().getSheetBySheetId(sheetId) ?? workbook().getActiveSheet();
    const read = cellReader(model.grid, sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        read(area.row + row, area.column + column),
      ),
    );
  };
  const first = (address: string): CellReading => {
    const [cell] = cells(address).flat();
    if (cell === undefined) throw new Error(`${address} holds no cell.`);
    return cell;
  };
  return {
    sheetNames: () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeSheet: () => workbook().getActiveSheet().getSheetName(),
    activate: (sheetName) => {
      const sheet = workbook().getSheetByName(sheetName);
      if (sheet === null) throw new Error(`There is no sheet ${sheetName}.`);
      sheet.activate();
    },
    select: (addresses) => {
      selectRanges(
        model,
        addresses.split(",").map((address) => range(address.trim())),
      );
    },
    value: (address) => first(address).value,
    values: (address) => cells(address).map((row) => row.map(({ value }) => value)),
    text: (address) => first(address).text,
    formula: (address) => first(address).formula,
    errorMessageAt: (address) => {
      const { sheetId, area } = range(address);
      const { row, column } = area;
      return messages.find({ sheetId, row, column }, first(address).text);
    },
    enter: (address, typed) => {
      void contents(range(address)).Formulas?.set?.(typed);
    },
    calculated: () => calculation.settled(),
  };
}
