import { answersToAsks } from "../../src/case/asks";
import { Case } from "../../src/case/case";
import { buildMemo } from "../../src/case/memo";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";

const SIGNED = {
  ...SAMPLE_ANSWERS,
  engagement: { ...SAMPLE_ANSWERS.engagement, signed: true },
};

/** The sample with its rules of engagement signed, and what a test changes of it. */
function made(changes: { model?: object; intake?: object; answers?: object } = {}): Case {
  const { model, intake, answers } = changes;
  return new Case({
    ...SAMPLE_CASE,
    model: { ...SAMPLE_MODEL, ...model },
    intake: { ...SAMPLE_CASE.intake, ...intake },
    answers: { ...SIGNED, ...answers },
  });
}
const RESELLER = { partner_type: "reseller" };
const askingFor = (share: number) => ({ ...RESELLER, asks: { share } });

test("a refusal says on what its shares are paid, and shows none above all there is", () => {
  const { code, reason } = made({ model: { partnerInvestment: 600_000 } }).decision;

  expect(code).toBe("NOT_AT_THESE_TERMS");
  expect(reason).toMatch(
    /the partner needs more than 100%, we can afford [\d.]+% at most; .* \(all of first-year value\)\.$/,
  );
  const reseller = made({ model: { partnerInvestment: 600_000 }, intake: RESELLER }).decision;
  expect(reseller.reason).toMatch(/\(all of net contract value for 3 years\)\.$/);
});

test("a refusal names the base case where it says that no share suits both on its terms", () => {
  const { reason, conditions } = made({ model: { cannibalization: 0.9 } }).decision;

  expect(reason).toMatch(/\(all of first-year value\)\.$/);
  expect(conditions.filter((each) => /no share suits/i.test(each))).toEqual([
    expect.stringMatching(/^On the base case's own terms: no share suits both sides: /),
  ]);
});

test.each([0.3098, 0.30982, 0.3099, 0.31])(
  "offer, ask and what can be agreed show one figure where %p is asked",
  (share) => {
    const given = made({ intake: askingFor(share) });
    const { headline, offer } = given.decision;
    const [ask] = answersToAsks(given, given.decision);
    const [agreed = ""] = given.changes;
    const isGranted = share <= offer!.high;
    const limit = isGranted && share > 0.3098 ? ask!.asked : "30.98%";

    expect(headline).toContain(`27.5% to ${isGranted ? "31%" : "30.98%"}`);
    expect(agreed).toContain(`A share of up to ${limit} can be agreed (${ask!.asked} asked)`);
    // Whoever reads both tells at once whether it is granted.
    expect(Number.parseFloat(ask!.asked) <= Number.parseFloat(limit)).toBe(isGranted);
  },
);

test("a share just above the offer is shown to its last digit wherever it stands", () => {
  const given = made({ intake: { asks: { share: 0.2504 } }, model: { revshare: 0.1 } });

  expect(given.decision.headline).toContain("not the 25.04% asked");
  expect(answersToAsks(given, given.decision)[0]!.asked).toBe("25.04%");
});

test("what nobody knows of question 7 is a condition, and no reason to buy", () => {
  const acquisition = { moat: "unknown", exclusivity: true, equityAlignment: true };
  const { code, conditions } = made({ answers: { acquisition } }).decision;

  expect(code).not.toBe("TAKE_TO_MA");
  expect(conditions).toContain("Question 7 is answered without knowing: a moat we cannot copy.");
});

test("that evidence holds the tier down is among the conditions", () => {
  const demand = { ...SAMPLE_CASE.intake.independent_demand_evidence, sales_team_size: "unknown" };
  const given = made({ intake: { independent_demand_evidence: demand } });

  expect(given.decision.tier).toBe("REFERRAL");
  expect(
    given.decision.conditions.filter((each) => each.startsWith("No independent demand")),
  ).toHaveLength(1);
});

test("co-marketing gives its reason once", () => {
  const jointValue = { ...SAMPLE_ANSWERS.jointValue, beyondEitherSide: false };
  const { code, reason, conditions } = made({ answers: { jointValue } }).decision;

  expect(code).toBe("CO_MARKETING");
  expect(conditions).not.toContain(reason);
});

test("a customer whom nobody knows is a condition of the deal, and none of its end", () => {
  const jointValue = { ...SAMPLE_ANSWERS.jointValue, customer: "unknown" };
  const { code, tier, conditions } = made({ answers: { jointValue } }).decision;

  expect([code, tier]).toEqual(["SIGN", "SI_CONSULTING"]);
  expect(conditions[0]).toBe(
    "Question 3: no customer is named. The customer it serves is named in writing before a contract.",
  );
});

test("what nobody knows of questions 5 and 6 is told as not known, and not as answered with no", () => {
  const { killCriteria, engagement } = SAMPLE_ANSWERS;
  const clause = made({ answers: { killCriteria: { ...killCriteria, curePeriod: "unknown" } } });
  expect(clause.decision.code).toBe("NO_CONTRACT_YET");
  expect(clause.decision.reason).toContain("not known to be written: the cure period");

  const rules = made({ answers: { engagement: { ...engagement, signed: "unknown" } } });
  expect(rules.decision.code).toBe("SIGN_NO_KICKOFF");
  expect(rules.decision.conditions[0]).toContain("nobody knows whether the rules of engagement");
  expect(rules.decision.conditions[0]).not.toContain("not signed");
});

test("a promised certification without a date is said once among the conditions", () => {
  const { commitments } = SAMPLE_CASE.intake;
  const promised = { ...commitments, certification_completion: "scheduled" };
  const of = (intake: object) =>
    made({ intake: { ...intake, commitments: promised } }).decision.conditions.filter((each) =>
      /certif/i.test(each),
    );

  expect(of({ partner_type: "oem" })).toEqual([
    "On condition: certified by a date that they have still to give.",
  ]);
  // Nothing of this tier hangs on it: that the date is missing is all there is to say.
  expect(of({})).toEqual(["Certification is promised without a date: ask by when."]);
});

test("a planned part of a deal has no whole number for its limit above itself", () => {
  const deals = made({ intake: RESELLER }).changes.find((each) => each.includes("down to"))!;
  const least = Number(/down to (\d+) deals/.exec(deals)![1]);
  const given = made({ intake: RESELLER, model: { deals: least - 0.2 } });

  const said = given.changes.filter((each) => each.includes("down to"));
  expect(
    said.filter((each) => each.includes(`down to ${least} deals a year (${least} now)`)),
  ).toEqual([]);
});

test("a part in the deal that nobody said is shown as assumed", () => {
  const rowsOf = (given: object): Map<string, string> =>
    new Map(buildMemo(new Case(given)).sections.find(({ id }) => id === "decision")!.rows);
  const { contribution: _, ...unsaid } = SAMPLE_CASE;

  expect(rowsOf(unsaid).get("The partner's part in a deal")).toMatch(/, assumed$/);
  expect(
    rowsOf({ ...unsaid, contribution: "sourced" }).get("The partner's part in a deal"),
  ).not.toMatch(/assumed/);
});
