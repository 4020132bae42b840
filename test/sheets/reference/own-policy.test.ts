import { Case } from "../../../src/case/case";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { type Policy, policyFor } from "../../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../../src/policy/policy-table";
import { gatherContent } from "../../../src/sheets/gather-content";
import { kindsFor } from "../../../src/sheets/kinds-for";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet } from "../described";

/** A table of the default profile with other figures for some of its rows. */
function tableWith(changes: Readonly<Record<string, number>>): Policy {
  const rows = policyTable(expectValue(policyFor())).map((row) => {
    const [section = "", tier = "", figure = ""] = row;
    const value = changes[`${section} ${tier} ${figure}`];
    return value === undefined ? row : [...row.slice(0, 3), value, ...row.slice(4)];
  });
  return expectValue(readPolicyTable(rows));
}

/** The sample with seven sellers is an SI partner no more, and a reseller, at other shares. */
const OWN = tableWith({
  "Floor SI_CONSULTING Sales team": 8,
  "Share band RESELLER Low": 0.16,
  "Share band RESELLER High": 0.26,
});
const judged = new Case(SAMPLE_CASE, { policy: OWN });
const content = gatherContent(judged);
const BEHIND = ["inputs", "verdict", "policy", "workings"] as const;

const verdict = seen("verdict", content, [], ["inputs", "policy", "workings"]);
const valueOf = (sheet: SeenSheet, label: string, column = 1): unknown =>
  sheet.at(sheet.rowOf(label), column);

test("the sheets say the decision that the company's own figures give, and not the profile's", () => {
  const { decision } = judged;
  expect(decision.tier).toBe("RESELLER");
  expect(new Case(SAMPLE_CASE).decision.tier).toBe("SI_CONSULTING");

  expect(valueOf(verdict, "Decision")).toBe(decision.headline);
  expect(valueOf(verdict, "Tier by the evidence")).toBe(TIER_NAMES.RESELLER);
  expect(valueOf(verdict, "Tier to sign at")).toBe(TIER_NAMES.RESELLER);
  expect(valueOf(verdict, "Policy profile")).toBe("The company's own");
  expect(valueOf(verdict, "The decision still rests on these figures")).toBe(true);
  for (const kind of ["cover", "memo"] as const) {
    expect(seen(kind, content, [], BEHIND).texts).toContain(decision.headline);
  }
});

test("the share to offer is the company's, both ends of it", () => {
  const { offer } = judged.decision;
  expect(offer?.low).toBeCloseTo(0.21, 9);
  const label = "Share to offer, on its own terms";
  expect([valueOf(verdict, label), valueOf(verdict, label, 2)]).toEqual([offer?.low, offer?.high]);
});

test("the Policy sheet holds the company's figures beside the published ones, and is written with them", () => {
  const policy = seen("policy", content);
  const row = policy.rowOf("Floor, SI or consulting partner, Sales team", 7);
  expect([policy.at(row, 3), policy.at(row, 6)]).toEqual([8, 5]);
  expect(valueOf(policy, "Figures that differ from the published ones")).toBe(3);
  expect(valueOf(policy, "Tier by the profile SaaS")).toBe(TIER_NAMES.SI_CONSULTING);
  expect(valueOf(policy, "Tier by this table")).toBe(TIER_NAMES.RESELLER);

  expect(kindsFor(judged)).toContain("policy");
  expect(kindsFor(new Case(SAMPLE_CASE))).not.toContain("policy");
});

test("the list of partners judges by the company's figures too", () => {
  const partners = seen("partners", content, [], BEHIND);
  expect(partners.texts).toContain(TIER_NAMES.RESELLER);
  expect(partners.texts).toContain(judged.decision.headline);
  expect(partners.texts).not.toContain(TIER_NAMES.SI_CONSULTING);
});
