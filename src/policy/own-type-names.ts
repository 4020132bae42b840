import { TIER_NAMES } from "./display-names";
import { findName, type PartnerType, type Tier } from "./names";
import type { OwnType } from "./own-type";
import type { Policy } from "./policy";

/** What a partner of such a type is in the intake record, by its tier. */
export const RECORDED_AS: Readonly<Record<Tier, PartnerType>> = {
  STRATEGIC: "strategic_alliance",
  OEM: "oem",
  SI_CONSULTING: "si_consultant",
  RESELLER: "reseller",
  REFERRAL: "referral",
};

/** Said wherever a verdict by such a type stands; nothing where there is none. */
export function ownTypeInWords({ ownType }: Policy): string | undefined {
  if (ownType === undefined) return undefined;
  const { type, tier, low } = ownType;
  const what = low === undefined ? "its floors count" : "its floors and its band count";
  return `By your own type ${type}, judged as ${TIER_NAMES[tier]}: ${what} in the place of those of the tier.`;
}

/** The type of a company's own that a name is, its case and spaces aside. */
export function findOwnType(types: readonly OwnType[], typed: unknown): OwnType | undefined {
  const name = findName(
    types.map(({ type }) => type),
    typed,
  );
  return types.find(({ type }) => type === name);
}
