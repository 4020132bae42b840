import { readDay } from "../calendar";
import { ZERO_OR_MORE } from "../economics/input-definition";
import { checkNumber } from "../economics/check-input";
import { planMilestones } from "../plan/milestones";
import { readMotion } from "../plan/motions";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { single, singleButZero } from "./cells";
import { policyArgument } from "./policy-argument";

export function gtmPlan(
  tier: unknown,
  motion: unknown,
  launchDate: unknown,
  averageDeal: unknown,
  policy?: unknown,
): Result<AnswerTable> {
  const chosen = readMotion(single(tier), single(motion));
  if (!chosen.ok) return chosen;
  const launchDay = readDay(single(launchDate), "launch_date");
  if (!launchDay.ok) return launchDay;
  const deal = readAverageDeal(singleButZero(averageDeal));
  if (!deal.ok) return deal;
  const rules = policyArgument(policy);
  if (!rules.ok) return rules;
  const milestones = planMilestones(
    { ...chosen.value, launchDay: launchDay.value, averageDeal: deal.value },
    rules.value,
  );
  return ok([
    ["Day", "Date", "Phase", "Milestone", "Owner", "Evidence"],
    ...milestones.map(({ day, excelDay, phase, milestone, owner, evidence }) => [
      day,
      excelDay ?? "",
      phase,
      milestone,
      owner,
      evidence,
    ]),
  ]);
}

function readAverageDeal(deal: unknown): Result<number | undefined> {
  if (deal === undefined) return ok(undefined);
  const field = { key: "average_deal", label: "average_deal", ...ZERO_OR_MORE };
  return checkNumber({ ...field, kind: "money" }, deal);
}
