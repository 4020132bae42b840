import type { ModelInputs, ShareBase } from "../economics/inputs";
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

/** "20% of net contract value for 3 years": the terms that the base case stands on. */
export function baseTerms(inputs: BaseTerms & Pick<ModelInputs, "revshare">): string {
  return `${shareForPeople(inputs.revshare)} ${termsOfBase(inputs)}`;
}
