import { Case } from "../../src/case/case";
import type { GivenCase } from "../../src/case/given-case";
import type { PartnerEntry } from "../../src/case/portfolio-row";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";

const SIGNED = {
  ...SAMPLE_ANSWERS,
  engagement: { ...SAMPLE_ANSWERS.engagement, signed: true },
};

export interface GivenPartner {
  readonly record?: object;
  readonly answers?: object;
  readonly model?: object;
  readonly also?: GivenCase;
}

/** The sample partner under another name, with what is different about it. */
export function partner(id: string, given: GivenPartner = {}): PartnerEntry {
  const { record, answers = SIGNED, model, also } = given;
  return {
    id,
    case: new Case({
      intake: { ...SAMPLE_RECORD, partner_name: id, ...record },
      answers,
      model: { ...SAMPLE_MODEL, ...model },
      ...also,
    }),
  };
}

const moat = { moat: true, exclusivity: true, equityAlignment: true };
const demand = SAMPLE_RECORD.independent_demand_evidence;

/** One partner for every way a row can come out. */
export const MANY: readonly PartnerEntry[] = [
  partner("Alder"),
  partner("Birch", { model: { deals: 60, revshare: 0.25 } }),
  partner("Cedar", { answers: SAMPLE_ANSWERS }),
  partner("Dogwood", { record: { independent_demand_evidence: {} } }),
  partner("Elm", { answers: { ...SIGNED, acquisition: moat } }),
  partner("Fir", { answers: { ...SIGNED, opening: { opened: "terms" } } }),
  partner("Ginkgo", { answers: { ...SIGNED, acquisition: undefined } }),
  partner("Hazel", { model: { deals: undefined } }),
  partner("Ivy", { model: { cannibalization: 0.9 } }),
  partner("Juniper", { model: { deals: 6.5, partnerInvestment: 0 } }),
  partner("Kapok", { model: { channelDeals: 12 } }),
  partner("Larch", { answers: { ...SIGNED, jointValue: { customer: "Alder Bank" } } }),
  partner("Maple", { model: { revshare: undefined } }),
  partner("Nutmeg", {
    record: { independent_demand_evidence: { ...demand, sales_team_size: null } },
    also: { contribution: "influenced" },
  }),
];
