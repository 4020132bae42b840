import type { SheetKind } from "./description";

/** What a tab is called when nothing stands in the way. */
export const SHEET_TITLES = {
  cover: "Cover",
  inputs: "Inputs",
  evidence: "Partner evidence",
  verdict: "Verdict",
  economics: "Economics",
  sensitivity: "Sensitivity",
  scenarios: "Scenarios",
  plan: "90-day plan",
  killCriteria: "Kill criteria",
  charter: "Charter",
  memo: "Memo",
  attribution: "Attribution",
  review: "Review",
  programme: "Programme",
  steps: "Programme steps",
  policy: "Policy",
  partners: "Partners",
  portfolio: "Portfolio",
  comparison: "Comparison",
  benchmarks: "Benchmarks",
  workings: "Workings",
  checks: "Checks",
} as const satisfies Record<SheetKind, string>;

export type SheetNames = Readonly<Record<SheetKind, string>>;

/** Excel's own limit. */
const LONGEST_SHEET_NAME = 31;

/**
 * The name of each kind of sheet. A sheet that we wrote before keeps the name it has now; a new one
 * whose title is taken by somebody else's sheet gets "(2)", "(3)" and so on. Excel does not tell
 * upper and lower case apart in sheet names.
 *
 * @param ours Present names of the sheets that we wrote, by kind.
 * @param taken Names of all other sheets in the workbook.
 */
export function sheetNames(
  ours: Partial<SheetNames> = {},
  taken: readonly string[] = [],
): SheetNames {
  const used = new Set([...taken, ...Object.values(ours)].map((name) => name.toLowerCase()));
  const names: Record<string, string> = {};
  for (const [kind, title] of Object.entries(SHEET_TITLES)) {
    const name = ours[kind as SheetKind] ?? freeName(title, used);
    used.add(name.toLowerCase());
    names[kind] = name;
  }
  return names as SheetNames;
}

/** Names for further sheets, each as wanted or with "(2)", "(3)" and so on. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((title) => {
    const name = freeName(title, used);
    used.add(name.toLowerCase());
    return name;
  });
}

function freeName(title: string, used: ReadonlySet<string>): string {
  let name = title;
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
    const ending = ` (${copy})`;
    name = title.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
  }
  return name;
}
