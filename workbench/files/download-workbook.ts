import type { CalculatedWorkbook } from "../../src/sheets/calculate";
import { CellError, isErrorCode, type Scalar } from "../../src/formula/values";
import { DRAFT_NAMESPACE, type Draft, draftFromXml } from "../../src/case/draft";
import { invalid, ok, type Result } from "../../src/result";
import { type CellReading, cellReader } from "../grid/cells";
import { findSheet, type Model } from "../host/model";
import { spilledAreas } from "../host/range-spill";
import { writtenSheets } from "./written-sheets";

/** The workbook in the grid as the bytes of an .xlsx file, with the draft that is in it. */
export async function downloadWorkbook(model: Model, now: Date): Promise<Result<Uint8Array>> {
  await model.calculation.settled();
  const draft = storedDraft(model);
  if (!draft.ok) return draft;
  // The library is large, and most people never save a file.
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../src/xlsx/write");
  return writeXlsx(writtenSheets(model), {
    title: `Partner Desk: ${model.grid.workbook().getName()}`,
    createdAt: now.toISOString().replace(/\.\d+Z$/, "Z"),
    mayCallOurFunctions: true,
    calculated: shownInGrid(model),
    ...(draft.value === undefined ? {} : { draft: draft.value }),
  });
}

function storedDraft(model: Model): Result<Draft | undefined> {
  const part = model.state.current.xmlParts.find((one) => one.namespaceUri === DRAFT_NAMESPACE);
  if (part === undefined) return ok(undefined);
  const draft = draftFromXml(part.xml);
  return draft.ok ? draft : invalid(`The file was not made. ${draft.problem.message}`);
}

/** What the grid's own engine computed, so that a file shows the numbers of the screen. */
function shownInGrid(model: Model): CalculatedWorkbook {
  const readers = new Map<string, (row: number, column: number) => CellReading>();
  const readerOf = (name: string): ((row: number, column: number) => CellReading) | undefined => {
    const present = readers.get(name);
    const sheet = present === undefined ? findSheet(model, name) : undefined;
    if (sheet === undefined) return present;
    const reader = cellReader(model.grid, sheet);
    readers.set(name, reader);
    return reader;
  };
  const valueAt = (name: string, row: number, column: number): Scalar | undefined => {
    const reading = readerOf(name)?.(row, column);
    return reading && scalarOf(reading);
  };
  return {
    valueAt,
    spillAt: (name, row, column) => {
      const sheetId = findSheet(model, name)?.getSheetId() ?? "";
      const spill = spilledAreas(model, sheetId).find(
        (area) => area.row === row && area.column === column,
      );
      return (
        spill &&
        Array.from({ length: spill.rows }, (_, down) =>
          Array.from(
            { length: spill.columns },
            (__, right) => valueAt(name, row + down, column + right) ?? null,
          ),
        )
      );
    },
  };
}

function scalarOf({ kind, value }: CellReading): Scalar {
  if (kind === "Empty") return null;
  return kind === "Error" && isErrorCode(String(value)) ? CellError.of(value as "#N/A") : value;
}
