import fc from "fast-check";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import {
  attributeDeal,
  DEAL_KINDS,
  trulyNew,
  trulyNewAmong,
  trulyNewInWords,
} from "../../src/partner/attribution";
import { reportOnDeals } from "../../src/partner/attribution-report";
import { readDealTable } from "../../src/partner/deal-table";
import { DEAL_COLUMNS, readDeals } from "../../src/partner/deals";
import { expectProblem, expectValue } from "../economics/expect-result";
import { dealTable } from "./deal-table";

const [SOURCED] = SAMPLE_DEALS;
const DEAL = { ...SOURCED!, ...by("partner"), priorContactDays: null, openOpportunity: false };

function by(side: string) {
  return { introducedBy: side, ranBy: side, ownedBy: side };
}

function kindOf(deal: object) {
  return attributeDeal(expectValue(readDeals([deal]))[0]!).kind;
}

test("of the sample's forty deals eleven were ours", () => {
  const report = expectValue(reportOnDeals(expectValue(readDeals(SAMPLE_DEALS))));
  expect(report.trulyNew).toMatchObject({ deals: 40, ours: 11, part: 0.725 });
  expect(report.cannibalization).toBe(0.275);
  expect(trulyNewInWords(report.trulyNew)).toBe(
    "29 of 40 deals are not ours: 72.5% truly new, 57.2% to 83.9% with 95% confidence.",
  );
  expect(new Set(report.deals.map(({ kind }) => kind))).toEqual(new Set(DEAL_KINDS));
});

test("the interval is Wilson's, as published for 8 of 10", () => {
  // Newcombe (1998) gives 0.4902 to 0.9433 for 8 of 10 without a continuity correction.
  const { low, high } = trulyNew(10, 2);
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
});

test("with nothing or everything ours the interval ends at 0 or 1 and says how little that is", () => {
  expect(trulyNew(3, 0)).toMatchObject({ part: 1, high: 1 });
  expect(trulyNew(3, 0).low).toBeCloseTo(0.4385, 4);
  expect(trulyNew(3, 3)).toMatchObject({ part: 0, low: 0 });
  expect(trulyNew(3, 3).high).toBeCloseTo(0.5615, 4);
});

test("the interval holds the part, and a longer list makes it narrower", () => {
  const counts = fc
    .integer({ min: 1, max: 500 })
    .chain((deals) => fc.tuple(fc.constant(deals), fc.integer({ min: 0, max: deals })));
  fc.assert(
    fc.property(counts, ([deals, ours]) => {
      const [short, long] = [trulyNew(deals, ours), trulyNew(deals * 2, ours * 2)];
      for (const { low, part, high } of [short, long]) {
        expect(0 <= low && low <= part && part <= high && high <= 1).toBe(true);
      }
      expect(long.high - long.low).toBeLessThan(short.high - short.low);
    }),
  );
});

test("the order of the deals changes nothing, and more that speaks for us never helps the partner", () => {
  const side = fc.constantFrom("us", "partner", "both", "neither", "unknown");
  const deal = fc.record({
    ...{ account: fc.constant("Alder Bank"), introducedBy: side, ranBy: side, ownedBy: side },
    priorContactDays: fc.option(fc.integer({ min: 0, max: 120 })),
    openOpportunity: fc.boolean(),
  });
  const rank = (each: object) => DEAL_KINDS.indexOf(kindOf(each));
  fc.assert(
    fc.property(deal, fc.integer({ min: 1, max: 60 }), (each, days) => {
      expect(rank({ ...each, openOpportunity: true })).toBe(2);
      expect(rank({ ...each, priorContactDays: days })).toBeGreaterThanOrEqual(
        rank({ ...each, priorContactDays: null }),
      );
      for (const role of ["introducedBy", "ranBy", "ownedBy"]) {
        expect(rank({ ...each, [role]: "us" })).toBeGreaterThanOrEqual(rank(each));
      }
    }),
  );
  const all = expectValue(readDeals(SAMPLE_DEALS)).map(attributeDeal);
  expect(trulyNewAmong([...all].reverse())).toEqual(trulyNewAmong(all));
});

describe("what was overpaid", () => {
  const overpaid = (deals: readonly object[], rate?: Parameters<typeof reportOnDeals>[1]) =>
    expectValue(reportOnDeals(expectValue(readDeals(deals)), rate)).overpaid;
  const paid = { ...DEAL, value: 100_000, sharePaid: 0.35 };
  const influenced = { ...paid, ownedBy: "us" };

  test("nothing on a sourced deal, all of it on ours", () => {
    expect(overpaid([paid])).toBe(0);
    expect(overpaid([{ ...paid, openOpportunity: true }])).toBe(35_000);
  });

  test("what lies above the middle of the tier's band on an influenced one", () => {
    expect(overpaid([influenced])).toBeCloseTo(7_500, 9);
    expect(overpaid([influenced], { tier: "REFERRAL" })).toBeCloseTo(27_500, 9);
    expect(overpaid([influenced], { share: 0.35 })).toBe(0);
    expect(overpaid([influenced], { share: 0.4 })).toBe(0);
  });

  test("a share of up to 1 is a part of the value, above it an amount", () => {
    const ours = { ...paid, openOpportunity: true };
    expect(overpaid([{ ...ours, sharePaid: 1 }])).toBe(100_000);
    expect(overpaid([{ ...ours, sharePaid: 1.5 }])).toBe(1.5);
    expect(overpaid([{ ...ours, sharePaid: "20%" }])).toBe(20_000);
    expect(overpaid([{ ...ours, sharePaid: null }])).toBeUndefined();
  });
});

