import { DEAL_KINDS } from "../../partner/attribution";
import type { DEAL_COLUMNS } from "../../partner/deals";
import { text } from "../layout/calls";

/*
 * Whose a deal is, in native formulas on the cells of its own row, so that the table can be sorted,
 * filtered and gone on with, with and without the add-in. PARTNER.ATTRIBUTION says the same of the
 * whole table, which the Checks sheet holds against these.
 */

export type DealColumnKey = keyof typeof DEAL_COLUMNS;

/** A row's cell of a column, or one of the figures that hold for all rows. */
export interface DealCells {
  readonly of: (key: DealColumnKey) => string;
  readonly kind: string;
  readonly contactDays: string;
  readonly lowerShare: string;
}

type Side = "introducedBy" | "ranBy" | "ownedBy";
const SIDES: readonly Side[] = ["introducedBy", "ranBy", "ownedBy"];

const is = (cell: string, wanted: string): string => `${cell}=${text(wanted)}`;

/** Written "yes", or TRUE where somebody typed that. */
function isYes(cell: string): string {
  return `OR(${is(cell, "yes")},${cell}=TRUE)`;
}

/** 1 sourced, 2 influenced, 3 ours: by who did what. */
function rankByDeeds({ of }: DealCells): string {
  const isSourced = `AND(${is(of("introducedBy"), "partner")},${is(of("ownedBy"), "partner")})`;
  const helped = SIDES.flatMap((side) => [is(of(side), "partner"), is(of(side), "both")]);
  return `IF(${isSourced},1,IF(OR(${helped.join(",")}),2,3))`;
}

function disputes({ of, contactDays }: DealCells): {
  recent: string;
  unsure: string;
  late: string;
} {
  const days = of("priorContactDays");
  const [registered, closed] = [of("registered"), of("closed")];
  return {
    recent: `AND(ISNUMBER(${days}),${days}>0,${days}<=${contactDays})`,
    unsure: `OR(${is(days, "unknown")},${is(of("openOpportunity"), "unknown")})`,
    late: `AND(ISNUMBER(${registered}),ISNUMBER(${closed}),${registered}>${closed})`,
  };
}

function isDisputed(cells: DealCells): string {
  const { recent, unsure, late } = disputes(cells);
  return `OR(${recent},${unsure},${late})`;
}

/** Sourced, influenced or ours; nothing in a row without an account. */
export function kindFormula(cells: DealCells): string {
  const { of } = cells;
  const names = DEAL_KINDS.map(text).join(",");
  const step = `IF(${isDisputed(cells)},1,0)`;
  const kind = `CHOOSE(MIN(3,${rankByDeeds(cells)}+${step}),${names})`;
  return `IF(${of("account")}="","",IF(${isYes(of("openOpportunity"))},${text("ours")},${kind}))`;
}

const BY: readonly (readonly [string, string])[] = [
  ["us", "us"],
  ["partner", "the partner"],
  ["both", "both"],
  ["neither", "neither side"],
];

function byWhom(cell: string): string {
  return BY.reduceRight(
    (otherwise, [side, words]) => `IF(${is(cell, side)},${text(words)},${otherwise})`,
    text("nobody we know of"),
  );
}

/** The reason in a sentence, as the command line and the pane have it. */
export function reasonFormula(cells: DealCells): string {
  const { of, kind } = cells;
  const days = of("priorContactDays");
  const deeds =
    `IF(${rankByDeeds(cells)}=1,${text("The partner introduced them and holds the relationship")},` +
    `${text("Introduced by ")}&${byWhom(of("introducedBy"))}&${text(", meetings run by ")}&` +
    `${byWhom(of("ranBy"))}&${text(", relationship held by ")}&${byWhom(of("ownedBy"))})`;
  const { recent, unsure, late } = disputes(cells);
  const inDays = `TEXT(${days},"#,##0")&IF(${days}=1,${text(" day")},${text(" days")})`;
  const reasons = [
    [recent, `${text("we talked to them ")}&${inDays}&${text(" before")}`],
    [unsure, text("nobody knows whether we talked to them before")],
    [late, text("it was registered after it was closed")],
  ] as const;
  const listed = reasons.map(([when, words], at) => {
    const before = reasons.slice(0, at).map(([earlier]) => earlier);
    const joined = at === 0 ? words : `IF(OR(${before.join(",")}),${text(", and ")},"")&${words}`;
    return `IF(${when},${joined},"")`;
  });
  const was = `IF(${rankByDeeds(cells)}=1,${text("sourced")},${text("influenced")})`;
  const disputed = `${text(", but ")}&${listed.join("&")}&${text(": disputed, so ")}&${kind}&${text(" and not ")}&${was}&"."`;
  const isStep = `AND(${rankByDeeds(cells)}<3,${isDisputed(cells)})`;
  return (
    `IF(${of("account")}="","",IF(${isYes(of("openOpportunity"))},` +
    `${text("We had an opportunity open with them.")},${deeds}&IF(${isStep},${disputed},".")))`
  );
}

/** What was paid above what the deal earned; nothing where no share paid is known. */
export function overpaidFormula({ of, kind, lowerShare }: DealCells): string {
  const [share, value] = [of("sharePaid"), of("value")];
  const worth = `IF(ISNUMBER(${value}),${value},0)`;
  const paid = `IF(${share}>1,${share},${share}*${worth})`;
  const isKnown = `AND(ISNUMBER(${share}),${share}>0,OR(${share}>1,ISNUMBER(${value})))`;
  const above = `IF(${is(kind, "ours")},${paid},MAX(0,${paid}-${lowerShare}*${worth}))`;
  return `IF(${isKnown},IF(${is(kind, "sourced")},0,${above}),"")`;
}
