import type { OwnType } from "../policy/own-type";
import { findOwnType, RECORDED_AS } from "../policy/own-type-names";
import { TYPE_LISTS, typesTyped } from "../programme/own-types";
import type { Draft, JsonValue, PartnerDraft } from "./draft";

/**
 * Puts the types that were typed in force. Whoever holds one holds it with its new figures; whose
 * type is there no more is judged as the tier alone.
 */
export function adoptTypes(draft: Draft): Draft {
  const rows = draft.programme[TYPE_LISTS.design] ?? {};
  const types = typesTyped(draft.programme, TYPE_LISTS.design);
  if (!types.ok) return draft;
  return {
    ...draft,
    programme: { ...draft.programme, [TYPE_LISTS.inForce]: rows },
    partners: Object.fromEntries(
      Object.entries(draft.partners).map(([id, partner]) => [
        id,
        partner.ownType.type === undefined
          ? partner
          : withTypeOf(partner, findOwnType(types.value, partner.ownType.type)),
      ]),
    ),
  };
}

/** The partner as one of this type of the company's own, or as none of them. */
export function withTypeOf(partner: PartnerDraft, type: OwnType | undefined): PartnerDraft {
  if (type === undefined) return { ...partner, ownType: {} };
  return {
    ...partner,
    intake: { ...partner.intake, partner_type: RECORDED_AS[type.tier] },
    ownType: JSON.parse(JSON.stringify(type)) as Record<string, JsonValue>,
  };
}
