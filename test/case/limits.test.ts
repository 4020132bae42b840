import decisions from "../cases/decisions.json";
import { beatsDirect } from "../../src/case/beats-direct";
import { Case } from "../../src/case/case";
import { dealsNeeded } from "../../src/case/deals-needed";
import { keyFiguresOf } from "../../src/case/key-figures";
import { buildMemo } from "../../src/case/memo";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";
import { whereItTurns } from "../../src/case/economic-changes";
import { economicDecision, type EconomicCase } from "../../src/case/economic-decision";
import { turningPoints } from "../../src/case/turning-points";
import type { GivenInputs } from "../../src/economics/inputs";
import {
  leastShareForPeople,
  mostMoneyForPeople,
  mostShareForPeople,
  shareForPeople,
} from "../../src/wording";

const BASE = {
  acv: 50_000,
  grossMargin: 0.8,
  directCac: 20_000,
  avoidableCac: 0.5,
  programmeCost: 100_000,
  revshare: 0.2,
  deals: 12,
  cannibalization: 0.2,
  partnerInvestment: 40_000,
} as unknown as GivenInputs;

function reseller(given: Partial<GivenInputs>, rest: Partial<EconomicCase> = {}): EconomicCase {
  return {
    tier: "RESELLER",
    contribution: "sourced",
    preset: "default",
    given: { ...BASE, ...given },
    ...rest,
  };
}

const NO_HORIZON = { horizonYears: 1, discountRate: 0, cannibalization: 0, directCac: 0 } as const;

describe("a limit that is printed still holds when it is typed in", () => {
  test("the most programme cost at which it stands", () => {
    const sentence = whereItTurns(reseller({})).find((each) => each.includes("programme cost"));
    const limit = Number(/cost of ([\d,]+)/.exec(sentence ?? "")?.[1]?.replaceAll(",", ""));
    expect(limit).toBeGreaterThan(100_000);
    expect(economicDecision(reseller({ programmeCost: limit })).code).toBe("SIGN");
    expect(economicDecision(reseller({ programmeCost: limit + 1_000 })).code).not.toBe("SIGN");
  });

  test("the least part truly new", () => {
    const sentence = whereItTurns(reseller({})).find((each) => each.includes("truly new"));
    const least = Number(/At least ([\d.]+)%/.exec(sentence ?? "")?.[1]) / 100;
    expect(least).toBeGreaterThan(0);
    const at = (part: number) => economicDecision(reseller({ cannibalization: 1 - part })).code;
    expect(at(least)).toBe("SIGN");
    expect(at(least - 0.001)).not.toBe("SIGN");
  });

  test.each([
    [mostMoneyForPeople, 503_482, "503,000"],
    [mostMoneyForPeople, 503_999.99, "503,000"],
    [mostMoneyForPeople, 503_000, "503,000"],
    [mostMoneyForPeople, 0.5, "0.5"],
    [mostShareForPeople, 0.30999, "30.9%"],
    [mostShareForPeople, 0.29000000000000004, "29%"],
    [mostShareForPeople, 0.28999999999999998, "29%"],
    [leastShareForPeople, 0.30901, "31%"],
    [leastShareForPeople, 0.31000000000000005, "31%"],
  ])("%p of %d is %s", (inWords, value, words) => {
    expect(inWords(value)).toBe(words);
  });
});

test("a share in the base case that is too high is what would change it", () => {
  const tooHigh = reseller({ revshare: 0.9 });
  expect(economicDecision(tooHigh).code).toBe("COUNTER_OFFER");
  const sentence = whereItTurns(tooHigh).find((each) => each.includes("in the base case"));
  const limit = Number(/at most ([\d.]+)%/.exec(sentence ?? "")?.[1]) / 100;

  expect(sentence).toContain("(90% now)");
  expect(whereItTurns(tooHigh).join(" ")).not.toContain("than is asked");
  expect(economicDecision(reseller({ revshare: limit })).code).toBe("SIGN");
  expect(economicDecision(reseller({ revshare: limit + 0.001 })).code).toBe("COUNTER_OFFER");
});

