import { TIER_NAMES } from "../policy/display-names";
import { EVIDENCE } from "../policy/evidence";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { MEASURED_EVIDENCE, type MeasuredEvidence, TIERS } from "../policy/names";
import { ownTypeInWords } from "../policy/own-type-names";
import type { Policy } from "../policy/policy";
import { QUESTION_FIGURES } from "../policy/question-figures";
import { MOST_STRATEGIC_VALUES } from "../policy/score-weights";
import { asNumber, counted, midSentence } from "../wording";
import { evidenceOf } from "../partner/evidence-of-record";
import {
  type Answer,
  type IntakeRecord,
  isKnown,
  SCHEDULED,
  UNKNOWN,
} from "../partner/intake-record";
import { namesAPerson } from "../partner/named-person";
import { type Requirement, requirementsOf } from "../partner/requirements";
import type { TierEvidence } from "../partner/tier-evidence";
import type { CaseParts } from "./case-parts";
import type { MemoSection } from "./memo-page";

/**
 * What is known of the partner, and what is not, side by side: each good, weak or unknown. What kind
 * of partner it is, and whether it embeds the product, is neither good nor weak.
 */
export function evidenceSection({
  intake,
  verdict,
  policy,
}: CaseParts): Partial<Pick<MemoSection, "rows" | "sentences">> {
  if (!intake.ok) return { sentences: [intake.problem.message] };
  const { record, warnings } = intake.value;
  const evidence = evidenceOf(record);
  const own = policy.ok ? policy.value.ownType : undefined;
  const said = policy.ok ? ownTypeInWords(policy.value) : undefined;
  const asked = policy.ok ? whatTiersAsk(evidence, policy.value) : [];
  return {
    rows: [
      [
        "Partner type",
        own !== undefined
          ? `${own.type}, judged as ${TIER_NAMES[own.tier]}`
          : isKnown(evidence.partnerType)
            ? PARTNER_TYPE_NAMES[evidence.partnerType]
            : UNKNOWN,
      ],
      ...MEASURED_EVIDENCE.map((name): readonly [string, string] => {
        const amount = evidence.measured[name];
        const said = isKnown(amount) ? SHOWN[name](amount) : UNKNOWN;
        return [EVIDENCE[name].label, graded(said, reachesAFloor(EVIDENCE[name].label, asked))];
      }),
      accountsByName(record),
      ["Certified", certified(record, evidence, asked)],
      ["Embeds or white-labels the product", yesNo(evidence.embedsProduct)],
      strategicValues(record, evidence),
      sponsor(record),
    ],
    sentences: [
      ...(said === undefined ? [] : [said]),
      "Good reaches the floor of a tier, weak that of none; unknown counts as not met.",
      ...MEASURED_EVIDENCE.flatMap((name) => shortOf(name, evidence, asked)),
      ...(verdict.ok ? verdict.value.warnings : warnings),
    ],
  };
}

function whatTiersAsk(evidence: TierEvidence, policy: Policy): readonly Requirement[] {
  return TIERS.flatMap((tier) => requirementsOf(tier, evidence, policy));
}

/** Undefined where no tier asks for it, so that it is neither good nor weak. */
function reachesAFloor(label: string, asked: readonly Requirement[]): boolean | undefined {
  const floors = asked.filter(({ requirement }) => requirement === label);
  return floors.length === 0 ? undefined : floors.some(({ met }) => met);
}

function graded(said: string, isGood: boolean | undefined): string {
  if (said === UNKNOWN || isGood === undefined) return said;
  return `${said} (${isGood ? "good" : "weak"})`;
}

/** A figure under every floor, beside the lowest of them. */
function shortOf(
  name: MeasuredEvidence,
  { measured }: TierEvidence,
  asked: readonly Requirement[],
): readonly string[] {
  const { label } = EVIDENCE[name];
  const amount = measured[name];
  if (!isKnown(amount) || reachesAFloor(label, asked) !== false) return [];
  const floors = asked.filter(({ requirement }) => requirement === label);
  const lowest = floors.reduce((low, each) => (each.required < low.required ? each : low));
  const wanted = `${TIER_NAMES[lowest.tier]} asks for ${asNumber(Number(lowest.required))}`;
  return [`Weak: ${midSentence(label)}, ${SHOWN[name](amount)}; ${wanted}.`];
}

/** Each figure with its unit, as people say it. */
const SHOWN: Readonly<Record<MeasuredEvidence, (amount: number) => string>> = {
  namedAccounts: (amount) => counted(amount, "account", "accounts"),
  endCustomerPercent: (amount) => `${asNumber(amount)}% of customers`,
  salesTeam: (amount) => `${counted(amount, "person", "people")} with a quota`,
  dedicatedStaff: (amount) => counted(amount, "named person", "named people"),
  jointMarketing: (amount) => `${asNumber(amount)} a year`,
  commitmentMonths: (amount) => counted(amount, "month", "months"),
};

function accountsByName({ independent_demand_evidence: demand }: IntakeRecord) {
  const names = demand.named_accounts;
  const said = isKnown(names) ? names.map(({ name }) => name).join(", ") : UNKNOWN;
  const isGood = isKnown(names) && names.length >= QUESTION_FIGURES.customersNamed;
  return ["Accounts by name", graded(said === "" ? "none" : said, isGood)] as const;
}

/** What is promised by a date is met on condition, and weak until it is there. */
function certified(
  { commitments: { certification_date: date } }: IntakeRecord,
  evidence: TierEvidence,
  asked: readonly Requirement[],
): string {
  if (evidence.certified === SCHEDULED) {
    return graded(isKnown(date) ? `promised by ${date}` : "promised, no date given", false);
  }
  return graded(yesNo(evidence.certified), reachesAFloor("Certified", asked));
}

function strategicValues({ strategic_value: value }: IntakeRecord, evidence: TierEvidence) {
  const given = evidence.strategicValues;
  const isOpen = given === 0 && Object.values(value).some((each) => !isKnown(each));
  const said = isOpen ? UNKNOWN : `${given} of ${MOST_STRATEGIC_VALUES}`;
  return ["Strategic values given", graded(said, given > 0)] as const;
}

function sponsor({ commitments }: IntakeRecord) {
  const { exec_sponsor: named } = commitments;
  return ["Executive sponsor", graded(named, isKnown(named) && namesAPerson(named))] as const;
}

function yesNo(answer: Answer<boolean | typeof SCHEDULED>): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return answer;
}
