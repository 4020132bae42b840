import { isoFromExcelDay, nextWorkingDay, readDay, type ExcelDay } from "../calendar";
import { PLAN_RULES } from "../policy/plan-rules";
import { MILESTONES, type MilestoneRule, type Phase } from "../policy/milestones";
import { CERTIFICATION_WITHOUT_DATE } from "../policy/tier-floors";
import { ok, type Result } from "../result";

/** A date, or that none is known yet; undefined where no certification is promised. */
export type CertifiedBy = ExcelDay | "unknown" | undefined;

/** Phases by the day on which they begin. */
const PHASE_STARTS: readonly (readonly [number, Phase])[] = [
  [90, "Decide"],
  [45, "Prove"],
  [15, "First proof"],
  [0, "Launch"],
];

/** Reads a promised date; "unknown" says that there is a promise without one. */
export function readCertifiedBy(typed: unknown): Result<CertifiedBy> {
  if (typed === undefined) {
    return ok(undefined);
  }
  return typed === "unknown" ? ok("unknown") : readDay(typed, "certifiedBy");
}

/** The milestone of a promise that has a day of its own. */
export const PROMISED_CERTIFICATION = "promised-certification";

/** The milestone whose place a promise takes; without a day of its own it is part of it. */
const CERTIFICATION = "certification";

/** The milestones of every plan, certification on the day for which it is promised. */
export function milestonesWithPromise(
  certifiedBy: CertifiedBy,
  launchDay: ExcelDay | undefined,
): readonly MilestoneRule[] {
  const promised = promisedMilestone(certifiedBy, launchDay);
  if (promised.length > 0) {
    return [...MILESTONES.filter(({ id }) => id !== CERTIFICATION), ...promised];
  }
  const promise = promiseInWords(certifiedBy, launchDay);
  return MILESTONES.map((rule) =>
    rule.id === CERTIFICATION ? { ...rule, milestone: `${rule.milestone}${promise}` } : rule,
  );
}

/**
 * The promise as a milestone of its own, on its date. Without a date, or without a launch to count
 * from, it is part of the plan's own certification milestone and has no day.
 */
function promisedMilestone(
  certifiedBy: CertifiedBy,
  launchDay: ExcelDay | undefined,
): MilestoneRule[] {
  if (certifiedBy === undefined || certifiedBy === "unknown" || launchDay === undefined) {
    return [];
  }
  const day = certifiedBy - launchDay;
  return [
    {
      id: PROMISED_CERTIFICATION,
      day,
      phase: PHASE_STARTS.find(([start]) => day >= start)?.[1] ?? "Prepare",
      milestone: `Partner certified, as promised by ${isoFromExcelDay(certifiedBy)}`,
      owner: "enablement",
      evidence: "Certificates of {certifiedPeople} by name; without them the cure period begins",
    },
  ];
}

/** What the plan's own certification milestone says of a promise that has no day of its own. */
function promiseInWords(certifiedBy: CertifiedBy, launchDay: ExcelDay | undefined): string {
  if (certifiedBy === undefined || (certifiedBy !== "unknown" && launchDay !== undefined)) {
    return "";
  }
  const day = certifiedBy === "unknown" ? "a date to be given" : isoFromExcelDay(certifiedBy);
  return `, as promised by ${day}`;
}

export function certificationWarnings(
  certifiedBy: CertifiedBy,
  launchDay: ExcelDay | undefined,
): string[] {
  if (certifiedBy === undefined) {
    return [];
  }
  if (certifiedBy === "unknown") {
    return [CERTIFICATION_WITHOUT_DATE];
  }
  const isLate =
    launchDay !== undefined && certifiedBy > nextWorkingDay(launchDay + PLAN_RULES.lengthDays);
  return isLate
    ? [
        `Certification is promised by ${isoFromExcelDay(certifiedBy)}, after the decision of day ${PLAN_RULES.lengthDays}: ask for an earlier date.`,
      ]
    : [];
}
