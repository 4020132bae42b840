import { isBlank } from "../reading/blank";
import { UNKNOWN } from "../partner/intake-record";
import type { ImportedPartner } from "../exchange/import-outcome";
import { type Draft, emptyPartnerDraft, type JsonValue, type PartnerDraft } from "./draft";
import { isBlankPartner } from "./draft-partners";

/** A partner out of a file on its way into the draft: beside the others, or over one of them. */
export interface TakenPartner {
  readonly imported: ImportedPartner;
  /** The id of the partner that is updated, or the new one's own. */
  readonly id: string;
}

type Answers = Record<string, JsonValue>;

/** Who is in the draft under each name; case and outer spaces do not make another name. */
export function idsByName(draft: Draft): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { intake }] of Object.entries(draft.partners)) {
    const { partner_name: name } = intake;
    if (typeof name !== "string" || isBlank(name)) continue;
    ids.set(nameKey(name), [...(ids.get(nameKey(name)) ?? []), id]);
  }
  return ids;
}

export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * The draft with these partners in it. The blank partner that a new workbook begins with makes way
 * for them.
 */
export function takeImported(draft: Draft, taken: readonly TakenPartner[]): Draft {
  const partners = { ...draft.partners };
  for (const { imported, id } of taken) {
    partners[id] = withImported(partners[id] ?? emptyPartnerDraft(), imported);
  }
  const { currentPartnerId } = draft;
  const current = partners[currentPartnerId];
  const [first] = taken;
  if (first === undefined || current === undefined || !isBlankPartner(current)) {
    return { ...draft, partners };
  }
  const others = Object.entries(partners).filter(([id]) => id !== currentPartnerId);
  return { ...draft, partners: Object.fromEntries(others), currentPartnerId: first.id };
}

/**
 * What the file gives stands; what it leaves blank, calls unknown or gives unreadably stays as it
 * was here.
 */
function withImported(partner: PartnerDraft, imported: ImportedPartner): PartnerDraft {
  const given = imported.record as Answers;
  const { record = {}, model = {} } = imported.unread ?? {};
  return {
    ...partner,
    intake: merged(merged(record as Answers, partner.intake), given),
    ownType: ownTypeAfter(partner, imported),
    model: merged(merged(model as Answers, partner.model), imported.model as Answers),
    answers: hasAccounts(given) ? withoutNames(partner.answers) : partner.answers,
  };
}

/** A file that calls the partner another of the published types has none of the company's own. */
function ownTypeAfter({ ownType, intake }: PartnerDraft, imported: ImportedPartner): Answers {
  if (imported.ownType !== undefined) {
    return JSON.parse(JSON.stringify(imported.ownType)) as Answers;
  }
  const { partner_type: type = UNKNOWN } = imported.record;
  return type === UNKNOWN || type === intake.partner_type ? ownType : {};
}

function merged(before: Answers, given: Answers): Answers {
  const after = { ...before };
  for (const [key, value] of Object.entries(given)) {
    const was = before[key];
    if (isObject(value)) after[key] = merged(isObject(was) ? was : {}, value);
    else if (value !== UNKNOWN || was === undefined) after[key] = value;
  }
  return after;
}

function hasAccounts({ independent_demand_evidence: demand }: Answers): boolean {
  return isObject(demand) && Array.isArray(demand.named_accounts);
}

/** Names typed at question 1 would hide those of the file. */
function withoutNames(answers: Answers): Answers {
  const { customers } = answers;
  if (!isObject(customers)) return answers;
  return {
    ...answers,
    customers: Object.fromEntries(
      Object.entries(customers).filter(([key]) => key !== "namedAccounts"),
    ),
  };
}

function isObject(value: JsonValue | undefined): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
