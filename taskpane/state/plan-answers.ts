import { readDay } from "../../src/calendar";
import { ASKED_AMOUNT } from "./asked-number";
import { checkedInput } from "./model";
import { findName, type Motion, MOTIONS } from "../../src/policy/names";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { isBlank } from "../../src/reading/blank";
import type { FieldProblem } from "./field-problem";
import { asTyped } from "../../src/wording";
import { type DraftPath, fieldIdOf, readAt, textAt } from "./draft-path";
import type { PlaceId } from "./places";

/** What the plan is made from, and who decides on it. */

export type PlanField = "motion" | "launchDate" | "averageDeal" | "valueProposition" | "segments";

export function planPath(field: PlanField): DraftPath {
  return ["plan", field];
}

/** What was typed, or else what the intake already said. */
export function planText(partner: PartnerDraft, field: PlanField): string {
  if (readAt(partner, planPath(field)) !== undefined) return textAt(partner, planPath(field));
  return field === "valueProposition"
    ? known(textAt(partner, ["answers", "jointValue", "sentence"]))
    : "";
}

function known(text: string): string {
  return text === "unknown" ? "" : text;
}

export function chosenMotion(partner: PartnerDraft): Motion | undefined {
  return findName(MOTIONS, partner.plan.motion);
}

function segmentsOf(partner: PartnerDraft): readonly string[] {
  return planText(partner, "segments")
    .split(/[,;\n]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

/** The average deal that was typed, or else the value of the deal in the model. */
export function averageDealOf(partner: PartnerDraft): JsonValue | undefined {
  const acv = checkedInput(partner, "acv");
  return readAt(partner, planPath("averageDeal")) ?? (acv?.ok === true ? acv.value : undefined);
}

export function planProblems(id: PlaceId, partner: PartnerDraft): readonly FieldProblem[] {
  const problem = (field: PlanField, message: string) => ({
    field: fieldIdOf(planPath(field)),
    message,
  });
  if (id !== "plan") return [];
  const launch = planText(partner, "launchDate");
  const day = isBlank(launch) ? undefined : readDay(launch, "The launch date");
  const deal = averageDealOf(partner);
  return [
    ...(chosenMotion(partner) === undefined
      ? [problem("motion", "Choose how we go to market.")]
      : []),
    ...(day === undefined ? [problem("launchDate", "Choose the day of the launch.")] : []),
    ...(day?.ok === false ? [problem("launchDate", day.problem.message)] : []),
    ...(deal !== undefined && !(typeof deal === "number" && ASKED_AMOUNT.isAllowed(deal))
      ? [problem("averageDeal", `The average deal is ${asTyped(deal)}; allowed: a number above 0.`)]
      : []),
    ...(isBlank(planText(partner, "valueProposition"))
      ? [problem("valueProposition", "Say in one sentence what both sides bring together.")]
      : []),
    ...(segmentsOf(partner).length === 0
      ? [problem("segments", "Name at least one segment.")]
      : []),
  ];
}
