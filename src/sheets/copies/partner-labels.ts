import { bare } from "../../nearest";
import { inputDefinition, type InputDefinition, type InputKey } from "../../economics/inputs";

/** What inputs are called where the partner reads them: what is its own is "yours". */
const LABELS: Partial<Record<InputKey, string>> = {
  partnerAcv: "Net annual contract value of your deals",
  mdf: "Market development funds, up to",
  retentionPartner: "Net revenue retention a year of your customers",
  discountRate: "Your discount rate",
  deals: "Your deals",
  partnerServicesRevenue: "Your services per deal",
  partnerServicesMargin: "Your services margin",
  partnerSellingCost: "Your selling cost per deal",
  partnerInvestment: "Your investment a year",
  partnerRequiredRoi: "Return you want",
};

/** The partner's own lead in its copy; a plan that comes back names the role again. */
export const OWN_SALES_LEAD = "Your sales lead";

export function partnerLabel({ key, label }: InputDefinition): string {
  return LABELS[key] ?? label;
}

const BY_LABEL = new Map(
  Object.entries(LABELS).map(([key, label]) => [bare(label), inputDefinition(key as InputKey)]),
);

/** What is twice as long as the longest label names nothing. */
const LONGEST_NAME = 2 * Math.max(...Object.values(LABELS).map(({ length }) => length));

/** The input that a label of a copy that came back names. */
export function inputOfPartnerLabel(label: string): InputDefinition | undefined {
  return label.length > LONGEST_NAME ? undefined : BY_LABEL.get(bare(label));
}
