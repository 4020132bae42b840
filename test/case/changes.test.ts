import { Case } from "../../src/case/case";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";

/** The sample as a reseller, with answers that hold but for those that are given. */
function made(answers: object = {}, more: object = {}, intake: object = {}): Case {
  return new Case({
    ...SAMPLE_CASE,
    intake: { ...SAMPLE_CASE.intake, partner_type: "reseller", ...intake },
    answers: { ...SAMPLE_ANSWERS, ...answers },
    ...more,
  });
}

test("what is still to be given says where to give it", () => {
  const given = made({ killCriteria: undefined }, { model: { ...SAMPLE_MODEL, deals: "" } });

  expect(given.decision.code).toBe("UNDECIDED");
  expect(given.changes).toEqual([
    expect.stringMatching(/^Answer question 5, under Questions: Where are the written kill/),
    "Give partner deals, under Economics or on the sheet Inputs.",
  ]);
});

test("a tier that a cap holds back is named, with the question and what answers it", () => {
  const given = made({ opening: { opened: "terms" } });

  expect(given.decision.tier).toBe("REFERRAL");
  expect(given.changes[0]).toMatch(
    /^The evidence is that of a Reseller; question 2 holds it back\. The first talk was about/,
  );
  expect(made().changes.some((sentence) => sentence.includes("holds it back"))).toBe(false);
});

test("a cap that leaves the tier of the evidence as it is holds nothing back", () => {
  const demand = { named_accounts_sourced_count: 1, end_customer_relationships_pct: 5 };
  const independent_demand_evidence = { ...demand, sales_team_size: 1 };
  const given = made({ opening: { opened: "terms" } }, {}, { independent_demand_evidence });

  expect(given.decision.tier).toBe("REFERRAL");
  expect(given.decision.conditions.some((sentence) => sentence.startsWith("Question 2"))).toBe(
    true,
  );
  expect(given.changes.some((sentence) => sentence.includes("holds it back"))).toBe(false);
});

test("an answer that was accepted in writing holds nothing back any more", () => {
  const overrides = { opening: "The board knows them for ten years and vouches for it." };
  const given = made({ opening: { opened: "terms" } }, { overrides });

  expect(given.decision.tier).toBe("RESELLER");
  expect(given.changes.some((sentence) => sentence.includes("holds it back"))).toBe(false);
});

test("two red flags hold the tier back, and end once one of them is left", () => {
  const flags = { precise_terms_vague_value: true, rush_to_sign: true };
  const given = made({}, {}, { red_flags: flags });

  expect(given.decision.tier).toBe("REFERRAL");
  expect(given.changes[0]).toBe(
    "The evidence is that of a Reseller; the red flags hold it back until at most one of them is true.",
  );
});

test("where only the delivery is the partner's, the part that earns a share is named", () => {
  const given = made({}, { contribution: "delivered" });

  expect(given.decision.code).toBe("NOT_AT_THESE_TERMS");
  expect(given.changes).toContain(
    "A share can be offered once the partner is said to have sourced or influenced the deals.",
  );
});

test("that there is nothing beyond either side settles question 3 before a customer is named", () => {
  const open = made({ jointValue: { sentence: "One bill.", beyondEitherSide: "yes" } });
  const settled = made({ jointValue: { beyondEitherSide: "no" } });

  expect(open.decision.code).toBe("UNDECIDED");
  expect(settled.decision.code).toBe("CO_MARKETING");
});
