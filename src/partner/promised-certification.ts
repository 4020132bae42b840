import { isoFromExcelDay, nextWorkingDay, readDay } from "../calendar";
import { TIER_CONDITIONS } from "../policy/tier-floors";
import type { Tier } from "../policy/names";
import { isKnown, SCHEDULED, type Answer, type IntakeRecord } from "./intake-record";

/**
 * A certification that a tier asks for and that is only promised counts as met on condition: its
 * date goes into the contract, the plan and the kill criteria, which all have the Monday after where
 * it falls on a weekend. Undefined where nothing hangs on it.
 */
export function promisedCertification(
  { commitments }: IntakeRecord,
  tier: Tier,
): Answer<string> | undefined {
  const isAsked = TIER_CONDITIONS[tier].certified === true;
  if (!isAsked || commitments.certification_completion !== SCHEDULED) return undefined;
  const promised = commitments.certification_date;
  const day = readDay(promised, "certification_date");
  return day.ok ? isoFromExcelDay(nextWorkingDay(day.value)) : promised;
}

export function certificationCondition(certifiedBy: Answer<string>): string {
  return isKnown(certifiedBy)
    ? `On condition: certified by ${certifiedBy}.`
    : "On condition: certified by a date that they have still to give.";
}
