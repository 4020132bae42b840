import { KILL_CRITERIA } from "../../policy/kill-criteria";
import { KILL_MEASURE_WORDS } from "../../policy/kill-measures";
import { UNWIND_PLAN } from "../../policy/unwind-plan";
import { a1, areaA1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Block,
  Cell,
  ConditionalFormat,
  NumberFormatName,
  SheetDescription,
  TableDescription,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { computed, evenRows, fillIn, label, sentence } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { clauseCell, clauseState, KILL_STATES, type ValueOf } from "./kill-criteria-clauses";
import { killRows, type KillRow } from "./kill-criteria-rows";

/** Room for the tier with the most clauses, so that the table below never moves. */
const MOST_CLAUSES = Math.max(...Object.values(KILL_CRITERIA).map((rules) => rules.length));
const CLAUSES_ROW = FRAME_ROWS;
const UNWIND_ROW = CLAUSES_ROW + MOST_CLAUSES + 2;
const TABLE_ROW = UNWIND_ROW + UNWIND_PLAN.length + 2;

const COLUMNS = [
  "clause",
  "measured",
  "state",
  "breachedWhen",
  "limit",
  "unit",
  "actual",
  "cureDays",
  "noticeOn",
  "cureEnds",
  "note",
  "id",
] as const;
type Column = (typeof COLUMNS)[number];

/** When a criterion that is no number is breached. */
const HAPPENS = "it happens";

const at = (column: Column): number => COLUMNS.indexOf(column);

/** When the partnership ends or steps down: clauses to sign, and what they are held against. */
export function describeKillCriteria(
  content: WorkbookContent,
  names: SheetNames,
): SheetDescription {
  const killCriteria = content.dossier.verdict?.killCriteria ?? [];
  const rows = killRows(killCriteria);
  return {
    ...plainSheet({
      kind: "killCriteria",
      name: names.killCriteria,
      columnWidthsInCharacters: [18, 58, 16, 16, 10, 10, 10, 10, 13, 12, 22, 30],
      blocks: [
        frameBlock(
          `Kill criteria: ${content.partnerName}`,
          {
            live: "Clauses for the contract. Fill in the actuals in blue; a breach turns red, and notice starts the cure.",
            inValues: "Clauses for the contract, and where the actuals stood against them.",
          },
          names,
        ),
        clausesBlock(content, rows),
        unwindBlock(),
      ],
      print: {
        ...printSetup(names.killCriteria, content.partnerName),
        columns: { first: at("clause"), last: at("note") },
      },
    }),
    tables: [killTable(rows)],
    conditionalFormats: stateFormats(rows.length),
  };
}

function clausesBlock({ dossier }: WorkbookContent, rows: readonly KillRow[]): Block {
  const ids = columnArea("id", rows.length);
  const valueOf: ValueOf = (column, id) =>
    `INDEX(${columnArea(column, rows.length)},MATCH(${text(id)},${ids},0))`;
  const clauses = (dossier.verdict?.killCriteria ?? []).map((criterion, index): Cell[] => {
    const ofClause = rows.filter(({ clause }) => clause === index + 1);
    return [
      { value: index + 1, style: "text" },
      clauseCell(criterion, ofClause, valueOf),
      clauseState(ofClause, valueOf),
    ];
  });
  const blank = Array.from({ length: MOST_CLAUSES - clauses.length }, (): Cell[] => [{}, {}, {}]);
  return {
    row: CLAUSES_ROW,
    column: 0,
    cells: [headings("Clause", "Text for the contract", "State"), ...clauses, ...blank],
  };
}

function unwindBlock(): Block {
  return {
    row: UNWIND_ROW,
    column: 0,
    cells: evenRows([
      headings("Unwind plan", "However it ends"),
      ...UNWIND_PLAN.map(({ part, clause }): Cell[] => [sentence(part), sentence(clause)]),
    ]),
  };
}

/** Actuals, limits, cure days and notes are people's own; a rewrite keeps them by id. */
function killTable(rows: readonly KillRow[]): TableDescription {
  return {
    name: "KillCriteria",
    row: TABLE_ROW,
    column: 0,
    keyColumn: "Id",
    columns: [
      { name: "Clause", owner: "ours" },
      { name: "What is measured", owner: "ours" },
      { name: "State", owner: "ours" },
      { name: "Breached when", owner: "ours" },
      { name: "Limit", owner: "user" },
      { name: "Unit", owner: "ours" },
      { name: "Actual", owner: "user", untouched: "" },
      { name: "Cure days", owner: "user" },
      { name: "Notice given on", owner: "user", numberFormat: "date", untouched: "" },
      { name: "Cure ends on", owner: "ours", numberFormat: "date" },
      { name: "Note", owner: "user", untouched: "" },
      { name: "Id", owner: "ours" },
    ],
    rows: rows.map((row, index) => tableRow(row, TABLE_ROW + 1 + index)),
  };
}

function tableRow(row: KillRow, sheetRow: number): Cell[] {
  const cell = (column: Column): string => a1(sheetRow, at(column), "column");
  const { kind, figure } = row;
  const numberFormat: NumberFormatName = figure?.unit === "fraction" ? "percentExact" : "general";
  const isMeasured = kind !== "term";
  const ends = `IF(OR(${cell("cureDays")}="",${cell("noticeOn")}=""),"",${cell("noticeOn")}+${cell("cureDays")})`;
  return [
    { value: row.clause, style: "label" },
    sentence(row.measured),
    { ...computed(stateFormula(cell)), style: "result" },
    label(kind === "event" ? HAPPENS : kind === "term" ? "" : KILL_MEASURE_WORDS[kind]),
    kind === "event" ? label("") : fillIn(figure?.value, numberFormat),
    { value: figure === undefined ? "yes or no" : figure.unit, style: "unit" },
    isMeasured ? fillIn(undefined, numberFormat) : label(""),
    row.cureDays === undefined ? label("") : fillIn(row.cureDays, "general"),
    row.cureDays === undefined ? label("") : fillIn(undefined, "date"),
    computed(ends, "date"),
    fillIn(),
    { value: row.id, style: "unit" },
  ];
}

/** One formula for every row: Excel fills a column of a table with whatever is entered into a row. */
function stateFormula(cell: (column: Column) => string): string {
  const [when, actual, limit] = [cell("breachedWhen"), cell("actual"), cell("limit")];
  const event = `${when}=${text(HAPPENS)}`;
  const isBreached = [
    `AND(${event},${actual}="yes")`,
    `AND(${when}=${text(KILL_MEASURE_WORDS.below)},${actual}<${limit})`,
    `AND(${when}=${text(KILL_MEASURE_WORDS.above)},${actual}>${limit})`,
    `AND(${when}=${text(KILL_MEASURE_WORDS.reached)},${actual}>=${limit})`,
  ].join();
  const { term, toFillIn, notAgreed, breached, holds } = KILL_STATES;
  const held = `IF(OR(${isBreached}),${text(breached)},${text(holds)})`;
  const agreed = `IF(AND(NOT(${event}),${limit}=""),${text(notAgreed)},${held})`;
  return `IF(${when}="",${text(term)},IF(${actual}="",${text(toFillIn)},${agreed}))`;
}

function columnArea(column: Column, rows: number): string {
  return areaA1({ row: TABLE_ROW + 1, column: at(column), rows, columns: 1 }, "absolute");
}

function stateFormats(rows: number): ConditionalFormat[] {
  const columns = at("cureEnds") + 1;
  const areas = [
    { row: CLAUSES_ROW + 1, column: 0, rows: MOST_CLAUSES, columns: at("state") + 1 },
    { row: TABLE_ROW + 1, column: 0, rows, columns },
  ];
  const byState = areas.flatMap((area): ConditionalFormat[] => {
    const state = a1(area.row, at("state"), "column");
    const only = { ...area, column: at("state"), columns: 1 };
    const when = (of: typeof area, word: string, style: "good" | "warning" | "bad") => ({
      area: of,
      rule: { kind: "formula" as const, formula: `=${state}=${text(word)}`, style },
    });
    return [
      when(area, KILL_STATES.breached, "bad"),
      when(only, KILL_STATES.holds, "good"),
      when(only, KILL_STATES.toFillIn, "warning"),
      when(only, KILL_STATES.notAgreed, "warning"),
    ];
  });
  const ends = a1(TABLE_ROW + 1, at("cureEnds"), "column");
  return [
    ...byState,
    {
      area: { row: TABLE_ROW + 1, column: at("cureEnds"), rows, columns: 1 },
      rule: { kind: "formula", formula: `=AND(${ends}<>"",${ends}<TODAY())`, style: "bad" },
    },
  ];
}
