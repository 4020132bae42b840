import { type IWorkbookData, type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { correctEngine } from "./engine-corrections";
import { USUAL_COLUMNS, USUAL_ROWS } from "./sheet-frame";
import { gridTexts } from "./texts";
import { correctValidation } from "./validation-corrections";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** The open grid: Univer's facade, the one workbook it shows, and the services behind both. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The workbook on screen; another one after `open`. */
  readonly workbook: () => FWorkbook;
  readonly open: (snapshot: Partial<IWorkbookData>) => void;
}

/**
 * A new one each time, because the grid keeps its cells in what it was opened with. Excel's default
 * sheet is larger, but nobody scrolls through a million empty rows here.
 */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    name: "Workbook",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: USUAL_ROWS,
        columnCount: USUAL_COLUMNS,
      },
    },
  };
}

export function createGrid(container: HTMLElement, darkMode: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: gridTexts(),
    logLevel: LogLevel.ERROR,
    darkMode,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let workbook: FWorkbook | undefined;
  let openedWorkbooks = 0;
  return {
    api,
    injector,
    workbook: () => {
      if (workbook === undefined) throw new Error("No workbook is open yet.");
      return workbook;
    },
    open: (snapshot) => {
      const isFirst = workbook === undefined;
      if (workbook !== undefined) api.disposeUnit(workbook.getId());
      openedWorkbooks += 1;
      workbook = api.createWorkbook({ ...snapshot, id: `workbook-${openedWorkbooks}` });
      // The engine registers its own functions only when the first workbook starts it.
      if (isFirst) {
        correctEngine(injector);
        correctValidation(injector);
      }
    },
  };
}
