import type { ModelInputs, ShareBase } from "../economics/inputs";
import type { Offer } from "../partner/offer";
import { counted, shareForPeople } from "../wording";

const BASES: Readonly<Record<ShareBase, string>> = {
  NET: "net contract value",
  LIST: "list price",
  GROSS_PROFIT: "gross profit",
};

type BaseTerms = Pick<ModelInputs, "revshareBase" | "revshareYears" | "horizonYears">;

/** "of net contract value for 3 years" */
export function termsOfBase({ revshareBase, revshareYears, horizonYears }: BaseTerms): string {
  const years = counted(Math.min(revshareYears, horizonYears), "year", "years");
  return `of ${BASES[revshareBase]} for ${years}`;
}

type ShareSchedule = Pick<ModelInputs, "revshare" | "renewalRevshare" | "revshareDecay">;

/** "20% of net contract value for 3 years": the terms that the base case stands on. */
export function baseTerms(inputs: BaseTerms & ShareSchedule): string {
  return `${shareForPeople(inputs.revshare)}${onRenewals(inputs)} ${termsOfBase(inputs)}`;
}

/** Said where renewals are paid otherwise than the first year, and paid at all. */
function onRenewals(inputs: BaseTerms & ShareSchedule): string {
  const {
    revshare,
    renewalRevshare = revshare,
    revshareDecay,
    revshareYears,
    horizonYears,
  } = inputs;
  const years = Math.min(revshareYears, horizonYears);
  if (years < 2 || (renewalRevshare === revshare && (revshareDecay === 1 || years < 3))) return "";
  const falling =
    revshareDecay === 1 || years < 3 ? "" : `, times ${shareForPeople(revshareDecay)} a year`;
  return `, then ${shareForPeople(renewalRevshare)} on renewals${falling},`;
}

/** "of net contract value for 3 years", "of first-year value". */
export function termsOf({ termYears }: Pick<Offer, "termYears">): string {
  return termYears === 1
    ? "of first-year value"
    : `of net contract value for ${counted(termYears, "year", "years")}`;
}
