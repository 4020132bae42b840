import { withoutNotLoaded } from "../layout/dashes";
import { a1, onSheet } from "../description/a1";
import { calculate, type CalculatedWorkbook } from "../calculate";
import { CellError } from "../../formula/values";
import type { Cell, SheetDescription } from "../description/description";
import { mapBlock } from "../description/map-block";
import { sheetCells } from "../description/sheet-cells";
import { freeNames, type SheetNames } from "../description/sheet-names";
import { withProgram } from "../layout/frame";
import type { WrittenSheet } from "../description/written-sheet";
import { withCentralValues } from "./central-values";
import { type OwnCall, ownCalls, readTornadoCall } from "../native/read-calls";
import { describeTierWorkings } from "../native/tier-workings";
import { describeTornadoWorkings } from "../native/tornado-workings";
import {
  nativeCall,
  nativeSpill,
  readEvidenceCells,
  type TranslationContext,
} from "../native/translate-calls";
import { withSpills } from "../native/with-spills";
import { describeWorkings } from "../native/workings-sheet";

export interface NativeWorkbook {
  /** The given sheets without any call of ours, and the sheets of workings behind them. */
  readonly sheets: readonly WrittenSheet[];
  /** Cells that hold a value because there is no native form, such as `'Sheet'!A1`. */
  readonly fixed: readonly string[];
}

export interface NativeRequest {
  readonly sheets: readonly SheetDescription[];
  readonly names: SheetNames;
  readonly partnerName: string;
  readonly functionPrefix: string;
  /** Of Partner Desk, for the footers of the sheets of workings. */
  readonly version?: string | undefined;
}

const TIER_FUNCTIONS = ["PARTNER.TIER", "PARTNER.SCORES", "PARTNER.GAPS"];

const FIXED_NOTE =
  "A value from the day on which this copy was made: it does not move with the inputs.";

/** Puts native formulas in the place of our functions, and values where there are none. */
export function toNativeWorkbook(request: NativeRequest): NativeWorkbook {
  const { sheets, names, partnerName, functionPrefix } = request;
  const calls = sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ cell }) =>
      cell.formula === undefined ? [] : ownCalls(cell.formula, sheet.name, functionPrefix),
    ),
  );
  const context = contextOf(calls, request);
  let results: CalculatedWorkbook | undefined;
  const calculated = (): CalculatedWorkbook => (results ??= calculate(sheets, functionPrefix));
  const fixed: string[] = [];
  const translated = withCentralValues(sheets, names, fixed).map((sheet) =>
    translateSheet(sheet, { context, calculated, functionPrefix, fixed }),
  );
  const { evidence } = context;
  const tier = evidence && describeTierWorkings(context.sheets.tier, partnerName, names, evidence);
  const hasWorkings = sheets.some(({ name }) => name === names.workings);
  const workings = hasWorkings ? [] : [describeWorkings(partnerName, names, names)];
  const tornado =
    context.tornado &&
    describeTornadoWorkings(context.sheets.tornado, partnerName, names, context.tornado);
  const behind = [...workings, tier, tornado]
    .filter((sheet) => sheet !== undefined)
    .map((sheet) => withProgram(sheet, request.version));
  return { sheets: [...translated, ...behind], fixed };
}

function contextOf(
  calls: readonly OwnCall[],
  { sheets, names }: NativeRequest,
): TranslationContext {
  const taken = [...sheets.map(({ name }) => name), names.workings];
  const [tier = "", tornado = ""] = freeNames(["Tier workings", "Tornado workings"], taken);
  const nativeSheets = { inputs: names.inputs, workings: names.workings, tier, tornado };
  const tierCall = calls.find(({ name }) => TIER_FUNCTIONS.includes(name));
  const evidence = tierCall && readEvidenceCells(tierCall);
  const tornadoCall = calls.find(({ name }) => name === "REVSHARE.TORNADO");
  const question = tornadoCall && readTornadoCall(tornadoCall, names);
  return { names, sheets: nativeSheets, evidence, tornado: question };
}

interface Translation {
  readonly context: TranslationContext;
  /** What the cells show, worked out once there is a value to keep. */
  readonly calculated: () => CalculatedWorkbook;
  readonly functionPrefix: string;
  readonly fixed: string[];
}

function translateSheet(sheet: SheetDescription, translation: Translation): WrittenSheet {
  const spilled = new Map<string, Cell>();
  const translate = (row: number, column: number, written: Cell | null): Cell | null => {
    if (written?.formula === undefined) return written;
    const cell = { ...written, formula: withoutNotLoaded(written.formula) };
    const own = ownCalls(cell.formula, sheet.name, translation.functionPrefix);
    if (own.length === 0) return cell;
    const cells = nativeCells(sheet.name, row, column, cell, own, translation);
    cells.forEach((line, down) => {
      line.forEach((one, right) => {
        if (down + right > 0) spilled.set(`${row + down},${column + right}`, one);
      });
    });
    return cells[0]?.[0] ?? cell;
  };
  const blocks = sheet.blocks.map((block) => mapBlock(block, translate));
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: mapBlock({ row: table.row + 1, column: table.column, cells: table.rows }, translate)
      .cells as readonly (readonly Cell[])[],
  }));
  return { ...sheet, blocks: withSpills(blocks, spilled), tables };
}

/** The cells that take a formula's place, from its own cell on. */
function nativeCells(
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
  own: readonly OwnCall[],
  { context, calculated, fixed }: Translation,
): Cell[][] {
  const { formula: written = "", ...look } = cell;
  const [only] = own;
  const isAlone = only?.start === 1 && only.end === written.length;
  const isCaught = own.length === 1 && written.startsWith("=IFERROR(");
  const spill = only && (isAlone || isCaught) ? nativeSpill(only, context) : undefined;
  if (only && spill !== undefined) {
    return spill.map((line, down) =>
      line.map((part, right) =>
        down + right === 0 ? { ...look, ...part, formula: around(written, only, part) } : part,
      ),
    );
  }
  const formula = cell.nativeFormula ?? spliced(written, own, isAlone, context);
  if (formula !== undefined) return [[{ ...look, formula }]];

  fixed.push(onSheet(sheet, a1(row, column)));
  const values = calculated().spillAt(sheet, row, column) ?? [
    [calculated().valueAt(sheet, row, column) ?? "not computed"],
  ];
  return values.map((line, down) =>
    line.map((value, right): Cell => {
      const constant =
        value instanceof CellError
          ? { formula: `=${errorFormula(value)}` }
          : { value: value ?? "" };
      return down + right === 0 ? { ...look, ...constant, comment: FIXED_NOTE } : constant;
    }),
  );
}

/** What catches an error of a call, around the native formula of its first cell. */
function around(written: string, { start, end }: OwnCall, { formula = "=" }: Cell): string {
  return written.slice(0, start) + formula.slice(1) + written.slice(end);
}

function errorFormula({ code }: CellError): string {
  return code === "#N/A" ? "NA()" : code;
}

function spliced(
  formula: string,
  own: readonly OwnCall[],
  isAlone: boolean,
  context: TranslationContext,
): string | undefined {
  let text = "";
  let copied = 0;
  for (const call of own) {
    const native = nativeCall(call, context);
    if (native === undefined) return undefined;
    text += formula.slice(copied, call.start) + (isAlone ? native : `(${native})`);
    copied = call.end;
  }
  return text + formula.slice(copied);
}
