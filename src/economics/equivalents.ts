import { invalid, ok, type Result } from "../result";
import { counted } from "../wording";
import { Evaluation } from "./evaluate";
import type { ModelInputs, ShareBase } from "./inputs";
import { SHARE_BASE_WORDS } from "./share-base-words";

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
  /** The inputs that put it in force in place of the offer; none for a lump sum. */
  readonly change: Partial<ModelInputs>;
}

const YEARS = [1, 2, 3];
const BASES = ["NET", "LIST", "GROSS_PROFIT"] as const;

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
    ...BASES.filter((base) => base !== "LIST" || listPrice !== undefined).map((base) =>
      inProportion(offer, `On ${SHARE_BASE_WORDS[base]}, the schedule kept`, base),
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

function shareThatCosts(offer: Evaluation, terms: string, schedule: Schedule): Equivalent {
  const { inputs, share: presentValue } = offer;
  const share = presentValue / new Evaluation({ ...inputs, ...schedule, revshare: 1 }).share;
  const renewals = share * (schedule.renewalRevshare ?? 1);
  return ofShare(offer, terms, { ...schedule, revshare: share, renewalRevshare: renewals });
}

/** A schedule for a first year's share of 100%. */
type Schedule = Pick<ModelInputs, "revshareYears" | "renewalRevshare" | "revshareDecay">;

/** Every year's share on another base: as much money, whatever the schedule. */
function inProportion(offer: Evaluation, terms: string, revshareBase: ShareBase): Equivalent {
  const { inputs, base } = offer;
  const { revshare } = inputs;
  // A share on renewals that no year pays may be anything; it goes along with the first year's.
  const paysRenewals = Math.min(inputs.revshareYears, inputs.horizonYears) > 1;
  const renewals = (paysRenewals ? inputs.renewalRevshare : undefined) ?? revshare;
  const factor = base / new Evaluation({ ...inputs, revshareBase }).base;
  return ofShare(offer, terms, {
    revshareBase,
    revshare: revshare * factor,
    renewalRevshare: renewals * factor,
  });
}

type Change = Partial<ModelInputs> & Pick<ModelInputs, "revshare">;

function ofShare(offer: Evaluation, terms: string, change: Change): Equivalent {
  const { base, shareRates } = new Evaluation({ ...offer.inputs, ...change });
  const share = change.revshare;
  return {
    ...{ terms, share, change, presentValue: offer.share },
    amount: null,
    cashInYear1: share * base,
    // Rounding may leave a share of exactly 100% a digit above it.
    isOver: Math.max(...shareRates) > 1 + 1e-12,
  };
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
export function inForce({ share, isOver, change }: Equivalent): Partial<ModelInputs> | undefined {
  return share === null || isOver ? undefined : change;
}
