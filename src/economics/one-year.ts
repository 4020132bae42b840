import { isBlank } from "../reading/blank";
import { invalid, ok, type Result, unavailable } from "../result";
import { asNumber, asPercent } from "../wording";
import { ZERO_OR_MORE } from "./input-definition";
import { checkNumber, type NumberField } from "./check-input";
import { wholeDeals } from "./measure-definition";
import { numberInput } from "./inputs";

interface OneYear {
  /** Fixed cost of the programme a year. */
  readonly programmeCost: number;
  /** Net annual contract value of a deal. */
  readonly acv: number;
  /** Fraction of acv. */
  readonly grossMargin: number;
  /** Fraction of acv. */
  readonly revshare: number;
  /** One-off and support cost of a partner deal in its first year; 0 when left out. */
  readonly partnerCost: number;
  /** Fraction of partner deals we would have won direct; 0 when left out. */
  readonly cannibalization: number;
  /** Acquisition and support cost of a direct deal in its first year; 0 when left out. */
  readonly directCost: number;
}

/** As it comes from cells or JSON. */
export type OneYearRequest = { readonly [Key in keyof OneYear]?: unknown };

const FIELDS: readonly (NumberField & { readonly key: keyof OneYear })[] = [
  { ...numberInput("programmeCost"), key: "programmeCost" },
  { ...numberInput("acv"), key: "acv" },
  { ...numberInput("grossMargin"), key: "grossMargin" },
  { ...numberInput("revshare"), key: "revshare" },
  { ...ZERO_OR_MORE, key: "partnerCost", label: "Partner cost", kind: "money" },
  { ...numberInput("cannibalization"), key: "cannibalization" },
  { ...ZERO_OR_MORE, key: "directCost", label: "Direct cost", kind: "money" },
];

const LEFT_OUT = { partnerCost: 0, cannibalization: 0, directCost: 0 };

/**
 * Whole partner deals a year that pay for the programme in the first year alone, undiscounted:
 * programmeCost / (partner₁ − k·direct₁), with partner₁ = acv·grossMargin − revshare·acv −
 * partnerCost and direct₁ = acv·grossMargin − directCost. Formulas 3 and 6.
 */
export function oneYearBreakEven(request: OneYearRequest): Result<number> {
  const checked = checkYear(request);
  if (!checked.ok) return checked;
  const given = checked.value;
  const grossProfit = given.acv * given.grossMargin;
  const direct = grossProfit - given.directCost;
  const partner = grossProfit - given.revshare * given.acv - given.partnerCost;
  if (given.cannibalization > 0 && direct <= 0) {
    return invalid(
      `Cannibalization is ${asPercent(given.cannibalization)}, but a direct deal contributes ` +
        `${asNumber(direct)} in its first year: taking such deals away would look like a gain. ` +
        "Set cannibalization to 0, or use REVSHARE.MODEL, which counts the whole horizon.",
      { field: "cannibalization", allowed: "0 while the first year of a direct deal does not pay" },
    );
  }
  const perDeal = partner - given.cannibalization * direct;
  return perDeal > 0
    ? ok(wholeDeals(given.programmeCost / perDeal))
    : unavailable(
        `No volume pays for the programme: each partner deal adds ${asNumber(perDeal)} in its first year.`,
      );
}

function checkYear(request: OneYearRequest): Result<OneYear> {
  const year = { programmeCost: 0, acv: 0, grossMargin: 0, revshare: 0, ...LEFT_OUT };
  for (const field of FIELDS) {
    const value = request[field.key];
    if (isBlank(value) && field.key in LEFT_OUT) continue;
    const checked = checkNumber(field, value);
    if (!checked.ok) return checked;
    year[field.key] = checked.value;
  }
  return ok(year);
}
