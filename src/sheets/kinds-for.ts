import type { Case } from "../case/case";
import { isNothing } from "../case/given-case";
import type { SheetKind } from "./description/description";
import { type FurtherGroup, sheetsFor } from "./description/sheet-groups";

/** Sheets that say nothing but what the model says. */
const MODEL_SHEETS: readonly SheetKind[] = [
  "inputs",
  "economics",
  "sensitivity",
  "workings",
  "checks",
];

/** The sheets that a case has something to say on, those of the chosen groups among them. */
export function kindsFor(
  { given, plan, policy }: Case,
  groups: readonly FurtherGroup[] = [],
): readonly SheetKind[] {
  if (isNothing(given.intake) && isNothing(given.answers)) return MODEL_SHEETS;
  const chosen = sheetsFor(groups);
  // The formulas of the verdict take a company's own figures from their sheet.
  const isOwn = policy.ok && policy.value.name === "own" && !chosen.includes("policy");
  const wanted: readonly SheetKind[] = isOwn ? [...chosen, "policy"] : chosen;
  const hasPlan = plan.ok && plan.value.launchDate !== null;
  return hasPlan ? wanted : wanted.filter((kind) => kind !== "plan");
}
