import fc from "fast-check";
import {
  backtestLevels,
  partnerFields,
  readTodaysPartner,
  type TodaysPartner,
} from "../../src/programme/level-backtest";
import { levelJudgement } from "../../src/programme/level";
import { type OwnLevel, readLevels } from "../../src/programme/level-table";
import { expectValue } from "../economics/expect-result";
import { answersFor } from "./programme-inputs";
import "./seed";

const RUNS = { numRuns: 500 };

/** Two to eight levels that rise in deals, and ask for whatever else besides. */
const levelTables = fc
  .array(
    fc.record({
      certifications: fc.nat(4),
      namedAccounts: fc.nat(4),
      shareOfChannelRevenue: fc.nat(20).map((percent) => percent / 100),
      yearlyCost: fc.nat(50_000),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((rows) =>
    expectValue(
      readLevels([
        { level: "L0", yearlyCost: 100 },
        ...rows.map((row, at) => ({ level: `L${at + 1}`, dealsIn12Months: at + 1, ...row })),
      ]),
    ),
  );

function partnersOf(today: readonly OwnLevel[]): fc.Arbitrary<TodaysPartner> {
  const fields = Object.entries(partnerFields(today));
  const answers = Object.fromEntries(fields.map(([key, field]) => [key, answersFor(field)]));
  return fc.record(answers).map((answer) => expectValue(readTodaysPartner(today, answer)));
}

const cases = fc
  .tuple(levelTables, levelTables)
  .chain(([today, levels]) =>
    fc.tuple(
      fc.constant(today),
      fc.constant(levels),
      fc.array(partnersOf(today), { maxLength: 8 }),
    ),
  );

test("a partner that is placed stays where it is placed, whatever is found out later", () => {
  fc.assert(
    fc.property(
      cases,
      fc.nat(9),
      fc.nat(400),
      fc.boolean(),
      ([today, levels, all], low, high, yes) => {
        for (const partner of all) {
          const moved = backtestLevels([partner], today, levels).partners[0]!;
          const months = partner.dealsIn12Months === "unknown" ? 30 : low;
          const known = (answer: unknown, found: number) => (answer === "unknown" ? found : answer);
          const later = {
            ...partner,
            isCertified: partner.isCertified === "unknown" ? yes : partner.isCertified,
            certifications: partner.isCertified === false ? 0 : known(partner.certifications, low),
            namedAccounts: known(partner.namedAccounts, high),
            dealsIn12Months: known(partner.dealsIn12Months, low),
            shareOfChannelRevenue: known(partner.shareOfChannelRevenue, low / 10),
            monthsWithoutDeal: known(partner.monthsWithoutDeal, months),
          } as TodaysPartner;
          const isSound = later.certifications !== 0 || later.isCertified !== true;
          const { certifications } = partner;
          if (moved.after === null || !isSound || certifications !== later.certifications) continue;
          const [after] = backtestLevels([later], today, levels).partners;
          if (after?.after !== moved.after) return false;
        }
        return true;
      },
    ),
    RUNS,
  );
});

test("everybody is counted once, on both sides, and the costs are the sums of the levels", () => {
  fc.assert(
    fc.property(cases, ([today, levels, all]) => {
      const { moves, before, after, costBefore, costAfter } = backtestLevels(all, today, levels);
      const count = (totals: typeof after) =>
        totals.reduce((sum, { partners }) => sum + partners, 0);
      const cost = (totals: typeof after) =>
        totals.reduce((sum, each) => sum + (each.cost ?? 0), 0);
      const placed = all.length - moves["not placed"];
      expect(Object.values(moves).reduce((sum, each) => sum + each, 0)).toBe(all.length);
      expect([count(before), count(after)]).toEqual([placed, placed]);
      expect([costBefore, costAfter]).toEqual([cost(before), cost(after)]);
    }),
    RUNS,
  );
});

test("the same levels on both sides move nobody whose level is the table's own", () => {
  fc.assert(
    fc.property(
      levelTables.chain((levels) => fc.tuple(fc.constant(levels), partnersOf(levels))),
      ([levels, partner]) => {
        const { partners } = backtestLevels(
          [{ ...partner, currentLevel: "unknown" }],
          levels,
          levels,
        );
        return ["stays", "not placed"].includes(partners[0]!.move);
      },
    ),
    RUNS,
  );
});

test("who is placed stands where the judgement on the same answers puts them", () => {
  fc.assert(
    fc.property(cases, ([today, levels, all]) => {
      for (const { partner: _, currentLevel: __, ...facts } of all) {
        const moved = backtestLevels(
          [{ ...facts, partner: "A", currentLevel: "unknown" }],
          today,
          levels,
        ).partners[0]!;
        if (moved.after === null) continue;
        expect(expectValue(levelJudgement(levels).judge(facts)).decision).toBe(moved.after);
      }
    }),
    RUNS,
  );
});
