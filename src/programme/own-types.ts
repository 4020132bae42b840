import { EVIDENCE } from "../policy/evidence";
import { MEASURED_EVIDENCE, type MeasuredEvidence, PARTNER_TYPES, TIERS } from "../policy/names";
import { TIER_NAMES } from "../policy/display-names";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import type { OwnType } from "../policy/own-type";
import { TIER_FLOORS } from "../policy/tier-floors";
import { answerInCell } from "../partner/answer-cells";
import { choice, count, fraction, number, percent, text } from "../partner/answer-kinds";
import { UNKNOWN } from "../partner/intake-record";
import { bare } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asNumber, asPercent, asTyped, inWords } from "../wording";
import {
  type AnswersTo,
  asked,
  type Judgement,
  judgement,
  type JudgementField,
  readFields,
} from "./judgement";

const measured = (key: MeasuredEvidence) => {
  const { label, whole, most } = EVIDENCE[key];
  return asked(label, most === undefined ? (whole ? count : number) : percent);
};

/** The columns of a table of types, a row each; what is left out stays as the tier has it. */
export const TYPE_COLUMNS = {
  type: asked("Partner type", text),
  tier: asked("Judged as", choice(TIERS, TIER_NAMES)),
  namedAccounts: measured("namedAccounts"),
  endCustomerPercent: measured("endCustomerPercent"),
  salesTeam: measured("salesTeam"),
  dedicatedStaff: measured("dedicatedStaff"),
  jointMarketing: measured("jointMarketing"),
  commitmentMonths: measured("commitmentMonths"),
  low: asked("Share from", fraction),
  high: asked("Share up to", fraction),
};

const MOST_TYPES = 12;
const LONGEST_NAME = 40;
/** Names that say something else where types stand. */
const TAKEN_NAMES = [
  ...PARTNER_TYPES,
  ...Object.values(PARTNER_TYPE_NAMES),
  ...TIERS,
  ...Object.values(TIER_NAMES),
  UNKNOWN,
].map(bare);

/** Checks a table of types; a refusal names the row and what is allowed. */
export function readOwnTypes(raw: unknown): Result<readonly OwnType[]> {
  if (!Array.isArray(raw)) {
    return refused("types", `The types are ${asTyped(raw)}; allowed: a list of them.`);
  }
  if (raw.length > MOST_TYPES) {
    return refused("types", `There are ${raw.length} types; allowed are ${MOST_TYPES}.`);
  }
  const types: OwnType[] = [];
  for (const row of raw) {
    const read = readOwnType(row);
    if (!read.ok) return read;
    const { type } = read.value;
    if (types.some((other) => bare(other.type) === bare(type))) {
      return refused("type", `Two types are called ${asTyped(type)}: each needs its own name.`);
    }
    types.push(read.value);
  }
  return ok(types);
}

/** One type, its figures beside its name or as `floors`, in which a case keeps them. */
export function readOwnType(raw: unknown): Result<OwnType> {
  const { floors: nested, ...row } = isObject(raw) ? raw : { floors: undefined };
  const read = readFields(TYPE_COLUMNS, { ...row, ...(isObject(nested) ? nested : {}) });
  if (!read.ok) {
    const { message, ...problem } = read.problem;
    return invalid(`In a partner type of your own: ${message}`, problem);
  }
  const { type, tier, low, high } = read.value;
  if (type === UNKNOWN || type === "") return refused("type", "A type has no name: give it one.");
  if (type.length > LONGEST_NAME || TAKEN_NAMES.includes(bare(type))) {
    return refused(
      "type",
      `A type of your own cannot be called ${asTyped(type)}: it takes up to ${LONGEST_NAME} letters, and no name that a partner type or a tier has.`,
    );
  }
  if (tier === UNKNOWN) {
    return refused(
      "tier",
      `${type} is judged as none of the tiers: say which.`,
      inWords(TIERS, "or"),
    );
  }
  const floors = floorsIn(read.value);
  const asks = Object.keys(TIER_FLOORS.saas[tier]);
  const stranger = Object.keys(floors).find((key) => !asks.includes(key));
  if (stranger !== undefined) {
    const { label } = EVIDENCE[stranger as MeasuredEvidence];
    const has = asks.map((key) => EVIDENCE[key as MeasuredEvidence].label.toLowerCase());
    return refused(
      stranger,
      `${type} has a floor on ${label.toLowerCase()}, and ${TIER_NAMES[tier]} has ${has.length === 0 ? "none at all" : `one on ${inWords(has)} alone`}.`,
    );
  }
  if ((low === UNKNOWN) !== (high === UNKNOWN)) {
    return refused("low", `The share of ${type} has one end only; give both, or neither.`);
  }
  if (low === UNKNOWN || high === UNKNOWN) return ok({ type, tier, floors });
  return low > high
    ? refused(
        "low",
        `The share of ${type} runs from ${asPercent(low)} to ${asPercent(high)}: turn it round.`,
      )
    : ok({ type, tier, floors, low, high });
}

