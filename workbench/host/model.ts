import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { areaA1 } from "../../src/sheets/description/a1";
import type { Area } from "../../src/sheets/description/description";
import type { Calculation } from "../grid/calculation";
import { withSheet } from "../grid/addresses";
import type { Grid } from "../grid/grid";
import { accessDenied, invalidArgument, itemNotFound } from "./host-error";
import { HostObject } from "./host-object";
import type { HostState } from "./host-state";

/** What every object of the host model works on. */
export interface Model {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly state: HostState;
  readonly make: ObjectMaker;
  /** Opens another workbook from the bytes of a file: where there is only one, saves the file. */
  readonly openElsewhere: (bytes: Uint8Array) => void;
}

/** Makes objects of classes that lead to each other, so that their files need not know each other. */
export interface ObjectMaker {
  range(sheetId: string, area: Area): HostRangeBase;
  worksheet(sheetId: string): HostObject;
  table(tableId: string): HostObject;
}

/** A rectangle of cells on one sheet: what everything that works on ranges needs of one. */
export abstract class HostRangeBase extends HostObject {
  override readonly typeName = "Range";

  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  /** The same sheet, another rectangle. */
  at(area: Area): HostRangeBase {
    return this.model.make.range(this.sheetId, area);
  }

  /** `Sheet1!A1:B2`, as Excel writes it. */
  get address(): string {
    return withSheet(sheetById(this.model, this.sheetId).getSheetName(), areaA1(this.area));
  }
}

export function sheetById(model: Model, sheetId: string): FWorksheet {
  const sheet = model.grid.workbook().getSheetBySheetId(sheetId);
  if (sheet === null) throw itemNotFound("this worksheet was deleted");
  return sheet;
}

/** Excel takes sheet names as equal whatever their case. */
export function findSheet(model: Model, nameOrId: string): FWorksheet | undefined {
  const wanted = nameOrId.toLowerCase();
  const sheets = model.grid.workbook().getSheets();
  return (
    sheets.find((sheet) => sheet.getSheetId() === nameOrId) ??
    sheets.find((sheet) => sheet.getSheetName().toLowerCase() === wanted)
  );
}

/** Refuses a change on a protected sheet, as Excel does. */
export function ensureWritable(model: Model, sheetId: string): void {
  if (model.state.sheet(sheetId).protection === undefined) return;
  throw accessDenied();
}

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} has to be text`);
  return value;
}

export function asWholeNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${what} has to be a whole number`);
  }
  return value;
}

/** Text that may be left out. */
export function textOr(value: unknown, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** An identifier no other object of this session has. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
