import { parseAnswers } from "../../src/partner/answers";
import { type HigherTier, higherTiers } from "../../src/partner/higher-tiers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

interface Typed {
  readonly record?: object;
  readonly answers?: object;
  readonly overrides?: object;
}

function whyNot({ record, answers, overrides }: Typed = {}): HigherTier[] {
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, ...record }));
  const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, ...answers }));
  const verdict = judge(intake, given, saas, { overrides: { ...overrides } });
  return higherTiers(expectValue(verdict));
}

const TERMS_FIRST = { opening: { opened: "terms" } };

test("each tier above the one given says what is missing, the next one first", () => {
  const [next, highest] = whyNot();
  expect([next?.tier, highest?.tier]).toEqual(["OEM", "STRATEGIC"]);
  expect(next?.missing.map(({ actual, required }) => [actual, required])).toEqual([[false, true]]);
  const [commitment] = highest?.missing ?? [];
  expect(commitment).toMatchObject({
    requirement: "Joint marketing",
    actual: 40_000,
    required: 50_000,
  });
  expect(next?.heldBy).toEqual([]);
});

test("a tier that the evidence earned and a cap holds down lacks nothing but the cap", () => {
  const tiers = whyNot({ answers: TERMS_FIRST });
  expect(tiers.map(({ tier }) => tier)).toEqual(["RESELLER", "SI_CONSULTING", "OEM", "STRATEGIC"]);
  const earned = tiers.find(({ tier }) => tier === "SI_CONSULTING");
  expect(earned?.missing).toEqual([]);
  expect(earned?.heldBy).toEqual([expect.stringContaining("Question 2: they opened with terms")]);
  expect(tiers.every(({ heldBy }) => heldBy.length === 1)).toBe(true);
});

test("a cap that was lifted in writing holds nothing down", () => {
  const overrides = { opening: "They brought two named accounts since." };
  const tiers = whyNot({ answers: TERMS_FIRST, overrides });
  expect(tiers.map(({ tier }) => tier)).toEqual(["OEM", "STRATEGIC"]);
  expect(tiers.flatMap(({ heldBy }) => heldBy)).toEqual([]);
});

test("no demand of their own holds every tier down, and says so beside the floors", () => {
  const demand = { ...SAMPLE_RECORD.independent_demand_evidence, sales_team_size: 0 };
  const tiers = whyNot({ record: { independent_demand_evidence: demand } });
  expect(tiers).toHaveLength(4);
  expect(tiers.every(({ heldBy }) => heldBy.join().includes("No independent demand"))).toBe(true);
  expect(tiers[0]?.missing.map(({ requirement }) => requirement)).toContain("Sales team");
});
