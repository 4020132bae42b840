import fc from "fast-check";
import { shareBand } from "../../src/partner/share-band";
import { buildPlan } from "../../src/plan/build-plan";
import { readDay, weekday } from "../../src/calendar";
import { allowedMotions } from "../../src/plan/motions";
import { PROFILE_NAMES, TIERS } from "../../src/policy/names";
import { mapPolicy } from "../../src/policy/policy-figures";
import { policyFor } from "../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../src/policy/policy-table";
import { expectValue } from "../economics/expect-result";
import "./seed";

const RUNS = { numRuns: 1_000 };
const tiers = fc.constantFrom(...TIERS);
const profiles = fc.constantFrom(...PROFILE_NAMES);
const fraction = fc.double({ min: -0.5, max: 1.5, noNaN: true });

describe("a share band", () => {
  test("runs upwards, influenced ends where sourced begins, inside the tier's band", () => {
    fc.assert(
      fc.property(tiers, (tier) => {
        const sourced = expectValue(shareBand({ tier, contribution: "sourced" }));
        const influenced = expectValue(shareBand({ tier, contribution: "influenced" }));
        expect(influenced.low).toBeLessThan(influenced.high);
        expect(influenced.high).toBe(sourced.low);
        expect(sourced.low).toBeLessThan(sourced.high);
      }),
      RUNS,
    );
  });

  test("cut by a deal zone lies in both, or there is none", () => {
    fc.assert(
      fc.property(tiers, fc.boolean(), fraction, fraction, (tier, isSourced, low, high) => {
        const request = { tier, contribution: isSourced ? "sourced" : "influenced" } as const;
        const whole = expectValue(shareBand(request));
        const cut = shareBand({ ...request, dealZone: { low, high } });
        const overlaps = low <= high && Math.max(low, whole.low) <= Math.min(high, whole.high);
        expect(cut.ok).toBe(overlaps);
        const { low: from, high: to } = cut.ok ? cut.value : whole;
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThanOrEqual(cut.ok ? Math.max(low, whole.low) : whole.low);
        expect(to).toBeLessThanOrEqual(cut.ok ? Math.min(high, whole.high) : whole.high);
      }),
      RUNS,
    );
  });
});

describe("a plan", () => {
  const requests = fc
    .record({
      tier: tiers,
      motion: fc.nat(9),
      averageDeal: fc.double({ min: 1, max: 1e9, noNaN: true }),
      launchDate: fc.integer({ min: 110, max: 2_900_000 }),
    })
    .map(({ tier, motion, ...rest }) => {
      const allowed = allowedMotions(tier);
      const words = { valueProposition: "One", segments: ["Banks"] };
      return { tier, motion: allowed[motion % allowed.length], ...words, ...rest };
    });

  test("runs forward: days and dates never go back, and no date is on a weekend", () => {
    fc.assert(
      fc.property(requests, profiles, (request, profile) => {
        const { milestones } = expectValue(buildPlan(request, expectValue(policyFor(profile))));
        return milestones.every(({ day, date, excelDay }, index) => {
          const before = milestones[index - 1];
          const at = excelDay ?? Number.NaN;
          const moved = at - (request.launchDate + day);
          return (
            day >= (before?.day ?? -42) &&
            at >= (before?.excelDay ?? 0) &&
            weekday(at) < 5 &&
            [0, 1, 2].includes(moved) &&
            expectValue(readDay(date, "date")) === at
          );
        });
      }),
      RUNS,
    );
  });

  test("scales its pipeline floor with the average deal, and nothing else", () => {
    fc.assert(
      fc.property(
        requests,
        profiles,
        fc.integer({ min: 2, max: 9 }),
        (request, profile, factor) => {
          const policy = expectValue(policyFor(profile));
          const plan = expectValue(buildPlan(request, policy));
          const averageDeal = request.averageDeal * factor;
          const scaled = expectValue(buildPlan({ ...request, averageDeal }, policy));
          expect(scaled.pipelineFloor ?? 0).toBeCloseTo((plan.pipelineFloor ?? 0) * factor, 0);
          expect(scaled.closedWonFloor).toBe(plan.closedWonFloor);
          expect(scaled.targetAccounts).toBe(plan.targetAccounts);
        },
      ),
      RUNS,
    );
  });

  test("of any shape is built or refused with a reason", () => {
    const policy = expectValue(policyFor());
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const plan = buildPlan(raw, policy);
        return plan.ok || plan.problem.message.length > 20;
      }),
      RUNS,
    );
  });
});

describe("a policy table", () => {
  test("comes back as it went, whatever values stand in it", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.array(fc.nat(100), { minLength: 120, maxLength: 120 }),
        (profile, values) => {
          let next = 0;
          const policy = mapPolicy(expectValue(policyFor(profile)), (figure, value) => {
            next += 1;
            const { section, least, most, unit } = figure;
            const isOpen = most > 1 && section !== "Share band" && !unit.startsWith("%");
            return isOpen ? Math.max(1, least, values[next] ?? 1) : value;
          });
          expect(expectValue(readPolicyTable(policyTable(policy)))).toEqual({
            ...policy,
            name: "own",
          });
        },
      ),
      RUNS,
    );
  });

  test("of any cells is read or refused with a reason", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), (cells) => {
        const policy = readPolicyTable(cells);
        return policy.ok || policy.problem.message.length > 20;
      }),
      RUNS,
    );
  });
});
