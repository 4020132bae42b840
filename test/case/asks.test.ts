import { answersToAsks } from "../../src/case/asks";
import { Case } from "../../src/case/case";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { buildMemo } from "../../src/case/memo";

/** A reseller with every floor of its tier met, nothing open, and these asks. */
function reseller(asks: object, changes: object = {}, model: object = {}): Case {
  return new Case({
    ...SAMPLE_CASE,
    intake: {
      ...SAMPLE_RECORD,
      partner_type: "reseller",
      independent_demand_evidence: {
        named_accounts_sourced_count: 6,
        end_customer_relationships_pct: 60,
        sales_team_size: 6,
      },
      asks,
    },
    answers: {
      ...SAMPLE_ANSWERS,
      engagement: { decidedBy: "account", settledBy: "Dana Whitlock", signed: true },
    },
    plan: { motion: "co_sell", valueProposition: "Less paper", segments: ["Banks"] },
    ...changes,
    model: { ...SAMPLE_MODEL, ...model },
  });
}

function answersOf(made: Case): readonly (readonly [string, string, boolean])[] {
  return answersToAsks(made, made.decision).map(({ ask, answer, isGranted }) => [
    ask,
    answer,
    isGranted,
  ]);
}

const EVERYTHING = { share: 0.3, exclusivity: "account", mdf: 10_000, integration: "self_serve" };

test("asks are granted where the decision is to sign and the model counts what they cost", () => {
  const made = reseller(EVERYTHING, {}, { mdf: 10_000 });

  expect(made.decision.code).toBe("SIGN");
  expect(answersOf(made)).toEqual([
    ["share", "yes", true],
    ["exclusivity", expect.stringMatching(/^no; instead/), false],
    ["mdf", "up to 10,000", true],
    ["integration", "yes", true],
  ]);
});

const UNKNOWN_DEMAND = {
  independent_demand_evidence: {
    named_accounts_sourced_count: "unknown",
    end_customer_relationships_pct: "unknown",
    sales_team_size: 6,
  },
};

test.each<[string, Case, string]>([
  [
    "the volume is out of reach",
    reseller(EVERYTHING, {}, { channelDeals: 15 }),
    "NOT_AT_THESE_TERMS",
  ],
  [
    "it is a case for M&A",
    reseller(EVERYTHING, {
      answers: {
        ...SAMPLE_ANSWERS,
        acquisition: { moat: true, exclusivity: true, equityAlignment: true },
      },
    }),
    "TAKE_TO_MA",
  ],
  [
    "a question is open",
    reseller(EVERYTHING, { answers: { ...SAMPLE_ANSWERS, killCriteria: undefined } }),
    "UNDECIDED",
  ],
  [
    "too little is known",
    reseller(EVERYTHING, {
      intake: { ...SAMPLE_RECORD, ...UNKNOWN_DEMAND, asks: EVERYTHING },
    }),
    "GO_BACK",
  ],
])("while %s nothing is granted, and every ask is answered", (_, made, code) => {
  expect(made.decision.code).toBe(code);
  expect(answersOf(made)).toEqual(
    ["share", "exclusivity", "mdf", "integration"].map((ask) => [ask, "open", false]),
  );
  const asks = buildMemo(made).sections.find(({ id }) => id === "asks");
  expect(asks?.sentences).toHaveLength(4);
});

test("MDF that the model does not count yet is a condition, not a grant", () => {
  const made = reseller({ mdf: 10_000 }, {}, { mdf: 4_000 });

  expect(answersOf(made)).toEqual([["mdf", "up to 10,000", false]]);
  expect(made.decision.conditions.join(" ")).toContain("the model, which counts 4,000 a year");
});

test("an ask just above the offer is never printed as the offer's own end", () => {
  const { high } = reseller({}).decision.offer!;
  const made = reseller({ share: 0.31 });

  expect(high).toBeCloseTo(0.3098, 4);
  expect(made.decision.headline).toBe("Offer 27.5% to 30.98%, not the 31% asked");
  expect(answersToAsks(made, made.decision)[0]?.sentence).toMatch(
    /up to 30\.98%.*27\.5% to 30\.98%/,
  );
});

test("a share below what the partner can live on is enough for us, and said to be too little for it", () => {
  const made = reseller({ share: 0.02 });
  const [share] = answersToAsks(made, made.decision);

  expect(share).toMatchObject({ answer: "2% is enough", isGranted: true });
  expect(share?.why).toContain("the partner needs 6.1% to live on it");
});
