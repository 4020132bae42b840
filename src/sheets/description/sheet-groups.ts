import type { SheetKind } from "./description";

/** Sheets that are written together, by what people want them for. */
export const SHEET_GROUPS = {
  /** What *Write plan* writes; every other group refers to these. */
  plan: [
    "inputs",
    "verdict",
    "economics",
    "sensitivity",
    "plan",
    "benchmarks",
    "workings",
    "checks",
  ],
  /** For the people who decide: what is known, what is agreed, a memo to decide on. */
  decision: ["cover", "evidence", "killCriteria", "charter", "memo"],
  /** Two offers beside the base case. */
  scenarios: ["scenarios"],
  /** For a partner we have: whose its deals are, and what its review comes to. */
  existing: ["attribution", "review"],
  /** How the programme is run, and by which figures. */
  programme: ["programme", "steps", "policy"],
  /** Every partner of the workbook. */
  partners: ["partners", "portfolio", "comparison"],
} as const satisfies Record<string, readonly SheetKind[]>;
export type SheetGroup = keyof typeof SHEET_GROUPS;

/** What people choose from: the sheets of the plan are always written. */
export const FURTHER_GROUPS = [
  "decision",
  "scenarios",
  "existing",
  "programme",
  "partners",
] as const;
export type FurtherGroup = (typeof FURTHER_GROUPS)[number];

export const DEFAULT_SHEETS: readonly SheetKind[] = SHEET_GROUPS.plan;

/** The sheets of the chosen groups, with those that they refer to. */
export function sheetsFor(groups: readonly SheetGroup[]): readonly SheetKind[] {
  return [...DEFAULT_SHEETS, ...groups.flatMap((group) => SHEET_GROUPS[group])];
}

/** The groups that a draft names; a name from a newer version is passed over. */
export function chosenGroups(names: readonly string[]): readonly FurtherGroup[] {
  return FURTHER_GROUPS.filter((group) => names.includes(group));
}
