import { criterionInWords } from "../../plan/build-plan";
import { isKnown } from "../../partner/intake-record";
import { CRAWL_WALK_RUN } from "../../policy/programme/crawl-walk-run";
import { ENABLEMENT } from "../../policy/programme/recruiting";
import { SUCCESS_CRITERIA } from "../../policy/success-criteria";
import { asPercent } from "../../wording";
import { readDay } from "../../calendar";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, TableDescription } from "../description/description";
import { computed, fillIn, fromElsewhere, label, sentence } from "../layout/cells";
import { isTypedInPane, written } from "./charter-written";
import { FRAME_ROWS } from "../layout/frame-places";
import { LAUNCH_ROW, SETTINGS_VALUE_COLUMN } from "../layout/plan-layout";

/** The three sides of a charter: value for all three, or there is none. */
const SIDES = ["We", "The partner", "The shared customer"] as const;
const PHASES = ["Crawl", "Walk", "Run"] as const;
/** What people agree on besides goals, dates and measures. */
const TERMS = {
  measures: "Measures",
  tracked: "How they are tracked",
  cadence: "Cadence of review",
  ownerUs: "Our owner",
  ownerPartner: "The partner's owner",
  escalation: "Escalation",
  exit: "Exit",
  balance: "Each would do its part even if the other did less",
} as const;
const TERM_NAMES = Object.values(TERMS);
/** The customer has a goal and gives something, and signs nothing. */
export const SIGNERS = SIDES.slice(0, 2);

const SIDES_ROW = FRAME_ROWS + 2;
const DATES_ROW = SIDES_ROW + SIDES.length + 2;
const TERMS_ROW = DATES_ROW + PHASES.length + 2;
const MEASURES_ROW = TERMS_ROW + TERM_NAMES.length + 2;
/** Room for every measure that any tier or motion has, so that the signatures never move. */
const SIGNATURES_ROW = MEASURES_ROW + SUCCESS_CRITERIA.length + 2;

const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 30;

export const CHARTER_CELLS = {
  goals: { row: SIDES_ROW + 1, column: 1, rows: SIDES.length, columns: 1 },
  sides: { row: SIDES_ROW + 1, column: 1, rows: SIDES.length, columns: 2 },
  dates: { row: DATES_ROW + 1, column: 1, rows: PHASES.length, columns: 1 },
  delivers: { row: DATES_ROW + 1, column: 4, rows: PHASES.length, columns: 1 },
  inOrder: { row: DATES_ROW + 1, column: 6, rows: PHASES.length, columns: 1 },
  terms: { row: TERMS_ROW + 1, column: 1, rows: TERM_NAMES.length, columns: 1 },
  signatures: { row: SIGNATURES_ROW + 1, column: 1, rows: SIGNERS.length, columns: 1 },
} as const;

/** @param planSheet The name of the sheet with the plan, where one is written. */
export function charterTables(
  content: WorkbookContent,
  planSheet: string | undefined,
): TableDescription[] {
  return [
    sidesTable(content),
    datesTable(content, planSheet),
    termsTable(content),
    measuresTable(content),
    signaturesTable(),
  ];
}

/** Goal of each side and what it gives; what the intake already says stands there to begin with. */
function sidesTable(content: WorkbookContent): TableDescription {
  const joint = content.dossier.answers.jointValue?.sentence;
  const customer = joint !== undefined && isKnown(joint) ? joint : undefined;
  const keys = {
    We: ["goalUs", "givesUs", undefined],
    "The partner": ["goalPartner", "givesPartner", undefined],
    "The shared customer": ["goalCustomer", "givesCustomer", customer],
  } as const;
  return {
    ...userTable(content, "CharterSides", SIDES_ROW, "Side", ["Goal", "Gives"]),
    rows: SIDES.map((side): Cell[] => {
      const [goal, gives, known] = keys[side];
      return [label(side), written(content, goal, known).cell, written(content, gives).cell];
    }),
  };
}

/**
 * Crawl from the launch, to be typed where there is no plan that says it, then each phase where the
 * one before it ends: in order, never at once.
 */
