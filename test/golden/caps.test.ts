import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { TIER_NAMES } from "../../src/policy/display-names";
import { policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";
import { cellOf, readSituations, titleOf } from "./read-table";

interface Case {
  readonly demand: Record<string, unknown>;
  readonly flags: number;
  readonly answers: Record<string, unknown>;
  readonly overrides: Record<string, string>;
}

const RESELLER: Case = {
  demand: {
    named_accounts_sourced_count: 6,
    end_customer_relationships_pct: 70,
    sales_team_size: 6,
  },
  flags: 0,
  answers: {
    customers: { namedAccounts: ["A", "B", "C", "D", "E"] },
    opening: { opened: "accounts" },
    jointValue: { sentence: "One", customer: "A", beyondEitherSide: true },
    acquisition: { moat: false, exclusivity: false, equityAlignment: false },
  },
  overrides: {},
};
const FLAGS = [
  ...["cannot_name_five_customers", "precise_terms_vague_value", "rush_to_sign"],
  ...["exclusive_territory_without_condition", "strategic_without_sponsor"],
];
const ACQUISITION = ["moat", "exclusivity", "equityAlignment"];

const answered = (answers: Record<string, unknown>) => ({
  answers: { ...RESELLER.answers, ...answers },
});
const demanded = (demand: Record<string, unknown>) => ({ demand: { ...RESELLER.demand, ...demand } });
const termsFirst = answered({ opening: { opened: "terms" } });

/** What each row of the table changes. */
const CHANGES: Readonly<Record<string, (value: string) => Partial<Case>>> = {
  "Customers named, question 1": (count) =>
    answered({ customers: { namedAccounts: ["A", "B", "C", "D", "E", "F"].slice(0, Number(count)) } }),
  "Red flags raised": (count) => ({ flags: Number(count) }),
  "Demand evidence unknown": (count) =>
    demanded(
      Object.fromEntries(
        Object.keys(RESELLER.demand)
          .slice(0, Number(count))
          .map((key) => [key, "unknown"]),
      ),
    ),
  "Named accounts sourced": (count) => demanded({ named_accounts_sourced_count: Number(count) }),
  "Sales people with a quota": (count) => demanded({ sales_team_size: Number(count) }),
  "End-customer relationships, %": (percent) =>
    demanded({ end_customer_relationships_pct: Number(percent) }),
  "They opened with": (opened) => answered({ opening: { opened } }),
  'Characters of the reason that lifts "terms first"': (length) => ({
    ...termsFirst,
    overrides: { opening: "x".repeat(Number(length)) },
  }),
  "Characters of the reason that lifts two red flags": (length) => ({
    flags: 2,
    overrides: { redFlags: "x".repeat(Number(length)) },
  }),
  "Value beyond either side alone": (said) =>
    answered({
      jointValue: {
        ...{ sentence: "One", customer: "A" },
        beyondEitherSide: said === "unknown" ? said : said === "true",
      },
    }),
  "Conditions of an acquisition that hold": (count) =>
    answered({
      acquisition: Object.fromEntries(ACQUISITION.map((key, at) => [key, at < Number(count)])),
    }),
};

function tierOf(changes: Partial<Case>): string {
  const { demand, flags, answers, overrides } = { ...RESELLER, ...changes };
  const record = {
    partner_type: "reseller",
    independent_demand_evidence: demand,
    red_flags: Object.fromEntries(FLAGS.map((flag, at) => [flag, at < flags])),
  };
  const verdict = judge(
    expectValue(parseIntake(record)),
    expectValue(parseAnswers(answers)),
    expectValue(policyFor()),
    { overrides },
  );
  return verdict.ok ? TIER_NAMES[verdict.value.tier] : "go back";
}

const situations = readSituations("caps.md");

test.each(situations.map((each) => [titleOf(each), each] as const))("%s", (_, situation) => {
  const change = CHANGES[cellOf(situation, "What is changed")];
  expect(change).toBeDefined();
  expect(tierOf(change?.(cellOf(situation, "Value")) ?? {})).toBe(cellOf(situation, "Tier"));
});
