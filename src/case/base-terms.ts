import type { ModelInputs, ShareBase } from "../economics/inputs";
import { counted, shareForPeople } from "../wording";

const BASES: Readonly<Record<ShareBase, string>> = {
  NET: "net contract value",
  LIST: "list price",
  GROSS_PROFIT: "gross profit",
};

/** "20% of net contract value for 3 years": the terms that the base case stands on. */
export function baseTerms({
  revshare,
  revshareBase,
  revshareYears,
  horizonYears,
}: Pick<ModelInputs, "revshare" | "revshareBase" | "revshareYears" | "horizonYears">): string {
  const years = counted(Math.min(revshareYears, horizonYears), "year", "years");
  return `${shareForPeople(revshare)} of ${BASES[revshareBase]} for ${years}`;
}
