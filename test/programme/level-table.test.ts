import { backtestLevels, readTodaysPartner } from "../../src/programme/level-backtest";
import { backtestInWords, emptyLevels } from "../../src/programme/level-backtest-words";
import { levelWarnings, readLevels } from "../../src/programme/level-table";
import { LEVELS } from "../../src/policy/programme/levels";
import { expectValue } from "../economics/expect-result";

const BASE = { level: "Base" };
const TOP = { level: "Top", dealsIn12Months: 2 };

test("our published levels are a table like any other", () => {
  expect(expectValue(readLevels(LEVELS))).toEqual(LEVELS);
});

describe("a table that cannot stand is refused, and says what to do", () => {
  test.each<[string, unknown, string, string]>([
    ["no list", "gold", "levels", 'The levels are "gold"; allowed: 2 to 8 levels'],
    ["one level", [BASE], "levels", "1 of them"],
    [
      "nine levels",
      Array.from({ length: 9 }, (_, at) => ({ level: `L${at}`, dealsIn12Months: at })),
      "levels",
      "9 of them; allowed: 2 to 8",
    ],
    ["a level without a name", [BASE, { namedAccounts: 1 }], "levels[1].level", "has no name"],
    [
      "a name that goes on",
      [BASE, { level: "x".repeat(41), namedAccounts: 1 }],
      "levels[1].level",
      "up to 40 letters",
    ],
    [
      "a name that means leaving",
      [BASE, { ...TOP, level: "Exit" }],
      "levels[1].level",
      'cannot be called "Exit"',
    ],
    ["one name twice", [BASE, { ...TOP, level: "base " }], "levels[1].level", "Two levels"],
    [
      "one level under two new names",
      [BASE, { ...TOP, formerly: "base" }],
      "levels[1].formerly",
      "Base and Top would both be the level that was called base",
    ],
    ["a column that is none", [BASE, { ...TOP, deals: 3 }], "levels[1].deals", "In level 2: deals"],
    [
      "a negative amount",
      [BASE, { ...TOP, yearlyCost: -1 }],
      "levels[1].yearlyCost",
      "yearlyCost is -1; allowed: a number from 0 up",
    ],
    [
      "a margin of 20",
      [BASE, { ...TOP, margin: 20 }],
      "levels[1].margin",
      "a fraction from 0 to 1 (0.2 is 20%)",
    ],
    [
      "a lowest level that asks for something",
      [{ ...BASE, dealsIn12Months: 1 }, TOP],
      "levels[0]",
      "The lowest level, Base, asks for a deal in 12 months",
    ],
    [
      "a level that asks for no more than the one below",
      [BASE, TOP, { level: "Tip", dealsIn12Months: 2, yearlyCost: 9 }],
      "levels[2]",
      "so nobody would stay on Top",
    ],
    [
      "a level that asks for no more than one further down",
      [BASE, TOP, { level: "Mid", namedAccounts: 1 }, { level: "Tip", namedAccounts: 1 }],
      "levels[3]",
      "so nobody would stay on Mid",
    ],
  ])("%s", (_, levels, field, words) => {
    const read = readLevels(levels);
    expect(read.ok ? "taken" : [read.problem.field, read.problem.message]).toEqual([
      field,
      expect.stringContaining(words),
    ]);
  });
});

test("unknown and left out are the same in a table of levels", () => {
  const levels = expectValue(readLevels([BASE, { ...TOP, mdf: "unknown", customTerms: true }]));
  expect(levels).toEqual([BASE, { ...TOP, customTerms: true }]);
});

test("the published levels can stand as levels, each on top of the one below it", () => {
  expect(levelWarnings(expectValue(readLevels(LEVELS)))).toEqual([]);
});

describe("what a person should look at first is warned about", () => {
  const warned = (...levels: object[]) => levelWarnings(expectValue(readLevels(levels)));
  test("nothing where levels rise", () => {
    expect(warned(BASE, { ...TOP, mdf: 10, yearlyCost: 10, margin: 0.1 })).toEqual([]);
  });
  test("asking or giving less than the level below", () => {
    const tip = { level: "Tip", namedAccounts: 1, margin: 0.2, mdf: 5, yearlyCost: 5 };
    expect(warned(BASE, { ...TOP, margin: 0.3, mdf: 8, yearlyCost: 8 }, tip)).toEqual([
      "Tip asks for less than Top in deals in the last 12 months: a partner may skip Top.",
      "Tip gives less than Top: a margin of 20% after 30% and MDF of 5 after 8.",
    ]);
  });
  test("MDF above what the level is said to cost, on the lowest level as well", () => {
    expect(warned({ ...BASE, mdf: 2_000, yearlyCost: 1_999 }, TOP)[0]).toContain(
      "Base gives up to 2,000 of MDF a year, but is said to cost 1,999",
    );
  });
  test("more than four levels", () => {
    const rising = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ level: `L${at}`, dealsIn12Months: at }));
    expect(warned(...rising(4))).toEqual([]);
    expect(warned(...rising(5))).toEqual([expect.stringContaining("5 levels are many")]);
  });
});

describe("a back-test in words", () => {
  const today = expectValue(readLevels([BASE, { ...TOP, yearlyCost: 100 }]));
  const cheap = expectValue(
    readLevels([
      { ...BASE, yearlyCost: 0 },
      { ...TOP, yearlyCost: 40 },
    ]),
  );
  const partner = (deals: unknown, currentLevel = "unknown") =>
    expectValue(readTodaysPartner(today, { partner: "A", dealsIn12Months: deals, currentLevel }));

  test("nobody there", () => {
    const none = backtestLevels([], today, cheap);
    expect(backtestInWords(none)).toEqual(["There are no partners yet to try these levels on."]);
    expect(emptyLevels(none)).toEqual([]);
  });
  test("who moves, and what it costs against today", () => {
    const tried = backtestLevels([partner(2, "Top"), partner(1, "Top")], today, cheap);
    expect(backtestInWords(tried)).toEqual([
      "Of 2 partners 1 stays and 1 moves down.",
      "They cost 40 a year, 160 less than today.",
    ]);
    expect(emptyLevels(backtestLevels([partner(2)], today, cheap))).toEqual([
      "Nobody who can be placed lands on Base.",
    ]);
  });
  test("a cost that nobody has written is no 0", () => {
    const tried = backtestLevels([partner(2), partner(1), partner("unknown")], today, cheap);
    expect(backtestInWords(tried)).toEqual([
      "Of 3 partners 2 stay and 1 cannot be placed.",
      "They cost 40 a year. The change in cost cannot be said: no yearly cost is written for today's Base.",
      "Who cannot be placed lacks an answer that decides; nothing is guessed, and the costs leave them out.",
    ]);
  });
  test("where nobody can be placed, no cost is told", () => {
    const words = backtestInWords(backtestLevels([partner("unknown")], today, cheap));
    expect(words.join(" ")).not.toContain("cost 0");
  });
});
