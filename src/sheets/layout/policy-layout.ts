import { PROFILE_DISPLAY_NAMES } from "../../policy/display-names";
import { DEFAULT_PROFILE, policyFor } from "../../policy/policy";
import { POLICY_COLUMNS } from "../../policy/policy-rows";
import { policyTable } from "../../policy/policy-table";
import { areaA1, onSheet } from "../description/a1";
import type { SheetNames } from "../description/sheet-names";
import type { WorkbookContent } from "./content";
import { FRAME_ROWS } from "./frame-places";

/* Where the table of the Policy sheet stands, and what takes it in a profile's place. */

export const POLICY_ANSWER_ROW = FRAME_ROWS;
const ANSWER_ROWS = 5;
export const POLICY_TABLE_ROW = POLICY_ANSWER_ROW + ANSWER_ROWS + 1;

type Judged = Pick<WorkbookContent, "ownPolicy" | "profile">;

/** The table with its header, as functions take it. */
export function policyRange(): string {
  const policy = policyFor(DEFAULT_PROFILE);
  const rows = policy.ok ? policyTable(policy.value).length : 0;
  const area = { row: POLICY_TABLE_ROW, column: 0, rows, columns: POLICY_COLUMNS.length };
  return areaA1(area, "absolute");
}

/** The last argument of what judges evidence: the company's table where it has one, else the profile. */
export function judgedBy({ ownPolicy }: Judged, names: SheetNames, profile: string): string {
  return ownPolicy === undefined ? profile : onSheet(names.policy, policyRange());
}

/** Whose floors and figures hold. */
export function policyInWords({ ownPolicy, profile }: Judged): string {
  return ownPolicy === undefined ? PROFILE_DISPLAY_NAMES[profile] : "The company's own";
}
