import { DECISION_CODES, type DecisionCode } from "../../src/case/decision";
import type { BareRow } from "../../src/case/portfolio-row";
import type { MeasureValue } from "../../src/economics/measures";
import { TIERS, type Tier } from "../../src/policy/names";

/** How the list is shown. */
export interface PartnersPage {
  readonly find: string;
  readonly sort: PartnerSort;
  readonly tier: Tier | "none" | "all";
  readonly code: DecisionCode | "all";
  /** Which part of a long list is shown, from 0. */
  readonly listPage: number;
  readonly removedPage: number;
  /** The partner whose removal waits for a yes. */
  readonly removing: string | undefined;
  /** The partner removed last, to be brought back with one press. */
  readonly removed: string | undefined;
}

export interface PartnersStates {
  readonly partners?: PartnersPage;
  /** What is open on the partners page; undefined while its list is. */
  readonly partnersView?: "comparison" | "portfolio" | undefined;
  /** How many partners are judged so far, while there are more than a moment is long enough for. */
  readonly partnersJudged?: number;
  /** Ids of the partners that are shown side by side. */
  readonly compared?: readonly string[];
}

export const PARTNER_SORTS = ["name", "contribution", "zone", "code", "tier", "added"] as const;
export type PartnerSort = (typeof PARTNER_SORTS)[number];

export const PARTNERS_PAGE: PartnersPage = {
  ...{ find: "", sort: "name", tier: "all", code: "all", listPage: 0, removedPage: 0 },
  ...{ removing: undefined, removed: undefined },
};

/** A partner as the list needs it; tier and decision are unknown until it is judged. */
export interface ListedPartner {
  readonly id: string;
  readonly name: string;
  readonly judged:
    | (Pick<BareRow, "tier" | "code"> &
        Partial<Pick<BareRow, "programmeContribution" | "zoneWidth">>)
    | undefined;
}

const ORDER = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Whether the list can only be made once every partner is judged. */
export function waitsForJudging({ sort, tier, code }: PartnersPage): boolean {
  return (sort !== "name" && sort !== "added") || tier !== "all" || code !== "all";
}

/** Those that fit, in the wanted order; of equals the names decide. */
export function listed<P extends ListedPartner>(partners: readonly P[], page: PartnersPage): P[] {
  const wanted = page.find.trim().toLowerCase();
  const fitting = partners.filter(
    ({ name, judged }) =>
      name.toLowerCase().includes(wanted) &&
      (page.tier === "all" || (judged !== undefined && (judged.tier ?? "none") === page.tier)) &&
      (page.code === "all" || judged?.code === page.code),
  );
  if (page.sort === "added") return fitting;
  const rank = rankBy(page.sort);
  return fitting.sort(
    (one, other) => rank(one) - rank(other) || ORDER.compare(one.name, other.name),
  );
}

/** Most money first, widest zone first, highest tier first, what stands in the way of everything else first. */
function rankBy(sort: PartnerSort): (partner: ListedPartner) => number {
  switch (sort) {
    case "tier":
      return ({ judged }) =>
        judged?.tier === undefined ? TIERS.length : TIERS.indexOf(judged.tier);
    case "code":
      return ({ judged }) =>
        judged === undefined ? DECISION_CODES.length : DECISION_CODES.indexOf(judged.code);
    case "contribution":
      return ({ judged }) => mostFirst(judged?.programmeContribution);
    case "zone":
      return ({ judged }) => mostFirst(judged?.zoneWidth);
    default:
      return () => 0;
  }
}

/** Partners without the figure come last. */
function mostFirst(value: MeasureValue | undefined): number {
  return typeof value === "number" ? -value : Number.MAX_VALUE;
}
