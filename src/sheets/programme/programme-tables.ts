import { isKnown, UNKNOWN } from "../../partner/intake-record";
import { PLAN_RULES } from "../../policy/plan-rules";
import { DEAL_REGISTRATION } from "../../policy/programme/deal-registration";
import { OPERATING_RULES } from "../../policy/programme/operating-rules";
import { readDay } from "../../calendar";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, TableColumn, TableDescription } from "../description/description";
import { text } from "../layout/calls";
import { computed, fillIn, fromElsewhere, label, sentence } from "../layout/cells";
import { FLOORS_COLUMN, SETTINGS_ROW as PLAN_SETTINGS_ROW } from "../layout/plan-layout";
import {
  MDF_ROW,
  QUARTERS,
  REGISTRATIONS_ROW,
  RULES_ROW,
  SETTINGS,
  SETTINGS_ROW,
  VALUE_COLUMN,
  type Setting,
} from "./programme-layout";

const HOURS_IN_DAY = 24;
const REGISTRATIONS = 12;
const MDF_FLOOR_ROW = PLAN_SETTINGS_ROW + 4;

const ours = (name: string): TableColumn => ({ name, owner: "ours" });
const theirs = (name: string): TableColumn => ({ name, owner: "user", untouched: "" });

function settingCell(setting: Setting): string {
  return a1(SETTINGS_ROW + 1 + SETTINGS.indexOf(setting), VALUE_COLUMN, "absolute");
}

export function settingsTable({ dossier }: WorkbookContent): TableDescription {
  const { answerHours, expiryDays } = DEAL_REGISTRATION;
  const day = dossier.cover.date === undefined ? undefined : readDay(dossier.cover.date, "date");
  const settledBy = dossier.answers.engagement?.settledBy;
  const rows: Readonly<Record<Setting, readonly [string, Cell, inValues?: string]>> = {
    asOf: [
      "As of; type =TODAY() to follow the calendar",
      fillIn(day?.ok ? day.value : undefined, "date"),
      "As of",
    ],
    answerDays: [
      "A registration is answered within, days",
      fillIn(answerHours.high / HOURS_IN_DAY, "general"),
    ],
    expiryDays: ["A registration expires after, days", fillIn(expiryDays.high, "integer")],
    mdfPart: [
      "MDF, part of partner revenue",
      fillIn(PLAN_RULES.mdfPartOfRevenue.high, "percentExact"),
    ],
    settledBy: [
      "Conflicts are settled by",
      fillIn(settledBy !== undefined && isKnown(settledBy) ? settledBy : undefined),
    ],
  };
  return {
    ...{ name: "ProgrammeSettings", row: SETTINGS_ROW, column: 0, keyColumn: "Setting" },
    columns: [ours("Setting"), { name: "Value", owner: "user" }],
    rows: SETTINGS.map((setting): Cell[] => {
      const [says, cell, inValues] = rows[setting];
      return [label(says, inValues), cell];
    }),
  };
}

export function rulesTable({ dossier }: WorkbookContent): TableDescription {
  const kept = dossier.programmeAnswers["operating-rules"] ?? {};
  const shown = (answer: unknown): string =>
    typeof answer === "boolean" ? (answer ? "yes" : "no") : UNKNOWN;
  return {
    ...{ name: "OperatingRules", row: RULES_ROW, column: 0, keyColumn: "Operating rule" },
    columns: [
      ours("Operating rule"),
      { name: "Kept", owner: "user", list: ["yes", "no", UNKNOWN] },
      ours("How often"),
    ],
    rows: OPERATING_RULES.map(({ key, rule, cadence }): Cell[] => [
      sentence(rule),
      fillIn(shown(kept[key])),
      sentence(cadence),
    ]),
  };
}

/**
 * Released against a plan with named pipeline, paid on proof, trued up by the quarter's revenue.
 *
 * @param planSheet The sheet with the plan, whose MDF is approved for the first quarter, if there is one.
 */
