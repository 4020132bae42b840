import { counted, shareForPeople } from "../wording";
import type { ModelInputs } from "./inputs";
import { SHARE_BASE_WORDS } from "./share-base-words";

type BaseTerms = Pick<ModelInputs, "revshareBase" | "revshareYears" | "horizonYears">;
type Renewals = Pick<ModelInputs, "renewalRevshare" | "revshareDecay">;

/** "of net contract value for 3 years"; what is paid past the horizon is not counted. */
function termsOfBase(terms: BaseTerms): string {
  const years = counted(yearsPaid(terms), "year", "years");
  return `of ${SHARE_BASE_WORDS[terms.revshareBase]} for ${years}`;
}

/** "20% of net contract value for 3 years": the terms that the base case stands on. */
export function baseTerms(inputs: BaseTerms & Renewals & Pick<ModelInputs, "revshare">): string {
  const { revshare, renewalRevshare = revshare } = inputs;
  const said = renewalRevshare === revshare ? undefined : renewalRevshare;
  const renewals = renewalWords(inputs, said, renewalRevshare);
  const then = renewals === undefined ? "" : `, ${renewals},`;
  return `${shareForPeople(revshare)}${then} ${termsOfBase(inputs)}`;
}

/**
 * "(then 10% on renewals) of net contract value for 3 years": what stands after a first year's share
 * that may be any, while what is written of the renewals stays as it is.
 */
export function termsOfAnyShare(inputs: BaseTerms & Renewals): string {
  const { renewalRevshare } = inputs;
  const renewals = renewalWords(inputs, renewalRevshare, renewalRevshare);
  return `${renewals === undefined ? "" : `(${renewals}) `}${termsOfBase(inputs)}`;
}

function yearsPaid({ revshareYears, horizonYears }: BaseTerms): number {
  return Math.min(revshareYears, horizonYears);
}

/** "then 10% on renewals, times 90% a year"; nothing where renewals are paid like the first year. */
function renewalWords(
  inputs: BaseTerms & Renewals,
  said: number | undefined,
  renewals: number | undefined,
): string | undefined {
  const years = yearsPaid(inputs);
  const falls = years >= 3 && inputs.revshareDecay !== 1;
  if (years < 2 || (said === undefined && !falls)) return undefined;
  const rate = renewals === undefined ? "the same" : shareForPeople(renewals);
  const falling = falls ? `, times ${shareForPeople(inputs.revshareDecay)} a year` : "";
  return `then ${rate} on renewals${falling}`;
}
