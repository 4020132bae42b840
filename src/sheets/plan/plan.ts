import { MOTION_NAMES } from "../../policy/display-names";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Block,
  Cell,
  ConditionalFormat,
  SheetDescription,
  TableDescription,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { computed, label } from "../layout/cells";
import { modelInput } from "../native/workings-layout";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import {
  floorsBlock,
  floorsOfModel,
  type PlanSurroundings,
  settingsBlock,
  tierBlock,
} from "./plan-floors";
import {
  LAUNCH_ROW,
  SETTINGS_VALUE_COLUMN,
  TABLE_ROW,
  DAY_COLUMN,
  DATE_COLUMN,
  STATUS_COLUMN,
  TIMELINE_COLUMN,
  DAYS_IN_WEEK,
} from "../layout/plan-layout";
import { answerCell } from "../decision/verdict-answers";

const PLAN_STATUSES = ["not started", "in progress", "done", "blocked"] as const;

/** Up to the evidence a row fits a page at 9 points; note and timeline follow on a second one. */
const WIDTHS = [13, 12, 10, 29, 18, 12, 30, 20, 16, 2] as const;
const PAGES_WIDE = 2;

/** Dates of all milestones; the Checks sheet looks for weekends among them. */
export function planDatesArea({ plan }: WorkbookContent): {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} {
  return { row: TABLE_ROW + 1, column: DATE_COLUMN, rows: plan.milestones.length, columns: 1 };
}

export function describePlan(content: WorkbookContent, names: SheetNames): SheetDescription {
  const tier = answerCell("finalTier");
  const frame = frameBlock("", "", names);
  const title = planTitle(
    content.partnerName,
    "Dates follow the launch date, on working days. Owner, status and note are yours and stay. A blank average deal takes the model's price.",
  );
  return planSheet(content, names.plan, {
    frame: {
      ...frame,
      cells: [...title, ...frame.cells.slice(title.length).map((row) => [...row, null])],
    },
    tier: {
      formula: `=${onSheet(names.verdict, a1(tier.row, tier.column, "absolute"))}`,
      style: "crossSheet",
    },
    motion: { value: MOTION_NAMES[content.plan.motion], style: "text" },
    otherAverageDeal: `IFERROR(${modelInput("partnerAcv", names)},"")`,
    furtherFloors: floorsOfModel(content, names),
  });
}

/**
 * Day and date stand on every page, and a text that begins there is cut off at the end of the date on
 * each but the first: what is longer begins behind them.
 */
export function planTitle(
  partnerName: string,
  purpose: string,
): readonly (readonly (Cell | null)[])[] {
  return [
    [{ value: "90-day plan", style: "title" }, null, { value: partnerName, style: "title" }],
    [null, null, { value: purpose, style: "subtitle" }],
  ];
}

/** The plan for either side; nothing in it but the surroundings is ours alone. */
export function planSheet(
  content: WorkbookContent,
  name: string,
  surroundings: PlanSurroundings,
): SheetDescription {
  const weeks = timelineWeeks(content);
  const table = planTable(content);
  const firstRow = TABLE_ROW + 1;
  const rows = content.plan.milestones.length;
  return {
    ...plainSheet({
      kind: "plan",
      name,
      columnWidthsInCharacters: [...WIDTHS, ...weeks.map(() => 3)],
      blocks: [
        surroundings.frame,
        settingsBlock(content, surroundings.motion),
        tierBlock(surroundings.tier),
        floorsBlock(content, surroundings),
        timelineHeader(weeks),
      ],
      print: {
        ...printSetup(name, content.partnerName, TABLE_ROW),
        fitToPagesWide: PAGES_WIDE,
        repeatColumns: { first: DAY_COLUMN, last: DATE_COLUMN },
      },
    }),
    tables: [table],
    validations: [
      {
        area: { row: firstRow, column: STATUS_COLUMN, rows, columns: 1 },
        rule: { kind: "list", values: PLAN_STATUSES },
        title: "Status",
        message: `Choose ${PLAN_STATUSES.join(", ")}.`,
      },
    ],
    conditionalFormats: rowFormats(firstRow, rows, weeks.length),
    freeze: { rows: 0, columns: 2 },
  };
}