function floorsIn(row: AnswersTo<typeof TYPE_COLUMNS>): OwnType["floors"] {
  return Object.fromEntries(
    MEASURED_EVIDENCE.flatMap((key) => (row[key] === UNKNOWN ? [] : [[key, row[key]]])),
  );
}

function refused(field: string, message: string, allowed?: string): Result<never> {
  return invalid(message, { field, ...(allowed === undefined ? {} : { allowed }) });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a programme keeps of its types, by the name under which it is kept. */
export const TYPE_LISTS = { design: "types", inForce: "types-in-force" } as const;

/** A row of the table of types, in words. */
export const ownTypeList: Judgement = judgement({
  name: TYPE_LISTS.design,
  title: "Partner types of your own",
  fields: TYPE_COLUMNS,
  decisions: [],
  decide: (row: AnswersTo<typeof TYPE_COLUMNS>) => {
    const known = Object.entries(row).filter(([, value]) => value !== UNKNOWN);
    const read = readOwnType(Object.fromEntries(known));
    return read.ok
      ? {
          decision: `judged as ${TIER_NAMES[read.value.tier]}`,
          reasons: [takesAndEarns(read.value)],
          warnings: [],
        }
      : { decision: "not whole yet", reasons: [read.problem.message], warnings: [] };
  },
});

function takesAndEarns({ tier, floors, low, high }: OwnType): string {
  const own = (Object.entries(floors) as [MeasuredEvidence, number][]).map(
    ([key, floor]) => `${EVIDENCE[key].label.toLowerCase()} from ${asNumber(floor)}`,
  );
  const band =
    low === undefined || high === undefined
      ? `the share of ${TIER_NAMES[tier]}`
      : `a share of ${asPercent(low)} to ${asPercent(high)}`;
  return `Takes ${own.length === 0 ? `the floors of ${TIER_NAMES[tier]}` : inWords(own)}; earns ${band}.`;
}

/** The types that a programme keeps under this name, as they were typed there. */
export function typesTyped(
  kept: Readonly<Record<string, unknown>>,
  name: string,
): Result<readonly OwnType[]> {
  const rows = Object.values(kept[name] ?? {}) as readonly unknown[];
  return readOwnTypes(rows.map(answersIn));
}

function answersIn(row: unknown): unknown {
  return isObject(row)
    ? Object.fromEntries(
        Object.entries(row).map(([key, typed]) => {
          const field = (TYPE_COLUMNS as Readonly<Record<string, JudgementField>>)[key];
          return [key, field === undefined ? typed : answerInCell(field, typed)];
        }),
      )
    : row;
}

/** The types of a programme that count; none where they do not read. */
export function typesInForce(kept: Readonly<Record<string, unknown>>): readonly OwnType[] {
  const read = typesTyped(kept, TYPE_LISTS.inForce);
  return read.ok ? read.value : [];
}
