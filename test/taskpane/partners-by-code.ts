import type { DecisionCode } from "../../src/case/decision";
import { currentPartner, type JsonValue, type PartnerDraft } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";

type Part = Record<string, JsonValue>;

const SAMPLE = currentPartner(sampleDraft());
const SIGNED: Part = {
  engagement: { decidedBy: "account", settledBy: "Dana Whitlock", signed: true },
};

function sample(changes: {
  readonly intake?: Part;
  readonly answers?: Part;
  readonly model?: Part;
}): PartnerDraft {
  return {
    ...SAMPLE,
    intake: { ...SAMPLE.intake, ...changes.intake },
    answers: { ...SAMPLE.answers, ...SIGNED, ...changes.answers },
    model: { ...SAMPLE.model, ...changes.model },
  };
}

const YES = { moat: true, exclusivity: true, equityAlignment: true };
const ASKS = SAMPLE.intake.asks as Part;

/** The sample partner, changed until each decision holds. */
export const CASES_BY_CODE: Readonly<Record<DecisionCode, PartnerDraft>> = {
  GO_BACK: sample({ intake: { independent_demand_evidence: {} } }),
  UNDECIDED: { ...SAMPLE, answers: {}, model: {} },
  TAKE_TO_MA: sample({ answers: { acquisition: YES } }),
  CO_MARKETING: sample({
    answers: {
      jointValue: { ...(SAMPLE.answers.jointValue as Part), beyondEitherSide: false },
    },
  }),
  NOT_AT_THESE_TERMS: sample({ model: { partnerInvestment: 2_000_000 } }),
  NO_CONTRACT_YET: sample({
    answers: { killCriteria: { ...(SAMPLE.answers.killCriteria as Part), curePeriod: false } },
  }),
  COUNTER_OFFER: sample({ intake: { asks: { ...ASKS, share: 0.45 } } }),
  SIGN_NO_KICKOFF: SAMPLE,
  SIGN: sample({}),
};