function datesTable(content: WorkbookContent, planSheet: string | undefined): TableDescription {
  const launchCell = a1(LAUNCH_ROW, SETTINGS_VALUE_COLUMN, "absolute");
  const launch =
    planSheet === undefined
      ? fillIn(undefined, "date")
      : fromElsewhere(onSheet(planSheet, launchCell), "date");
  const { crawl, walk, run } = CRAWL_WALK_RUN;
  const days = {
    Crawl: crawl.weeks.high * DAYS_IN_WEEK,
    Walk: walk.weeks.high * DAYS_IN_WEEK,
    Run: run.months.high * DAYS_IN_MONTH,
  };
  const passes = {
    Crawl: `${asPercent(crawl.passImprovement)} improvement, pilots would recommend it, it can scale`,
    Walk: `${asPercent(walk.passAdoption)} adoption, the partner promotes it, support is bearable`,
    Run: "Both passed, both sides commit, the return holds",
  };
  const keys = {
    Crawl: ["crawlFrom", "crawlDelivers"],
    Walk: ["walkFrom", "walkDelivers"],
    Run: ["runFrom", "runDelivers"],
  } as const;
  const owner = isTypedInPane(content) ? ("ours" as const) : ("user" as const);
  return {
    name: "CharterDates",
    row: DATES_ROW,
    column: 0,
    keyColumn: "Phase",
    columns: [
      { name: "Phase", owner: "ours" },
      { name: "From", owner, numberFormat: "date" },
      { name: "Days at most", owner: "user" },
      { name: "Until", owner: "ours", numberFormat: "date" },
      { name: "Delivers", owner },
      { name: "Passes when", owner: "ours" },
      { name: "In order", owner: "ours" },
    ],
    rows: PHASES.map((phase, index): Cell[] => {
      const row = DATES_ROW + 1 + index;
      const previousEnd = a1(row - 1, 3);
      const from = a1(row, 1);
      const [fromKey, deliversKey] = keys[phase];
      const day = readDay(written(content, fromKey).value, fromKey);
      // The first phase has a heading above it: no number, so nothing that it could be before.
      const isEarly = day.ok
        ? `AND(ISNUMBER(${a1(row - 1, 1)}),${from}<=${a1(row - 1, 1)})`
        : `AND(ISNUMBER(${previousEnd}),${from}<${previousEnd})`;
      return [
        label(phase),
        day.ok
          ? { value: day.value, style: "label", numberFormat: "date" }
          : { ...(index === 0 ? launch : computed(previousEnd, "date")), style: "input" },
        fillIn(days[phase], "integer"),
        computed(`IF(${from}="","",${from}+${a1(row, 2)})`, "date"),
        written(content, deliversKey).cell,
        sentence(passes[phase]),
        { ...computed(`IF(OR(${from}="",${isEarly}),"no","yes")`), style: "result" },
      ];
    }),
  };
}

function termsTable(content: WorkbookContent): TableDescription {
  const { plan, dossier } = content;
  const charter = dossier.programmeAnswers.charter ?? {};
  const known: Partial<Record<keyof typeof TERMS, string | undefined>> = {
    ownerUs: plan.milestones.find(({ id }) => id === "launch")?.owner,
    exit: "By the kill criteria, and then by the unwind plan",
  };
  const isBalanced = charter.weStillWould === true && charter.partnerStillWould === true;
  return {
    ...userTable(content, "CharterTerms", TERMS_ROW, "Agreed", ["Name, or what holds"]),
    rows: (Object.keys(TERMS) as (keyof typeof TERMS)[]).map((key): Cell[] => [
      label(TERMS[key]),
      key !== "balance"
        ? written(content, key, known[key]).cell
        : isTypedInPane(content)
          ? sentence(isBalanced ? "yes" : "")
          : fillIn(),
    ]),
  };
}

/** What day 90 is judged by, and how often both sides look at it. */
function measuresTable(content: WorkbookContent): TableDescription {
  const { dossier } = content;
  const quarterly = `quarterly (${ENABLEMENT.reviewsPerYear} a year)`;
  return {
    name: "CharterMeasures",
    row: MEASURES_ROW,
    column: 0,
    keyColumn: "Id",
    columns: [
      { name: "Measure", owner: "ours" },
      { name: "Looked at", owner: "user" },
      { name: "By whom", owner: "user", untouched: "" },
      { name: "Id", owner: "ours" },
    ],
    rows: dossier.successCriteria.map((criterion): Cell[] => [
      sentence(criterionInWords(criterion)),
      fillIn(quarterly),
      fillIn(),
      { value: criterion.id, style: "unit" },
    ]),
  };
}

function signaturesTable(): TableDescription {
  return {
    ...userTable(undefined, "CharterSignatures", SIGNATURES_ROW, "Signs for", [
      "Name",
      "Role",
      "Date",
      "Signature",
    ]),
    rows: SIGNERS.map((side): Cell[] => [
      label(side),
      fillIn(),
      fillIn(),
      fillIn(undefined, "date"),
      fillIn(),
    ]),
  };
}

/** @param content What of it may be typed in the pane: once it is, the columns are ours. */
function userTable(
  content: WorkbookContent | undefined,
  name: string,
  row: number,
  keyColumn: string,
  columns: readonly string[],
): Omit<TableDescription, "rows"> {
  return {
    ...{ name, row, column: 0, keyColumn },
    columns: [
      { name: keyColumn, owner: "ours" },
      ...columns.map((each) => ({
        name: each,
        owner:
          content !== undefined && isTypedInPane(content) ? ("ours" as const) : ("user" as const),
      })),
    ],
  };
}
