import { LEVELS } from "../../src/policy/programme/levels";
import { countsInWords, judgeMany } from "../../src/programme/asked-of-many";
import { judgementsFor, levelsInForce, levelsThoughtOf } from "../../src/programme/own-levels";
import { expectProblem, expectValue } from "../economics/expect-result";

const LOW = { level: "Member" };
const HIGH = { level: "Elite", namedAccounts: 3, yearlyCost: 9_000 };

function judgementOf(name: string, kept: Readonly<Record<string, unknown>>) {
  const found = judgementsFor(kept).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no judgement ${name}`);
  return found;
}

test("ours are in force until others are adopted, and stay where those do not read", () => {
  expect(levelsInForce({})).toBe(LEVELS);
  expect(levelsInForce({ levels: { a: LOW, b: HIGH } })).toBe(LEVELS);
  expect(levelsInForce({ "levels-in-force": { a: LOW, b: HIGH } })).toMatchObject([LOW, HIGH]);
  expect(levelsInForce({ "levels-in-force": { a: LOW } })).toBe(LEVELS);
});

test("levels that are thought of are read as a table, in their order", () => {
  expect(expectValue(levelsThoughtOf({}))).toBe(LEVELS);
  expect(expectValue(levelsThoughtOf({ levels: { a: LOW, b: HIGH } }))).toMatchObject([LOW, HIGH]);
  const upsideDown = expectProblem(levelsThoughtOf({ levels: { b: HIGH, a: LOW } }));
  expect(upsideDown.message).toContain("The lowest level, Elite, asks for 3 named accounts");
});

test("the level of a partner goes by those in force", () => {
  const kept = { "levels-in-force": { a: LOW, b: HIGH } };
  const level = judgementOf("level", kept);
  expect(level.decisions).toEqual(["Member", "Elite", "exit"]);
  expect(expectValue(level.judge({ namedAccounts: 3 })).decision).toBe("Elite");
});

test("a level comes to what it takes, and says what it gives and costs; their order is kept", () => {
  const judgement = judgementOf("levels", {});
  const rows = {
    b: { ...HIGH, margin: 0.25, mdf: 10_000, channelManager: true, roadmapInput: false },
    a: LOW,
  };
  const judged = judgeMany(judgement, rows);
  expect(judged.map(({ name }) => name)).toEqual(["Elite", "Member"]);
  const lowestFirst = judgeMany(judgement, { a: rows.a, b: rows.b });
  expect(lowestFirst.map(({ name }) => name)).toEqual(["Member", "Elite"]);
  expect(countsInWords(judged, judgement)).toBe("2 levels");
  expect(judged.map(({ decided }) => expectValue(decided))).toEqual([
    {
      decision: "3 named accounts",
      reasons: [
        "Gives a margin of 25%, up to 10,000 of MDF a year and channel manager; costs 9,000 a year for each partner.",
      ],
      warnings: [],
    },
    {
      decision: "a signed agreement",
      reasons: ["Gives nothing besides; what it costs a year is not written."],
      warnings: [],
    },
  ]);
});

describe("a partner of today", () => {
  const kept = {
    levels: { a: { ...LOW, yearlyCost: 100 }, b: HIGH },
    "levels-in-force": { a: { ...LOW, yearlyCost: 50 }, b: { level: "Gold", dealsIn12Months: 1 } },
  };
  const partners = judgementOf("level-partners", kept);

  test.each([
    [{ namedAccounts: 3, dealsIn12Months: 1 }, "regrouped", "From Gold to Elite."],
    [
      { namedAccounts: 2, dealsIn12Months: 0, monthsWithoutDeal: 3 },
      "stays",
      "Member, as before; costs 100 a year, 50 before.",
    ],
    [
      { namedAccounts: 3, dealsIn12Months: 0, monthsWithoutDeal: 3 },
      "up",
      "From Member to Elite; costs 9,000 a year, 50 before.",
    ],
    [
      { namedAccounts: 3, dealsIn12Months: 0, monthsWithoutDeal: 24, currentLevel: "Member" },
      "leaves",
      "From Member to out; costs 0 a year, 50 before.",
    ],
    [{ dealsIn12Months: 1 }, "not placed", "It hangs on what is not known: Named accounts."],
  ])("%j", (facts, decision, reason) => {
    const decided = expectValue(partners.judge({ partner: "Alder", ...facts }));
    expect(decided).toEqual({ decision, reasons: [reason], warnings: [] });
  });

  test("is tried on those in force while the new ones do not read", () => {
    const unread = judgementOf("level-partners", { ...kept, levels: { b: HIGH } });
    const facts = { dealsIn12Months: 1, currentLevel: "Gold" };
    expect(expectValue(unread.judge(facts)).reasons).toEqual(["Gold, as before."]);
  });
});
