import { parseModelInputs } from "../../src/economics/parse";
import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import type { PartnerEntry } from "../../src/partner/portfolio-row";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());
const SIGNED = {
  ...SAMPLE_ANSWERS,
  engagement: { ...SAMPLE_ANSWERS.engagement, signed: true },
};

export interface GivenPartner {
  readonly record?: object;
  readonly answers?: object;
  readonly model?: object;
  readonly entry?: Partial<PartnerEntry>;
}

/** The sample partner under another name, with what is different about it. */
export function partner(id: string, given: GivenPartner = {}): PartnerEntry {
  const { record, answers = SIGNED, model, entry } = given;
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, partner_name: id, ...record }));
  return {
    id,
    record: intake.record,
    ...{ profile: "saas", contribution: "sourced", preset: "default" },
    verdict: judge(intake, expectValue(parseAnswers(answers)), saas),
    model: parseModelInputs({ ...SAMPLE_MODEL, ...model }),
    ...entry,
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
  partner("Kapok", { answers: { ...SIGNED, economics: { breakevenShareOfChannel: "never" } } }),
  partner("Larch", { answers: { ...SIGNED, jointValue: { customer: "Alder Bank" } } }),
  partner("Maple", { model: { revshare: undefined } }),
  partner("Nutmeg", {
    record: { independent_demand_evidence: { ...demand, sales_team_size: null } },
    entry: { contribution: "influenced" },
  }),
];
