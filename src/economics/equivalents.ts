import { invalid, ok, type Result } from "../result";
import { counted } from "../wording";
import { Evaluation } from "./evaluate";
import type { ModelInputs } from "./inputs";

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
}

const YEARS = [1, 2, 3];
const BASES = [
  ["NET", "net contract value"],
  ["LIST", "list price"],
  ["GROSS_PROFIT", "gross profit"],
] as const;

/** The same share every year, unless it says otherwise. */
const FLAT = { renewalRevshare: undefined, revshareDecay: 1 };

/**
 * What the offer comes to in other words: for another number of years, on another base, with
 * renewals halved or left out, and as a lump sum at signing. PVs is linear in the share, so that
 * each is a closed form: the share that costs PVs is PVs divided by what a share of 100% costs.
 */
export function equivalents(inputs: ModelInputs): Result<readonly Equivalent[]> {
  const offer = new Evaluation(inputs);
  if (Number.isNaN(offer.share)) {
    return invalid("The share is paid on LIST, but no list price (listPrice) is given.", {
      field: "listPrice",
    });
  }
  const presentValue = offer.share;
  const { revshareYears, horizonYears, renewalRevshare } = inputs;
  const term = Math.min(revshareYears, horizonYears);
  const on = (terms: string, change: Partial<ModelInputs>): Equivalent =>
    shareThatCosts(presentValue, terms, { ...inputs, ...change });
  const lengths = new Set([...YEARS.filter((years) => years <= horizonYears), horizonYears]);
  const halved = { revshareDecay: 0.5, renewalRevshare: undefined };
  return ok([
    {
      terms: "The offer on the table",
      share: inputs.revshare,
      amount: null,
      cashInYear1: inputs.revshare * offer.base,
      presentValue,
      isOver: false,
    },
    ...[...lengths].map((years) =>
      on(`The same share for ${counted(years, "year", "years")}`, { ...FLAT, revshareYears: years }),
    ),
    ...BASES.filter(([base]) => base !== "LIST" || inputs.listPrice !== undefined).map(
      ([base, words]) => inProportion(offer, words, { ...inputs, revshareBase: base }),
    ),
    on(`Halved at every renewal, for ${counted(term, "year", "years")}`, halved),
    on("Nothing on renewals", { ...FLAT, revshareYears: 1 }),
    {
      terms: "A lump sum at signing",
      share: null,
      amount: presentValue,
      cashInYear1: presentValue,
      presentValue,
      isOver: false,
    },
  ]);
}
