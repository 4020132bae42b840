import type { Policy } from "../policy/policy";
import type { OwnType } from "../policy/own-type";
import type { OwnLevel } from "../programme/level-table";

/** What holds for elements that say nothing of it themselves. */
export interface Defaults {
  /** A profile that is known to exist. */
  readonly profile: string | undefined;
  /** A company's own table, in a profile's place. */
  readonly policy: Policy | undefined;
  /** The levels of a company's own table, where it has some. */
  readonly levels?: readonly OwnLevel[] | undefined;
  /** The partner types of a company's own table. */
  readonly types?: readonly OwnType[] | undefined;
}
