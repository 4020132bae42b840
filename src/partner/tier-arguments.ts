import { asTypedNumber, inPercent, onlyReading } from "../reading/number";
import { readYesNo } from "../reading/yes-no";
import { EVIDENCE } from "../policy/evidence";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { PARTNER_TYPES, type MeasuredEvidence } from "../policy/names";
import { MOST_STRATEGIC_VALUES } from "../policy/score-weights";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import {
  choice,
  isUnanswered,
  readAnswer,
  yesNo,
  yesNoScheduled,
  type AnswerKind,
} from "./answer-kinds";
import { UNKNOWN, type Answer } from "./intake-record";
import type { TierEvidence } from "./tier-evidence";

/** The evidence as the worksheet functions take it: one cell each, blank for unknown. */
export interface TierArguments {
  readonly named_accounts?: unknown;
  /** A fraction: 0.6, 60% or the text "60%". */
  readonly end_customer_share?: unknown;
  readonly sales_team?: unknown;
  readonly dedicated_staff?: unknown;
  readonly joint_marketing?: unknown;
  readonly commitment_months?: unknown;
  readonly certified?: unknown;
  readonly partner_type?: unknown;
  readonly embeds_product?: unknown;
  readonly strategic_values?: unknown;
}

const ARGUMENT_NAMES: Record<MeasuredEvidence, keyof TierArguments> = {
  namedAccounts: "named_accounts",
  endCustomerPercent: "end_customer_share",
  salesTeam: "sales_team",
  dedicatedStaff: "dedicated_staff",
  jointMarketing: "joint_marketing",
  commitmentMonths: "commitment_months",
};

/** Reads the arguments of PARTNER.TIER and its sisters. */
export function readTierArguments(typed: TierArguments): Result<TierEvidence> {
  const measured: Partial<Record<MeasuredEvidence, Answer<number>>> = {};
  for (const [evidence, name] of Object.entries(ARGUMENT_NAMES) as [
    MeasuredEvidence,
    keyof TierArguments,
  ][]) {
    const read = readMeasured(evidence, name, typed[name]);
    if (!read.ok) {
      return read;
    }
    measured[evidence] = read.value;
  }
  const certified = readCell(yesNoScheduled, "certified", typed.certified);
  const partnerType = readCell(
    choice(PARTNER_TYPES, PARTNER_TYPE_NAMES),
    "partner_type",
    typed.partner_type,
  );
  const embedsProduct = readCell(yesNo, "embeds_product", typed.embeds_product);
  const strategicValues = readStrategicValues(typed.strategic_values);
  for (const read of [certified, partnerType, embedsProduct, strategicValues]) {
    if (!read.ok) {
      return read;
    }
  }
  return ok({
    measured,
    certified: valueOf(certified),
    partnerType: valueOf(partnerType),
    embedsProduct: valueOf(embedsProduct),
    strategicValues: valueOf(strategicValues),
  } as TierEvidence);
}

function valueOf<T>(read: Result<T>): T | undefined {
  return read.ok ? read.value : undefined;
}

function readCell(kind: AnswerKind, name: string, cell: unknown): Result<unknown> {
  if (isUnanswered(cell)) {
    return ok(UNKNOWN);
  }
  const isYesNo = kind.kind === "yesNo" || kind.kind === "yesNoScheduled";
  return readAnswer(kind, name, isYesNo ? (readYesNo(cell) ?? cell) : cell);
}

/** A number, or the text of one; a percent sign or a currency only where one is asked for. */
function numberIn(cell: unknown, asked: "share" | "money" | "count"): number {
  if (typeof cell !== "string") {
    return typeof cell === "number" ? cell : Number.NaN;
  }
  const read = onlyReading(cell);
  const isOther =
    read === undefined ||
    (read.isPercentage && asked !== "share") ||
    (read.isMoney && asked !== "money");
  return isOther ? Number.NaN : read.value;
}

function readMeasured(
  evidence: MeasuredEvidence,
  name: string,
  cell: unknown,
): Result<Answer<number>> {
  if (isUnanswered(cell)) {
    return ok(UNKNOWN);
  }
  const isShare = evidence === "endCustomerPercent";
  const { whole } = EVIDENCE[evidence];
  const number = numberIn(cell, isShare ? "share" : whole ? "count" : "money");
  const most = isShare ? 1 : Number.MAX_VALUE;
  if (number >= 0 && number <= most && (!whole || Number.isInteger(number))) {
    return ok(isShare ? inPercent(number) : number);
  }
  const hint = isShare && number > 1 && number <= 100 ? ` Did you mean ${asNumber(number)}%?` : "";
  const allowed = isShare
    ? "a fraction from 0 to 1 (0.6 is 60%), or blank"
    : `a ${whole ? "whole " : ""}number from 0 up, or blank`;
  return invalid(`${name} is ${asTypedNumber(cell)}; allowed: ${allowed}.${hint}`, {
    field: name,
    allowed,
  });
}

function readStrategicValues(cell: unknown): Result<number> {
  if (isUnanswered(cell)) {
    return ok(0);
  }
  const number = numberIn(cell, "count");
  if (Number.isInteger(number) && number >= 0 && number <= MOST_STRATEGIC_VALUES) {
    return ok(number);
  }
  const allowed = `a whole number from 0 to ${MOST_STRATEGIC_VALUES}, or blank`;
  return invalid(`strategic_values is ${asTypedNumber(cell)}; allowed: ${allowed}.`, {
    field: "strategic_values",
    allowed,
  });
}
