import { classify, type TierVerdict } from "../partner/classify";
import { readTierArguments } from "../partner/tier-arguments";
import { gapRows, scoreRows } from "../partner/verdict-rows";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { single, singleButZero } from "./cells";
import { policyArgument } from "./policy-argument";

/** What the functions on a partner's tier are given, one cell each, in the order of their signatures. */
type Given = readonly unknown[];

export function partnerTier(...given: unknown[]): Result<string> {
  const verdict = verdictOn(given);
  return verdict.ok ? ok(verdict.value.tier) : verdict;
}

export function partnerScores(...given: unknown[]): Result<AnswerTable> {
  const verdict = verdictOn(given);
  return verdict.ok ? ok(scoreRows(verdict.value)) : verdict;
}

export function partnerGaps(...given: unknown[]): Result<AnswerTable> {
  const verdict = verdictOn(given);
  return verdict.ok ? ok(gapRows(verdict.value)) : verdict;
}

function verdictOn(given: Given): Result<TierVerdict> {
  const [accounts, customers, sales, staff, marketing, months, certified, ...more] = given;
  const [type, embeds, values, policy] = more;
  const evidence = readTierArguments({
    named_accounts: single(accounts),
    end_customer_share: single(customers),
    sales_team: single(sales),
    dedicated_staff: single(staff),
    joint_marketing: single(marketing),
    commitment_months: single(months),
    certified: single(certified),
    partner_type: singleButZero(type),
    embeds_product: single(embeds),
    strategic_values: single(values),
  });
  if (!evidence.ok) return evidence;
  const rules = policyArgument(policy);
  return rules.ok ? classify(evidence.value, rules.value) : rules;
}
