import { UNKNOWN } from "../partner/intake-record";
import { isBlank } from "../reading/blank";
import { type GivenCase, isObject } from "./given-case";

/**
 * The end customers that the partner named are asked for once: they answer question 1 and stand in
 * the record as its named accounts. Those typed at the question are the later ones and win.
 */
export function sameAccounts({
  intake,
  answers,
}: GivenCase): Pick<GivenCase, "intake" | "answers"> {
  const record = isObject(intake) ? intake : {};
  const typed = isObject(answers) ? answers : {};
  const demand = isObject(record.independent_demand_evidence)
    ? record.independent_demand_evidence
    : {};
  const question = isObject(typed.customers) ? typed.customers : {};
  const atQuestion = withoutBlankRows(question.namedAccounts);
  const inRecord = withoutBlankRows(demand.named_accounts);
  const accounts = atQuestion ?? inRecord;
  if (accounts === undefined) return { intake, answers };
  const takesNames = intake === undefined || (isObject(intake) && !saysUnknown(demand));
  const canAnswer =
    (answers === undefined || answers === null || isObject(answers)) &&
    (typed.customers === undefined || isObject(typed.customers));
  return {
    intake: takesNames
      ? { ...record, independent_demand_evidence: { ...demand, named_accounts: accounts } }
      : intake,
    answers: canAnswer
      ? { ...typed, customers: { ...question, namedAccounts: accounts } }
      : answers,
  };
}

/** Somebody said that nobody knows how many accounts the partner brings: that stands. */
function saysUnknown(demand: Readonly<Record<string, unknown>>): boolean {
  return demand.named_accounts_sourced_count === UNKNOWN && demand.named_accounts === undefined;
}

/** Rows that nobody has filled in yet do not count; a list of nothing else is none. */
function withoutBlankRows(accounts: unknown): unknown {
  if (!Array.isArray(accounts)) return accounts ?? undefined;
  const named = accounts.filter((account: unknown) => !isBlankRow(account));
  return named.length === 0 ? undefined : named;
}

function isBlankRow(account: unknown): boolean {
  const name = isObject(account) ? account.name : account;
  return isBlank(name);
}
