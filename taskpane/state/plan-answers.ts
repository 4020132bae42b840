import { readDay } from "../../src/calendar";
import { checkedInput } from "./model";
import { findName, type Motion, MOTIONS } from "../../src/policy/names";
import type { PartnerDraft } from "../../src/case/draft";
import type { FieldProblem } from "./field-problem";
import { asNumber } from "../../src/wording";
import { type DraftPath, fieldIdOf, readAt, textAt } from "./draft-path";
import type { PlaceId } from "./places";
import { plainNumber } from "./typed-number";

/** What the plan is made from, and who decides on it. */

export type PlanField = "motion" | "launchDate" | "averageDeal" | "valueProposition" | "segments";

export function planPath(field: PlanField): DraftPath {
  return ["plan", field];
}

/** What was typed, or else what the intake already said. */
export function planText(partner: PartnerDraft, field: PlanField): string {
  if (readAt(partner, planPath(field)) !== undefined) return textAt(partner, planPath(field));
  switch (field) {
    case "valueProposition":
      return known(textAt(partner, ["answers", "jointValue", "sentence"]));
    case "averageDeal": {
      const acv = checkedInput(partner, "acv");
      return acv?.ok && typeof acv.value === "number" ? asNumber(acv.value) : "";
    }
    default:
      return "";
  }
}

function known(text: string): string {
  return text === "unknown" ? "" : text;
}

export function chosenMotion(partner: PartnerDraft): Motion | undefined {
  return findName(MOTIONS, partner.plan.motion);
}

export function segmentsOf(partner: PartnerDraft): readonly string[] {
  return planText(partner, "segments")
    .split(/[,;\n]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

export function averageDealOf(partner: PartnerDraft): number | undefined {
  const typed = plainNumber(planText(partner, "averageDeal"));
  return typeof typed === "number" && typed > 0 ? typed : undefined;
}

export function planProblems(id: PlaceId, partner: PartnerDraft): readonly FieldProblem[] {
  const problem = (field: PlanField, message: string) => ({
    field: fieldIdOf(planPath(field)),
    message,
  });
  if (id === "motion") {
    return chosenMotion(partner) === undefined ? [problem("motion", "Choose a motion.")] : [];
  }
  if (id !== "plan") return [];
  const launch = planText(partner, "launchDate");
  const day = launch.trim() === "" ? undefined : readDay(launch, "The launch date");
  const deal = planText(partner, "averageDeal").trim();
  return [
    ...(day === undefined ? [problem("launchDate", "Choose the day of the launch.")] : []),
    ...(day?.ok === false ? [problem("launchDate", day.problem.message)] : []),
    ...(deal !== "" && averageDealOf(partner) === undefined
      ? [problem("averageDeal", `The average deal is “${deal}”; allowed: a number above 0.`)]
      : []),
    ...(planText(partner, "valueProposition").trim() === ""
      ? [problem("valueProposition", "Say in one sentence what both sides bring together.")]
      : []),
    ...(segmentsOf(partner).length === 0
      ? [problem("segments", "Name at least one segment.")]
      : []),
  ];
}
