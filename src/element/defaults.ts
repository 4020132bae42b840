import type { Policy } from "../policy/policy";

/** What holds for elements that say nothing of it themselves. */
export interface Defaults {
  /** A profile that is known to exist. */
  readonly profile: string | undefined;
  /** A company's own table, in a profile's place. */
  readonly policy: Policy | undefined;
}
