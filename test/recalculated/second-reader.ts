import { execFile } from "node:child_process";
import { OPENPYXL, toolPath } from "../../scripts/test-tools.mjs";

/** Cells of a sheet that hold something, and what their numbers come to. */
export interface SheetSum {
  readonly cells: number;
  readonly total: number;
}

/** By file, what its sheets hold by name. */
export type SecondReading = Readonly<Record<string, Readonly<Record<string, SheetSum>>>>;

const PROGRAM = `
import datetime, json, sys
import openpyxl
from openpyxl.utils.datetime import to_excel

def number_of(value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return to_excel(value)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if is_number else 0

def sum_of(sheet):
    values = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return {"cells": len(values), "total": sum(map(number_of, values))}

def read(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: sum_of(sheet) for sheet in book.worksheets}

print(json.dumps({path: read(path) for path in sys.argv[1:]}))
`;

/** Another program's reading of files: openpyxl's. */
export function readWithOpenpyxl(files: readonly string[]): Promise<SecondReading> {
  const python = toolPath(OPENPYXL);
  return new Promise((resolve, reject) => {
    execFile(
      python,
      ["-c", PROGRAM, ...files],
      { maxBuffer: 50_000_000 },
      (failure, output, said) => {
        if (failure === null) resolve(JSON.parse(output) as SecondReading);
        else reject(new Error(`openpyxl could not read a file. It said: ${said}`));
      },
    );
  });
}