export function mdfTable(planSheet: string | undefined): TableDescription {
  const columns = [
    ours("Quarter"),
    theirs("Plan"),
    theirs("Named pipeline"),
    { name: "Approved", owner: "user" as const },
    theirs("Claimed"),
    theirs("Proof"),
    ours("Pays"),
    theirs("Partner revenue"),
    ours("Earned"),
    ours("True-up"),
    ours("State"),
  ];
  const planned = a1(MDF_FLOOR_ROW, FLOORS_COLUMN + 1, "absolute");
  return {
    ...{ name: "MdfByQuarter", row: MDF_ROW, column: 0, keyColumn: "Quarter", columns },
    rows: QUARTERS.map((quarter, index): Cell[] => {
      const at = (name: string): string =>
        a1(
          MDF_ROW + 1 + index,
          columns.findIndex((column) => column.name === name),
          "column",
        );
      const [plan, pipeline, approved, claimed] = [
        ...[at("Plan"), at("Named pipeline"), at("Approved"), at("Claimed")],
      ];
      const hasPlan = `AND(${plan}<>"",${pipeline}<>"")`;
      const pays = `IF(AND(${hasPlan},${at("Proof")}<>""),MIN(SUM(${claimed}),SUM(${approved})),0)`;
      const state = `IF(SUM(${approved},${claimed})=0,"",IF(${hasPlan},IF(SUM(${claimed})>SUM(${approved}),${text("claim above what was approved")},IF(${claimed}="",${text("released")},IF(${at("Proof")}="",${text("proof is missing")},${text("paid on proof")}))),${text("no plan with named pipeline: do not release")}))`;
      return [
        label(quarter),
        fillIn(),
        fillIn(undefined, "money"),
        index === 0 && planSheet !== undefined
          ? { ...fromElsewhere(onSheet(planSheet, planned), "money"), style: "input" }
          : fillIn(undefined, "money"),
        fillIn(undefined, "money"),
        fillIn(),
        computed(pays, "money"),
        fillIn(undefined, "money"),
        computed(
          `IF(${at("Partner revenue")}="","",${at("Partner revenue")}*${settingCell("mdfPart")})`,
          "money",
        ),
        computed(`IF(${at("Partner revenue")}="","",${at("Earned")}-${at("Pays")})`, "money"),
        { ...computed(state), style: "text" },
      ];
    }),
  };
}

/** Deals that partners registered: answered in time, expiring, conflicts settled by the named person. */
export function registrationsTable(): TableDescription {
  const columns = [
    ours("Registration"),
    theirs("Partner"),
    theirs("End customer"),
    theirs("Deal value"),
    { ...theirs("Kind"), list: ["sourced", "influenced"] },
    theirs("Registered on"),
    theirs("Answered on"),
    { ...theirs("Decision"), list: ["accepted", "refused", "conflict"] },
    ours("Answer due"),
    ours("Expires on"),
    ours("State"),
  ];
  return {
    ...{
      name: "Registrations",
      row: REGISTRATIONS_ROW,
      column: 0,
      keyColumn: "Registration",
      columns,
    },
    rows: Array.from({ length: REGISTRATIONS }, (_, index): Cell[] => {
      const at = (name: string): string =>
        a1(
          REGISTRATIONS_ROW + 1 + index,
          columns.findIndex((column) => column.name === name),
          "column",
        );
      const registered = at("Registered on");
      const asOf = settingCell("asOf");
      const later = (setting: Setting): string =>
        `IF(${registered}="","",${registered}+${settingCell(setting)})`;
      const isPast = (day: string): string => `AND(${asOf}<>"",${asOf}>${day})`;
      const unanswered = `IF(${isPast(at("Answer due"))},${text("answer overdue")},${text("to answer")})`;
      const accepted = `IF(${isPast(at("Expires on"))},${text("expired")},${text("active")})`;
      const decided = `IF(${at("Decision")}="conflict",${text("conflict to settle")},IF(${at("Decision")}="refused",${text("refused")},${accepted}))`;
      return [
        label(`R-${index + 1}`),
        fillIn(),
        fillIn(),
        fillIn(undefined, "money"),
        fillIn(),
        fillIn(undefined, "date"),
        fillIn(undefined, "date"),
        fillIn(),
        computed(later("answerDays"), "date"),
        computed(later("expiryDays"), "date"),
        {
          ...computed(`IF(${registered}="","",IF(${at("Decision")}="",${unanswered},${decided}))`),
          style: "text",
        },
      ];
    }),
  };
}
