import { Case } from "../../src/case/case";
import { buildMemo } from "../../src/case/memo";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";

/** A reseller whose rules of engagement are signed: what a test changes of it is all that is open. */
function signed(
  changes: {
    model?: object;
    intake?: object;
    answers?: object;
    preset?: string;
    contribution?: string;
  } = {},
): Case {
  const { model, intake, answers, ...rest } = changes;
  return new Case({
    ...SAMPLE_CASE,
    ...rest,
    model: { ...SAMPLE_MODEL, ...model },
    intake: { ...SAMPLE_CASE.intake, partner_type: "reseller", asks: { share: 0.3 }, ...intake },
    answers: {
      ...SAMPLE_ANSWERS,
      engagement: { ...SAMPLE_ANSWERS.engagement, signed: true },
      ...answers,
    },
  });
}

function sentencesOf(given: Case, section: string): readonly string[] {
  return buildMemo(given).sections.find(({ id }) => id === section)!.sentences;
}

describe("beside a signature", () => {
  test("stands what the programme loses within the horizon, on the offer's terms", () => {
    const { code, conditions } = signed().decision;
    expect(code).toBe("SIGN");
    expect(conditions).toContainEqual(
      expect.stringMatching(
        /^Over the horizon of 3 years the programme loses: its net present value is -\d\d,\d00 \(27\.5% of net contract value for 3 years\)\.$/,
      ),
    );
  });

  test("stands that it loses at the offer's high end, where the low end still pays", () => {
    const { code, offer, conditions } = signed({ contribution: "influenced" }).decision;
    expect(code).toBe("COUNTER_OFFER");
    expect(offer?.onOffer?.atLow.npv).toBeGreaterThan(0);
    expect(conditions).toContainEqual(
      expect.stringMatching(/net present value is -\d\d,\d00 \(27\.5% of net contract value/),
    );
  });

  test("stands that a figure is the mean of a range", () => {
    const { conditions } = signed({ model: { deals: "8 to 16" } }).decision;
    expect(conditions).toContain("Partner deals: 12, the mean of the range that is written there.");
    expect(signed().decision.conditions.join(" ")).not.toContain("mean");
  });

  test("stands nothing of the horizon where the programme earns its cost back within it", () => {
    const { conditions } = signed({ model: { deals: 30 } }).decision;
    expect(conditions.filter((each) => each.includes("horizon"))).toEqual([]);
  });

  test("stands that nobody can say how large a part of the channel it needs", () => {
    const without = /^The deals of the whole channel are not given/;
    const unknown = signed({ model: { channelDeals: undefined } }).decision;
    expect(unknown.conditions).toContainEqual(expect.stringMatching(without));
    expect(signed().decision.conditions).not.toContainEqual(expect.stringMatching(without));
  });

  test("stand the remarks on the evidence and on the plan", () => {
    const { conditions } = signed({
      intake: { independent_demand_evidence: { ...demand, named_accounts_sourced_count: 20 } },
      model: { mdf: 0 },
    }).decision;
    expect(conditions).toContainEqual(expect.stringContaining("20 named accounts are stated"));
    expect(conditions).toContainEqual(expect.stringContaining("put it into the model"));
  });

  test("stands that the partner asks for less than is offered", () => {
    const { headline, conditions } = signed({ intake: { asks: { share: 0.1 } } }).decision;
    expect(headline).toBe("Sign as Reseller at 27.5% to 31%");
    expect(conditions).toContainEqual(
      expect.stringMatching(/^Share asked, 10%: 10% is enough, the offer is 27\.5% to 31%/),
    );
    expect(signed().decision.conditions).not.toContainEqual(expect.stringMatching(/^Share asked/));
  });
});

const demand = SAMPLE_CASE.intake.independent_demand_evidence;

test("a refusal grants nothing, and so has no remark on a plan or a horizon", () => {
  const { code, conditions } = signed({ model: { cannibalization: 0.9 } }).decision;
  expect(code).toBe("NOT_AT_THESE_TERMS");
  expect(conditions.filter((each) => /horizon|channel are not given/.test(each))).toEqual([]);
});

test("where we lose without a share, the memo says so once, and nothing is missed by nobody", () => {
  const sentences = sentencesOf(signed({ model: { cannibalization: 0.95 } }), "economics");
  const said = sentences.filter((each) => each.includes("even without a share"));
  expect(said).toEqual(["No share suits both sides: we lose money even without a share."]);
});

test.each([
  ["equity", { moat: true, exclusivity: true, equityAlignment: true }, "acquisition"],
  ["co-marketing", { ...SAMPLE_ANSWERS.jointValue, beyondEitherSide: false }, "jointValue"],
])("a case for %s has no tier to sign at and no offer", (_, answer, question) => {
  const given = signed({ answers: { [question]: answer } });
  const { tier, offer } = given.decision;
  expect([tier, offer]).toEqual([undefined, undefined]);
  const rows = buildMemo(given).sections.flatMap((section) => section.rows);
  expect(rows).toContainEqual(["Tier to sign at", "none"]);
  expect(rows).toContainEqual(["Offer", "none"]);
});

test("a table without a band for the tier is not the end: what to do about it is said", () => {
  const { decision, changes } = signed({
    preset: "channel-programme",
    intake: {
      partner_type: "strategic_alliance",
      commitments: {
        ...SAMPLE_CASE.intake.commitments,
        commitment_months: 36,
        dedicated_resources: 9,
        joint_marketing_spend: 900_000,
        certification_completion: true,
      },
      independent_demand_evidence: {
        named_accounts_sourced_count: 60,
        end_customer_relationships_pct: 95,
        sales_team_size: 90,
      },
    },
  });
  expect([decision.code, changes]).toEqual([
    "NOT_AT_THESE_TERMS",
    [expect.stringMatching(/^Choose a table with a band for this tier/)],
  ]);
});

test("the memo has the remarks on the model beside the zone", () => {
  const sentences = sentencesOf(
    signed({ model: { revshareYears: 5, horizonYears: 3 } }),
    "economics",
  );
  expect(sentences).toContainEqual(expect.stringContaining("what is paid later is not counted"));
});
