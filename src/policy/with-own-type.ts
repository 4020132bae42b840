import type { OwnType } from "./own-type";
import type { Policy } from "./policy";

/** The policy with the floors and the band of a company's own type in the place of its tier's. */
export function withOwnType(policy: Policy, ownType: OwnType): Policy {
  const { tier, floors, low, high } = ownType;
  const bands =
    low === undefined
      ? policy.bands
      : { ...policy.bands, [tier]: { ...policy.bands[tier], low, high } };
  return {
    ...policy,
    ...{ name: "own" as const, ownType, bands },
    floors: { ...policy.floors, [tier]: { ...policy.floors[tier], ...floors } },
  };
}
