import { invalid, ok, type Result } from "../result";
import { counted } from "../wording";
import { Evaluation } from "./evaluate";
import type { ModelInputs, ShareBase } from "./inputs";

/** Other terms that cost us the same present value per deal as the offer on the table. */
export interface Equivalent {
  readonly terms: string;
  /** The first year's share as a fraction of its base; null for a lump sum. */
  readonly share: number | null;
  /** Currency per deal, paid at signing; null for a share. */
  readonly amount: number | null;
  /** What the partner gets in the first year for a deal, undiscounted: that is what is negotiated. */
  readonly cashInYear1: number;
  /** Currency per deal; the same for all of them. */
  readonly presentValue: number;
  /** Whether more than all of the base would have to be shared. */
  readonly isOver: boolean;
  /** What it changes but the share, said for a first year's share of 100%. */
  readonly change: Partial<ModelInputs>;
}

const YEARS = [1, 2, 3];
const BASES = [
  ["NET", "net contract value"],
  ["LIST", "list price"],
  ["GROSS_PROFIT", "gross profit"],
] as const;

/**
 * What the offer comes to in other words: for another number of years, on another base, with
 * renewals halved or left out, and as a lump sum at signing. PVs is linear in the share, so that
 * each is a closed form: PVs divided by what a share of 100% costs on the same terms.
 */
export function equivalents(inputs: ModelInputs): Result<readonly Equivalent[]> {
  const offer = new Evaluation(inputs);
  if (Number.isNaN(offer.base)) {
    return invalid("The share is paid on LIST, but no list price (listPrice) is given.", {
      field: "listPrice",
    });
  }
  const { horizonYears, listPrice } = inputs;
  const term = Math.min(inputs.revshareYears, horizonYears);
  const lengths = new Set([...YEARS.filter((years) => years <= horizonYears), horizonYears]);
  const flat = (terms: string, revshareYears: number): Equivalent =>
    shareThatCosts(offer, terms, { revshareYears, renewalRevshare: undefined, revshareDecay: 1 });
  return ok([
    inProportion(offer, "The offer on the table", inputs.revshareBase),
    ...[...lengths].map((years) =>
      flat(`The same share for ${counted(years, "year", "years")}`, years),
    ),
    ...BASES.filter(([base]) => base !== "LIST" || listPrice !== undefined).map(([base, words]) =>
      inProportion(offer, `On ${words}, the schedule kept`, base),
    ),
    shareThatCosts(offer, `Halved at every renewal, for ${counted(term, "year", "years")}`, {
      revshareYears: term,
      renewalRevshare: 0.5,
      revshareDecay: 0.5,
    }),
    flat("Nothing on renewals", 1),
    lumpSum(offer),
  ]);
}

/** The change says the schedule for a first year's share of 100%. */
function shareThatCosts(
  { inputs, share: presentValue }: Evaluation,
  terms: string,
  change: Partial<ModelInputs>,
): Equivalent {
  const whole = new Evaluation({ ...inputs, ...change, revshare: 1 });
  const share = presentValue / whole.share;
  return ofShare({ terms, share, presentValue, change }, share * whole.base, share);
}

/** Every year's share on another base: as much money, whatever the schedule. */
function inProportion(offer: Evaluation, terms: string, revshareBase: ShareBase): Equivalent {
  const { inputs, base, share: presentValue } = offer;
  const factor = base / new Evaluation({ ...inputs, revshareBase }).base;
  const highest = Math.max(inputs.revshare, inputs.renewalRevshare ?? 0) * factor;
  const share = inputs.revshare * factor;
  return ofShare(
    { terms, share, presentValue, change: { revshareBase } },
    inputs.revshare * base,
    highest,
  );
}

function ofShare(
  found: Pick<Equivalent, "terms" | "share" | "presentValue" | "change">,
  cashInYear1: number,
  highest: number,
): Equivalent {
  // Rounding may leave a share of exactly 100% a digit above it.
  return { ...found, amount: null, cashInYear1, isOver: highest > 1 + 1e-12 };
}

function lumpSum({ share: presentValue }: Evaluation): Equivalent {
  const paid = { amount: presentValue, cashInYear1: presentValue, presentValue };
  return { terms: "A lump sum at signing", share: null, ...paid, isOver: false, change: {} };
}

/** The terms under their heading; one that nobody can offer says so in place of its share. */
export function equivalentRows(found: readonly Equivalent[]): (string | number)[][] {
  return [
    ["Terms", "Share or amount", "Partner's cash in year 1", "Present value"],
    ...found.map(({ terms, share, amount, cashInYear1, presentValue, isOver }) =>
      isOver
        ? [terms, "more than 100%", "", presentValue]
        : [terms, share ?? amount ?? "", cashInYear1, presentValue],
    ),
  ];
}

/** The inputs that put these terms in force in place of the offer; undefined where no share does. */
export function inForce(
  offer: ModelInputs,
  { share, isOver, change }: Equivalent,
): Partial<ModelInputs> | undefined {
  if (share === null || isOver) return undefined;
  if (change.revshareBase === undefined) {
    return { ...change, revshare: share, renewalRevshare: share * (change.renewalRevshare ?? 1) };
  }
  // On another base every year's share moves by one factor.
  const { revshare, renewalRevshare = revshare } = offer;
  const factor = revshare === 0 ? 1 : share / revshare;
  return { ...change, revshare: share, renewalRevshare: renewalRevshare * factor };
}
