import type {
  Cell,
  SheetDescription,
  SheetKind,
} from "../../../src/sheets/description/description";
import type { SheetNames } from "../../../src/sheets/description/sheet-names";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import { onCellEdit } from "../../../taskpane/excel/in-excel";
import { type WriteOutcome, writeSheets } from "../../../taskpane/excel/write/write-sheets";

/**
 * Two sheets with one of everything that a writer renders, so small that each request of a writing
 * can be made to fail in every way within a minute.
 */
const KINDS = ["inputs", "plan"] as const satisfies readonly SheetKind[];

const CALL = "=BREAKEVEN.VOLUME(180000,50000,0.8,0.2)";

const text = (value: string): Cell => ({ value, style: "text" });
const number = (value: number): Cell => ({ value, style: "input", numberFormat: "integer" });

function describe(names: SheetNames): readonly SheetDescription[] {
  return KINDS.map((kind) => ({
    ...(kind === "inputs" ? inputs() : plan(names.inputs)),
    kind,
    name: names[kind],
    columnWidthsInCharacters: [20, 12, 12, 24],
    print: { orientation: "landscape", fitToPagesWide: 1, footer: "Partner Desk 1.0.0: Small" },
  }));
}

type Contents = Omit<SheetDescription, "kind" | "name" | "columnWidthsInCharacters" | "print">;

function inputs(): Contents {
  const values = { row: 1, column: 1, rows: 3, columns: 1 };
  return {
    blocks: [
      {
        ...{ row: 0, column: 0 },
        cells: [
          [{ value: "=Inputs", style: "title" }, text("007")],
          [text("one"), number(1)],
          [text("two"), number(20)],
          [text("sum"), { formula: "=B2+B3", style: "calculation" }],
          ...(callsOurs ? [[text("call"), { formula: CALL, style: "calculation" } as const]] : []),
        ],
      },
    ],
    tables: [],
    validations: [
      {
        area: values,
        rule: { kind: "decimal", minimum: 0, maximum: 100 },
        ...{ title: "Number", message: "A number from 0 to 100." },
      },
    ],
    conditionalFormats: [{ area: values, rule: { kind: "colourScale", midpoint: 10 } }],
    charts: [
      {
        ...{ kind: "line", title: "Small", alternativeText: "One and twenty." },
        area: { row: 6, column: 0, rows: 8, columns: 3 },
        series: [
          {
            name: "Values",
            categories: { row: 1, column: 0, rows: 2, columns: 1 },
            values: { row: 1, column: 1, rows: 2, columns: 1 },
          },
        ],
      },
    ],
    freeze: { rows: 1, columns: 0 },
  };
}

function plan(inputsName: string): Contents {
  const share = (factor: number): Cell => ({ formula: `='${inputsName}'!$B$4*${factor}` });
  return {
    blocks: [{ row: 0, column: 0, cells: [[{ value: "Plan", style: "title" }, share(1)]] }],
    tables: [
      {
        ...{ name: "SmallPlan", row: 2, column: 0, keyColumn: "Id" },
        columns: [
          { name: "Id", owner: "ours" },
          { name: "Day", owner: "ours", numberFormat: "integer" },
          {
            name: "Status",
            owner: "user",
            list: ["not started", "done"],
            untouched: "not started",
          },
          { name: "Note", owner: "user", untouched: "" },
        ],
        rows: [1, 2, 3].map((row) => [
          text(`M${row}`),
          share(row),
          text("not started"),
          text(row === 2 ? "+1 reference" : ""),
        ]),
      },
    ],
    validations: [],
    conditionalFormats: [
      {
        area: { row: 3, column: 0, rows: 3, columns: 4 },
        rule: { kind: "formula", formula: '=$C4="done"', style: "good" },
      },
    ],
    charts: [],
    freeze: { rows: 3, columns: 1 },
  };
}

let sheetIds: SheetIds = {};
let callsOurs = false;

/** What the pane keeps of a workbook that is put back, or opened again. */
export function know(ids: SheetIds): void {
  sheetIds = ids;
}

export function known(): SheetIds {
  return sheetIds;
}

/** From now on a cell calls a function of ours, as most sheets do. */
export function callOurs(): void {
  callsOurs = true;
}

let isWaiting = false;
onCellEdit((isCellEdited) => {
  isWaiting = isCellEdited;
});

/** Whether a writing waits until somebody has left a cell. */
export function waits(): boolean {
  return isWaiting;
}

/** A writing as the pane does it; one that is cancelled is so when its charts are drawn. */
export async function write({ isCancelled }: { isCancelled: boolean }): Promise<WriteOutcome> {
  const abort = new AbortController();
  const outcome = await writeSheets({
    partnerId: "partner-1",
    sheetIds,
    partnerIds: ["partner-1"],
    othersSheetIds: [],
    rowHeights: () => () => new Map([[0, 30]]),
    describe,
    onProgress: ({ doing }) => {
      if (isCancelled && doing === "Drawing charts") abort.abort();
    },
    signal: abort.signal,
  });
  if (outcome.kind === "written") ({ sheetIds } = outcome);
  return outcome;
}

/** Nothing of ours is there, and one sheet of somebody else's. */
export async function withoutSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const own = worksheets.getItemOrNullObject("Own notes");
    worksheets.load("items/name");
    await context.sync();
    if (own.isNullObject) worksheets.add("Own notes").getRange("A1").values = [["mine"]];
    for (const sheet of worksheets.items) if (sheet.name !== "Own notes") sheet.delete();
    await context.sync();
  });
}

/** What people added to our sheets, and what they typed over: a writing keeps one, mends the other. */
export async function spoil(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.getItem("90-day plan");
    plan.getRange("D4:D5").formulas = [["'=1+1"], ["'007"]];
    plan.getRange("B5").formulas = [["typed over"]];
    plan.getRange("H4").formulas = [["=SEQUENCE(2)"]];
    const inputs = worksheets.getItem("Inputs");
    inputs.getRange("A1").values = [["typed over"]];
    inputs.getRange("A1").format.font.bold = false;
    inputs.getRange("A2").format.fill.color = "#FF00FF";
    await context.sync();
  });
}

/** A conditional format of people's, to be added once. */
export async function addOwnFormat(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Inputs").getRange("D2:D5");
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$D2>2";
    own.custom.format.fill.color = "#00FFFF";
    await context.sync();
  });
}
