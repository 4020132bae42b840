import type { AnswerKind } from "../../partner/answer-kinds";
import { INTAKE_FIELDS, type IntakeField } from "../../partner/intake-fields";
import { isKnown, UNKNOWN, type IntakeRecord } from "../../partner/intake-record";
import { CHOICE_NAMES } from "../../policy/intake-names";
import { RED_FLAGS, type RedFlag } from "../../policy/red-flags";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { computed, fromElsewhere, sentence } from "../layout/cells";
import { headings } from "../layout/frame";
import { evidenceArguments } from "./verdict-evidence";

const ANSWER_COLUMN = 1;
export const STANDING_COLUMN = 3;

/** What a row comes to; conditional formats look for these words. */
export const STANDING = {
  known: "known",
  unknown: "unknown: not met",
  flag: "red flag",
  none: "no red flag",
  holds: "holds",
  weak: "weak",
  open: "not answered",
  model: "the model answers it",
} as const;

/** In the order in which the Verdict sheet holds them. */
const ON_VERDICT = [
  "named_accounts_sourced_count",
  "end_customer_relationships_pct",
  "sales_team_size",
  "dedicated_resources",
  "joint_marketing_spend",
  "commitment_months",
  "certification_completion",
  "partner_type",
  "embeds_product",
];

const TITLES = {
  record: "The record",
  asks: "What they ask for",
  red_flags: "Red flags",
} as const;
type Part = keyof typeof TITLES;
const PARTS: readonly Part[] = ["record", "asks", "red_flags"];

/** Accounts have a list of their own, and the name stands in the title. */
const FIELDS = INTAKE_FIELDS.filter(
  ({ kind, key }) => kind !== "accounts" && key !== "partner_name",
);

/** A heading for each part and a row for each field. */
export const RECORD_ROWS = PARTS.length + FIELDS.length;

/** What the record says, field by field. What the tier hangs on is read off the Verdict sheet. */
export function recordBlocks(row: number, content: WorkbookContent, names: SheetNames): Block[] {
  let at = row;
  return PARTS.map((part) => {
    const fields = FIELDS.filter((field) => partOf(field) === part);
    const block: Block = {
      row: at,
      column: 0,
      cells: [
        headings(TITLES[part], "Answer", part === "red_flags" ? "What to do" : "Unit", "Standing"),
        ...fields.map((field, index) => fieldRow(field, at + 1 + index, content, names)),
      ],
    };
    at += block.cells.length;
    return block;
  });
}

function partOf({ group }: IntakeField): Part {
  return group === "asks" || group === "red_flags" ? group : "record";
}

function fieldRow(
  field: IntakeField,
  row: number,
  { dossier }: WorkbookContent,
  names: SheetNames,
): Cell[] {
  const answer = a1(row, ANSWER_COLUMN);
  const isFlag = field.group === "red_flags";
  const known = isFlag
    ? `IF(${answer}="yes","${STANDING.flag}","${STANDING.none}")`
    : `"${STANDING.known}"`;
  const advice = isFlag ? adviceOn(field.key as RedFlag) : UNITS[field.kind];
  return [
    sentence(field.label),
    answerCell(field, dossier.intake.record, names),
    isFlag ? sentence(advice) : { value: advice, style: "unit" },
    { ...computed(`IF(${answer}="${UNKNOWN}","${STANDING.unknown}",${known})`), style: "text" },
  ];
}

function adviceOn(flag: RedFlag): string {
  const { answer } = RED_FLAGS[flag];
  return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}.`;
}

const UNITS: Readonly<Record<AnswerKind["kind"], string>> = {
  text: "",
  choice: "",
  date: "",
  accounts: "",
  yesNo: "yes, no or unknown",
  yesNoScheduled: "yes, no, scheduled or unknown",
  count: "whole number",
  number: "number",
  percent: "part of its customers",
  fraction: "fraction",
};

const FORMATS: Partial<Record<AnswerKind["kind"], NumberFormatName>> = {
  percent: "percentExact",
  fraction: "percentExact",
  number: "integer",
  count: "integer",
};

function answerCell(field: IntakeField, record: IntakeRecord, names: SheetNames): Cell {
  const onVerdict = ON_VERDICT.indexOf(field.key);
  const numberFormat = FORMATS[field.kind];
  if (onVerdict >= 0) {
    const cell = evidenceArguments()[onVerdict] ?? "";
    return fromElsewhere(onSheet(names.verdict, cell), numberFormat);
  }
  const holder = field.group === undefined ? record : record[field.group as "commitments"];
  const value: unknown = (holder as unknown as Record<string, unknown>)[field.key];
  if (typeof value === "boolean") return sentence(value ? "yes" : "no");
  return typeof value === "number"
    ? { value, style: "label", ...(numberFormat === undefined ? {} : { numberFormat }) }
    : sentence(choiceInWords(field.key, String(value)));
}

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  brand_lift: CHOICE_NAMES.brandLift,
  exclusivity: CHOICE_NAMES.exclusivity,
  integration: CHOICE_NAMES.integration,
};

function choiceInWords(key: string, value: string): string {
  return CHOICES[key]?.[value] ?? value;
}

/** Written whole each time, so that no name of an earlier list stays behind. */
const ROWS_FOR_ACCOUNTS = 60;

/** End customers by name, with the year of the last sale. */
export function accountsBlock(row: number, record: IntakeRecord): Block {
  const { named_accounts: accounts } = record.independent_demand_evidence;
  const rows = isKnown(accounts)
    ? accounts.map(({ name, year }): Cell[] => [sentence(name), { value: year, style: "label" }])
    : [[sentence(UNKNOWN), {}]];
  const blank = Array.from({ length: Math.max(0, ROWS_FOR_ACCOUNTS - rows.length) }, () => [
    {},
    {},
  ]);
  return {
    row,
    column: 0,
    cells: [headings("Named accounts", "Year of the last sale"), ...rows, ...blank],
  };
}
