import fc from "fast-check";
import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { tierReport, type TierReport } from "../../src/partner/tier-report";
import type { FinalVerdict } from "../../src/partner/verdict";
import { compareTiers, PROFILE_NAMES, TIERS } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import type { Result } from "../../src/result";
import { expectValue } from "../economics/expect-result";
import { climbs, LADDERS, put } from "./evidence-ladders";
import "./seed";

const RUNS = { numRuns: 1_000 };

const policies = fc.constantFrom(...PROFILE_NAMES).map((name) => expectValue(policyFor(name)));

/** Weak and good answers to each question. */
const GOOD = {
  customers: { namedAccounts: ["A", "B", "C", "D", "E"] },
  opening: { opened: "accounts" },
  jointValue: { sentence: "One", customer: "A", beyondEitherSide: true },
  killCriteria: {
    pipelineFloorByQuarter: true,
    certifiedPeople: true,
    jointDealsClosed: true,
    curePeriod: true,
  },
  engagement: { decidedBy: "account", settledBy: "D", signed: true },
  acquisition: { moat: false, exclusivity: true, equityAlignment: true },
};
const WEAK: { [Id in keyof typeof GOOD]: unknown } = {
  customers: { namedAccounts: ["A"] },
  opening: { opened: "terms" },
  jointValue: { sentence: "One", customer: "A", beyondEitherSide: false },
  killCriteria: "unknown",
  engagement: "unknown",
  acquisition: { moat: true, exclusivity: true, equityAlignment: true },
};
const QUESTIONS = Object.keys(GOOD) as (keyof typeof GOOD)[];

function answersWith(good: readonly boolean[]): unknown {
  return Object.fromEntries(
    QUESTIONS.map((id, index) => [id, good[index] === true ? GOOD[id] : WEAK[id]]),
  );
}

const goodness = fc.tuple(...QUESTIONS.map(() => fc.boolean()));

function isNotLower(after: Result<TierReport>, before: Result<TierReport>): boolean {
  if (!before.ok) {
    return true;
  }
  const better = expectValue(after);
  const worse = before.value;
  return (
    compareTiers(better.tier, worse.tier) >= 0 &&
    TIERS.every((tier) => better.scores[tier] >= worse.scores[tier] - 1e-9) &&
    TIERS.every((tier) => better.floors[tier] || !worse.floors[tier])
  );
}

describe("better evidence", () => {
  test("never lowers the tier, a score or a floor, in any profile", () => {
    fc.assert(
      fc.property(climbs, policies, ({ worse, better }, policy) =>
        isNotLower(tierReport(better, policy), tierReport(worse, policy)),
      ),
      { numRuns: 5_000 },
    );
  });

  test.each(LADDERS.map((each) => [each.key, each] as const))(
    "never lowers the tier: %s, rung by rung",
    (_, each) => {
      fc.assert(
        fc.property(climbs, policies, ({ worse }, policy) => {
          const reports = each.rungs.map((rung) => tierReport(put(worse, each, rung), policy));
          return reports.every((report, index) => {
            const before = reports[index - 1];
            return before === undefined || isNotLower(report, before);
          });
        }),
        RUNS,
      );
    },
  );

  test("never lowers the final verdict either, whatever the answers cap", () => {
    fc.assert(
      fc.property(climbs, policies, goodness, ({ worse, better }, policy, good) => {
        const [before, after] = [worse, better].map((record) =>
          judge(
            expectValue(parseIntake(record)),
            expectValue(parseAnswers(answersWith(good))),
            policy,
          ),
        );
        return before?.ok !== true || compareTiers(expectTier(after), before.value.tier) >= 0;
      }),
      RUNS,
    );
  });
});

function expectTier(verdict: Result<FinalVerdict> | undefined): FinalVerdict["tier"] {
  if (verdict === undefined) throw new Error("no verdict");
  return expectValue(verdict).tier;
}

describe("better answers", () => {
  test("never lower the verdict, and the verdict is never above the evidence", () => {
    fc.assert(
      fc.property(climbs, policies, goodness, fc.nat(5), ({ better }, policy, good, improved) => {
        const intake = expectValue(parseIntake(better));
        const [before, after] = [good, good.map((each, index) => each || index === improved)].map(
          (answers) => judge(intake, expectValue(parseAnswers(answersWith(answers))), policy),
        );
        if (before?.ok !== true) {
          return true;
        }
        const { classified, tier } = before.value;
        return (
          compareTiers(expectTier(after), tier) >= 0 && compareTiers(classified.tier, tier) >= 0
        );
      }),
      RUNS,
    );
  });
});

describe("a record", () => {
  const shuffled = (value: unknown, order: number): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return value;
    }
    const entries = Object.entries(value).map(
      ([key, each]) => [key, shuffled(each, order)] as const,
    );
    const turn = order % Math.max(1, entries.length);
    const turned = [...entries.slice(turn), ...entries.slice(0, turn)];
    return Object.fromEntries(order % 2 === 0 ? turned : turned.reverse());
  };

  test("is judged the same in any order of its fields", () => {
    fc.assert(
      fc.property(climbs, policies, fc.nat(40), ({ worse }, policy, order) => {
        expect(tierReport(shuffled(worse, order), policy)).toEqual(tierReport(worse, policy));
      }),
      RUNS,
    );
  });

  test("is judged the same when what is unknown is left out", () => {
    const withoutUnknown = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, each: unknown) => (each === "unknown" ? undefined : each)),
      );
    fc.assert(
      fc.property(climbs, policies, ({ worse }, policy) => {
        expect(tierReport(withoutUnknown(worse), policy)).toEqual(tierReport(worse, policy));
      }),
      RUNS,
    );
  });

  test("of any shape gives a verdict or a reason, never a crash", () => {
    const policy = expectValue(policyFor());
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom("partner_type", "commitments", "asks", "x"), fc.anything()),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const report = tierReport(raw, policy);
        return report.ok || report.problem.message.length > 20;
      }),
      RUNS,
    );
  });
});
