import { ZERO_OR_MORE } from "../economics/input-definition";
import { checkNumber } from "../economics/check-input";
import { killCriteria } from "../partner/kill-criteria";
import { readName } from "../partner/share-band";
import { TIER_NAMES } from "../policy/display-names";
import { TIERS } from "../policy/names";
import { policyFor } from "../policy/policy";
import { policyTable } from "../policy/policy-table";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { single, singleButZero } from "./cells";

export function partnerKillCriteria(tier: unknown, cureDays?: unknown): Result<AnswerTable> {
  const name = readName("tier", TIERS, single(tier), TIER_NAMES);
  if (!name.ok) return name;
  const days = readDays(singleButZero(cureDays));
  if (!days.ok) return days;
  const policy = policyFor();
  if (!policy.ok) return policy;
  const criteria = killCriteria(name.value, policy.value, days.value);
  if (!criteria.ok) return criteria;
  return ok([
    ["Trigger", "Consequence"],
    ...criteria.value.map(({ trigger, consequence }) => [
      asSentence(trigger),
      asSentence(consequence),
    ]),
  ]);
}

export function partnerPolicy(profile?: unknown): Result<AnswerTable> {
  const policy = policyFor(singleButZero(profile));
  return policy.ok ? ok(policyTable(policy.value)) : policy;
}

function readDays(days: unknown): Result<{ readonly cureDays?: number }> {
  if (days === undefined) return ok({});
  const field = { key: "cure_days", label: "cure_days", ...ZERO_OR_MORE };
  const cureDays = checkNumber({ ...field, kind: "years" }, days);
  return cureDays.ok ? ok({ cureDays: cureDays.value }) : cureDays;
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