test("what is not enough alone is said as that, where the answer changes without standing", () => {
  const { input } = decisions[2] ?? {};
  const withDeals = (deals: number) => new Case({ ...input, model: { ...input?.model, deals } });
  expect(withDeals(14).decision.code).toBe("NOT_AT_THESE_TERMS");
  expect(withDeals(140).decision.code).toBe("COUNTER_OFFER");
  const sentences = withDeals(14).changes;
  expect(sentences.filter((each) => each.includes("enough"))).toEqual([
    expect.stringMatching(/^Not enough alone: .*more deals/),
  ]);
  expect(sentences.join(" ")).not.toContain("does not change it");
});

test("where nothing is enough alone, nothing is said to hold on anybody's terms", () => {
  const input = { ...SAMPLE_CASE, model: { ...SAMPLE_CASE.model, grossMargin: 0.05 } };
  const { changes } = new Case(input);
  expect(changes).toContainEqual(expect.stringMatching(/^Not enough alone: /));
  expect(changes.filter((each) => /of up to|at least|at most|holds|hold /.test(each))).toEqual([]);
});

test("a base case that suits nobody is said once beside an offer, with whose terms it is on", () => {
  const dearRenewals = { ...SAMPLE_MODEL, renewalRevshare: 0.9 };
  const { offer, conditions } = new Case({ ...SAMPLE_CASE, model: dearRenewals }).decision;
  expect(offer).toBeDefined();
  expect(conditions.filter((each) => each.includes("No share suits both sides"))).toEqual([
    expect.stringMatching(
      /^The offer stands on its terms alone; on the base case's own .* not\. No/,
    ),
  ]);
});

test("where a share is asked for, both shares are levers", () => {
  const levers = turningPoints(reseller({}, { askedShare: 0.6 })).map(({ lever }) => lever);
  expect(levers).toEqual(["share", "baseShare", "deals", "trulyNew", "programmeCost"]);
});

describe("noise of binary fractions turns no decision", () => {
  const exact = { ...NO_HORIZON, grossMargin: 0.7, partnerInvestment: 0 } as const;

  test("a volume of exactly the most that anybody brings is in reach", () => {
    const twelveOfForty = { ...exact, acv: 11_000, programmeCost: 56_100, revshare: 0.1 };
    const given = { ...twelveOfForty, deals: 15, channelDeals: 40 };
    expect(economicDecision(reseller(given)).failing).not.toContain("volume");
  });

  test("a base case at exactly nothing loses nothing", () => {
    const given = { ...exact, acv: 92_000, programmeCost: 69_000, revshare: 0.45, deals: 3 };
    expect(economicDecision(reseller(given)).failing).not.toContain("base case loses");
    const loses = { ...given, programmeCost: 69_000.02 };
    expect(economicDecision(reseller(loses)).failing).toContain("base case loses");
  });

  test("a zone that ends where the band begins leaves one share", () => {
    const given = { ...exact, acv: 91_000, programmeCost: 116_025, revshare: 0.1, deals: 3 };
    const { offer } = economicDecision(reseller(given));
    expect(shareForPeople(offer?.low ?? NaN)).toBe("27.5%");
    expect(offer?.low).toBe(offer?.high);
  });
});

test("deals that are a mean of a range are whole ones wherever people read them", () => {
  const given = new Case({
    ...SAMPLE_CASE,
    model: { ...SAMPLE_MODEL, deals: "8 to 16 likely 14" },
  });
  const memo = buildMemo(given).sections.flatMap(({ rows, sentences }) => [
    ...rows.flat(),
    ...sentences,
  ]);
  const texts = [given.decision.reason, ...given.changes, ...beatsDirect(given), ...memo];
  const figures = keyFiguresOf(given).figures.map(({ shown }) => shown);
  expect(given.decision.reason).toContain("of 13 planned");
  expect(figures[0]).toMatch(/^\d+ of 13$/);
  expect(texts.filter((text) => text.includes("12.6") && !text.includes("the mean"))).toEqual([]);
});

describe("deals that are no whole number say the same as the decision beside them", () => {
  test.each([
    [2.34, 2.4, "2.34 of 2.4", true],
    [2.34, 2.3, "3 of 2", false],
    [2.34, 2.6, "3 of 3", true],
    [2.7, 2.6, "2.7 of 2.6", false],
    [2.34, 12, "3 of 12", true],
    [2.34, 2, "3 of 2", false],
  ])("%d of %d planned", (breakevenDealsExact, planned, shown, isEnough) => {
    const needed = { breakevenDeals: 3, breakevenDealsExact };
    expect(dealsNeeded(needed, planned)).toEqual({ shown, isEnough });
  });
});
