import { MOTION_NAMES } from "../policy/display-names";
import { findName, MOTIONS } from "../policy/names";
import { ROLES } from "../policy/milestones";
import { OWN_SALES_LEAD } from "./copies/partner-labels";
import { isoFromExcelDay, readDay } from "../calendar";
import { ok, type Result } from "../result";
import { asTyped } from "../wording";
import type { JsonValue } from "../case/draft";
import { MILESTONE_IDS } from "../case/typed-plan";
import { a1 } from "./description/a1";
import { type Content, type Grid, nameOf } from "./read-grid";

/** What people keep about a milestone, by its id. */
export interface MilestoneState {
  readonly id: string;
  readonly owner: string;
  readonly status: string;
  readonly note: string;
}

export interface ReadPlan {
  /** Undefined where no sheet has a plan. */
  readonly sheet: string | undefined;
  readonly settings: Readonly<Record<string, JsonValue>>;
  readonly milestones: readonly MilestoneState[];
  /** Rows that were passed over, a sentence each. */
  readonly notRead: readonly string[];
}

const HEADINGS = ["day", "date", "milestone", "status"];

/** The plan of the first sheet that has one. */
export function readPlan(sheets: readonly Grid[]): Result<ReadPlan> {
  for (const sheet of sheets) {
    for (const row of new Set(sheet.find("Id").map((cell) => cell.row))) {
      const columns = new Map<string, number>();
      for (const { value, column } of sheet.row(row)) {
        if (!columns.has(nameOf(value))) columns.set(nameOf(value), column);
      }
      if (!HEADINGS.every((heading) => columns.has(heading))) continue;
      const settings = settingsOf(sheet);
      const rows = milestonesOf(sheet, row + 1, columns);
      return sheet.refusal() ?? ok({ sheet: sheet.name, settings, ...rows });
    }
  }
  return ok({ sheet: undefined, settings: {}, milestones: [], notRead: [] });
}

function milestonesOf(
  sheet: Grid,
  firstRow: number,
  columns: ReadonlyMap<string, number>,
): Pick<ReadPlan, "milestones" | "notRead"> {
  const milestones: MilestoneState[] = [];
  const notRead: string[] = [];
  const places = new Map<string, string>();
  const column = (heading: string): number => columns.get(heading) ?? -1;
  for (let row = firstRow; row < sheet.rows; row += 1) {
    const text = (heading: string): string => String(sheet.at(row, column(heading)) ?? "");
    const [id, owner, status, note] = [
      text("id"),
      ownerOf(text("owner")),
      text("status"),
      text("note"),
    ];
    const place = a1(row, column("id"));
    const before = places.get(id);
    if (before !== undefined) {
      notRead.push(
        `On ${sheet.name}, ${before} and ${place} name one milestone: ${before} counts.`,
      );
    } else if (id !== "" && !MILESTONE_IDS.has(id)) {
      notRead.push(
        `On ${sheet.name}, ${place} is ${asTyped(id)}, which is no milestone of ours: it was not read.`,
      );
    } else if (id !== "") {
      places.set(id, place);
      milestones.push({ id, owner, status, note });
    } else if (text("milestone") !== "") {
      notRead.push(`On ${sheet.name}, the milestone in row ${row + 1} has no id: it was not read.`);
    }
  }
  return { milestones, notRead };
}

function settingsOf(sheet: Grid): ReadPlan["settings"] {
  const beside = (label: string): Content | undefined => {
    const [cell] = sheet.find(label);
    return cell && sheet.at(cell.row, cell.column + 1);
  };
  const launch = readDay(beside("Launch date"), "launchDate");
  const written = beside("Motion");
  const motion = findName(MOTIONS, written, MOTION_NAMES) ?? written;
  const averageDeal = beside("Average deal");
  return {
    ...(launch.ok ? { launchDate: isoFromExcelDay(launch.value) } : {}),
    ...(typeof motion === "string" ? { motion } : {}),
    ...(typeof averageDeal === "number" ? { averageDeal } : {}),
  };
}

function ownerOf(owner: string): string {
  return owner === OWN_SALES_LEAD ? ROLES.partnerSales : owner;
}