test("a short list and a deal that stands twice are warned about", () => {
  const warnings = (deals: readonly object[]) =>
    expectValue(reportOnDeals(expectValue(readDeals(deals)))).warnings.join(" ");
  const sourced = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...DEAL, account: `Account ${at}` }));
  expect(warnings(sourced(29))).toContain("Fewer than 30 deals say little");
  expect(warnings(sourced(30))).toBe("");
  expect(warnings(sourced(31))).toBe("");
  const again = { ...DEAL, account: "ACCOUNT 4" };
  expect(warnings([...sourced(30), again])).toBe("More than once on the list: Account 4.");
  expect(warnings([...sourced(30), { ...again, registered: "2025-02-02" }])).toBe("");
  expect(warnings([...sourced(30), { ...DEAL, ...by("us"), account: "B" }])).toBe(
    "1 of 31 deals claimed as sourced did not come out so.",
  );
});

describe("reading deals", () => {
  test.each([
    ["no list", undefined, "deals is missing"],
    ["an empty list", [], "deals is []"],
    ["a deal that is no object", [3], "deals[0] is 3"],
    [
      "an unknown key",
      [{ ...DEAL, ranby: "us" }],
      "deals[0].ranby is nothing that a deal has. Did you mean ranBy?",
    ],
    ["no account", [{ ...DEAL, account: " " }], "deals[0].account is missing."],
    [
      "a person as a side",
      [{ ...DEAL, ownedBy: "Dana Fox" }],
      'deals[0].ownedBy is "Dana Fox"; allowed: us, partner, both, neither or unknown.',
    ],
    ["a day that is none", [{ ...DEAL, closed: "2025-02-30" }], "deals[0].closed"],
    ["a value below 0", [{ ...DEAL, value: -1 }], "deals[0].value is -1"],
    ["a value that reads two ways", [{ ...DEAL, value: "50.000" }], "can be read as 50 or 50,000"],
    ["a share above the value", [{ ...DEAL, sharePaid: "150%" }], "deals[0].sharePaid"],
    ["days in percent", [{ ...DEAL, priorContactDays: "5%" }], "deals[0].priorContactDays"],
    [
      "neither yes nor no",
      [{ ...DEAL, openOpportunity: "maybe" }],
      'is "maybe"; allowed: true, false or unknown.',
    ],
    [
      "a kind that nobody claims",
      [{ ...DEAL, claimed: "co-sold" }],
      "allowed: sourced, influenced, delivered or unknown.",
    ],
  ])("%s is refused with its place", (_, deals, message) => {
    const problem = expectProblem(readDeals(deals));
    expect(problem.message).toContain(message);
    expect(problem.field).toMatch(/^deals/);
  });

  test("a table is read by its headings, in any order, and other columns are left alone", () => {
    const table = dealTable(SAMPLE_DEALS).map((row) => ["x", ...[...row].reverse()]);
    expect(expectValue(readDealTable(DEAL_COLUMNS, table))).toEqual(
      expectValue(readDeals(SAMPLE_DEALS)),
    );
  });

  test("dates may be the numbers of cells, and blank rows are skipped", () => {
    const [headings, row] = dealTable([{ ...DEAL, registered: 45_719, closed: 45_789 }]);
    const [deal, ...others] = expectValue(
      readDealTable(DEAL_COLUMNS, [headings!, ["", null, 0], row!]),
    );
    expect(deal).toMatchObject({ registered: "2025-03-03", closed: "2025-05-12" });
    expect(others).toEqual([]);
  });

  test("a column that is missing is named", () => {
    const [headings = [], row = []] = dealTable([DEAL]);
    const shorter = [headings.slice(0, -1), row.slice(0, -1)];
    expect(expectProblem(readDealTable(DEAL_COLUMNS, shorter)).message).toBe(
      "The table of deals has no column Relationship held by.",
    );
    expect(expectProblem(readDealTable(DEAL_COLUMNS, [headings])).message).toBe(
      "The table holds no deal.",
    );
    const wrong = [headings, [...row.slice(0, -1), "Dana"]];
    expect(expectProblem(readDealTable(DEAL_COLUMNS, wrong)).field).toBe("ownedBy in row 2");
  });
});
