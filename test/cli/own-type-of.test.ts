import { withOwnTypeOf } from "../../cli/own-type-of";
import { answerDecision } from "../../src/element/decision";
import { answerTier } from "../../src/element/tier";
import { readOwnType } from "../../src/programme/own-types";
import { expectProblem, expectValue } from "../economics/expect-result";

const TYPE = expectValue(
  readOwnType({ type: "Distributor", tier: "RESELLER", endCustomerPercent: 20, salesTeam: 2 }),
);
const RECORD = {
  partner_type: "distributor",
  independent_demand_evidence: {
    named_accounts_sourced_count: 2,
    end_customer_relationships_pct: 20,
    sales_team_size: 2,
  },
};
const NO_PROFILE = { policy: undefined, profile: undefined };
const SAID = "By your own type Distributor, judged as Reseller: its floors count";

test("a type that the table has is known by its name, in a case, a record and a record with a profile", () => {
  const wanted = { intake: { ...RECORD, partner_type: "reseller" }, ownType: TYPE };
  for (const element of [{ intake: RECORD }, RECORD, { input: RECORD }]) {
    expect(expectValue(withOwnTypeOf(element, [TYPE]))).toMatchObject(wanted);
  }
  const beside = { input: RECORD, profile: "api" };
  expect(expectValue(withOwnTypeOf(beside, [TYPE]))).toMatchObject({ ...wanted, profile: "api" });
});

test("the answers say by which type they are", () => {
  const element = expectValue(withOwnTypeOf(RECORD, [TYPE]));
  const { tier, warnings } = expectValue(answerTier(element, NO_PROFILE));
  expect(tier).toBe("RESELLER");
  expect(warnings[0]).toContain(SAID);
  expect(expectValue(answerDecision(element, NO_PROFILE)).ownType).toContain(SAID);
});

test("a case brings its own type along, and one that does not read is refused", () => {
  const given = {
    intake: RECORD,
    ownType: { type: "Distributor", tier: "RESELLER", salesTeam: 1 },
  };
  expect(expectValue(withOwnTypeOf(given))).toMatchObject({
    intake: { partner_type: "reseller" },
    ownType: { type: "Distributor", tier: "RESELLER", floors: { salesTeam: 1 } },
  });
  const wrong = { intake: RECORD, ownType: { type: "Distributor" } };
  expect(expectProblem(withOwnTypeOf(wrong)).message).toContain("judged as none of the tiers");
});

test("whatever names no type of one's own stays as it is", () => {
  const known = { intake: { ...RECORD, partner_type: "oem" } };
  for (const element of [known, { intake: RECORD }, [1], "text", { acv: 1 }]) {
    expect(expectValue(withOwnTypeOf(element, element === known ? [TYPE] : []))).toBe(element);
  }
});