function planTable({ plan }: WorkbookContent): TableDescription {
  const launch = a1(LAUNCH_ROW, SETTINGS_VALUE_COLUMN, "absolute");
  return {
    name: "NinetyDayPlan",
    row: TABLE_ROW,
    column: DAY_COLUMN,
    keyColumn: "Id",
    columns: [
      { name: "Day", owner: "ours" },
      { name: "Date", owner: "ours", numberFormat: "date" },
      { name: "Phase", owner: "ours" },
      { name: "Milestone", owner: "ours" },
      { name: "Owner", owner: "user", list: plan.owners },
      { name: "Status", owner: "user", list: PLAN_STATUSES, untouched: PLAN_STATUSES[0] },
      { name: "Evidence", owner: "ours" },
      { name: "Note", owner: "user", untouched: "" },
      { name: "Id", owner: "ours" },
    ],
    rows: plan.milestones.map((row, index): Cell[] => {
      const { id, day, phase, milestone, owner, evidence, status, note } = row;
      const dayCell = a1(TABLE_ROW + 1 + index, DAY_COLUMN, "column");
      return [
        { value: day, style: "label", numberFormat: "general" },
        // The day before, and then the next working day: the day itself unless it is a weekend.
        computed(`WORKDAY(${launch}+${dayCell}-1,1)`, "date"),
        label(phase),
        { value: milestone, style: "text" },
        { value: owner, style: "input" },
        { value: status ?? PLAN_STATUSES[0], style: "input" },
        { value: evidence, style: "text" },
        note === undefined ? { style: "input" } : { value: note, style: "input" },
        { value: id, style: "unit" },
      ];
    }),
  };
}

function timelineWeeks({ plan }: WorkbookContent): number[] {
  const weeks = plan.milestones.map(({ day }) => Math.floor(day / DAYS_IN_WEEK));
  const first = Math.min(...weeks);
  return Array.from({ length: Math.max(...weeks) - first + 1 }, (_, index) => first + index);
}

function timelineHeader(weeks: readonly number[]): Block {
  const weeksFromLaunch = weeks.map((value): Cell => ({ value, style: "heading" }));
  const title: Cell = { value: "Week from launch", style: "label" };
  return {
    row: TABLE_ROW - 1,
    column: TIMELINE_COLUMN,
    cells: [[title, ...weeks.slice(1).map(() => null)], weeksFromLaunch],
  };
}

function rowFormats(firstRow: number, rows: number, weeks: number): ConditionalFormat[] {
  const day = a1(firstRow, DAY_COLUMN, "column");
  const date = a1(firstRow, DATE_COLUMN, "column");
  const status = a1(firstRow, STATUS_COLUMN, "column");
  const week = a1(TABLE_ROW, TIMELINE_COLUMN, "row");
  const toStatus = { row: firstRow, column: DAY_COLUMN, rows, columns: STATUS_COLUMN + 1 };
  const dates = { row: firstRow, column: DATE_COLUMN, rows, columns: 1 };
  return [
    { area: toStatus, rule: { kind: "formula", formula: `=${status}="blocked"`, style: "bad" } },
    {
      area: dates,
      rule: {
        kind: "formula",
        formula: `=AND(${status}<>"done",${date}<TODAY())`,
        style: "warning",
      },
    },
    {
      area: { row: firstRow, column: TIMELINE_COLUMN, rows, columns: weeks },
      rule: {
        kind: "formula",
        formula: `=INT(${day}/${DAYS_IN_WEEK})=${week}`,
        style: "timeline",
      },
    },
  ];
}
