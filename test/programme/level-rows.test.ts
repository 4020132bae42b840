import { levelRows, levelsInTable } from "../../src/programme/level-rows";
import { readLevels } from "../../src/programme/level-table";
import { LEVELS } from "../../src/policy/programme/levels";
import { POLICY_COLUMNS } from "../../src/policy/policy-rows";
import { policyFor } from "../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../src/policy/policy-table";
import { expectProblem, expectValue } from "../economics/expect-result";

const FIGURES = policyTable(expectValue(policyFor()));
const OWN = expectValue(
  readLevels([
    { level: "Base" },
    {
      ...{ level: "Reseller", formerly: "silver", dealsIn12Months: 2, shareOfChannelRevenue: 0.05 },
      ...{ margin: 0.25, mdf: 5_000, channelManager: true, customTerms: false, yearlyCost: 9_000 },
    },
  ]),
);

test("levels are read as they were written, whatever they are called", () => {
  expect(levelsInTable([...FIGURES, ...levelRows(OWN)])).toEqual({ ok: true, value: OWN });
  expect(expectValue(levelsInTable([...FIGURES, ...levelRows(LEVELS)]))).toEqual(LEVELS);
});

test("a policy with levels in it is the same policy, and one without them has none", () => {
  expect(readPolicyTable([...FIGURES, ...levelRows(OWN)])).toEqual(readPolicyTable(FIGURES));
  expect(expectValue(levelsInTable(FIGURES))).toBeUndefined();
});

test("numbers and answers are read as people type them, and blanks ask for nothing", () => {
  const row = (...cells: unknown[]) => ["level", ...cells];
  const levels = levelsInTable([
    [...POLICY_COLUMNS],
    row("Base", "certifications", ""),
    row("Top", "Deals in the last 12 months", "2"),
    row(" top", "margin", "25%"),
    row("Top", "channel manager", "Yes"),
    row("Top", "Cost to us a year, for each partner", "€9k"),
  ]);
  expect(levels).toEqual({
    ok: true,
    value: [
      { level: "Base" },
      { level: "Top", dealsIn12Months: 2, margin: 0.25, channelManager: true, yearlyCost: 9_000 },
    ],
  });
});

test("a figure that is none of a level is refused by its row, with what there is", () => {
  const table = [[...POLICY_COLUMNS], ["Level", "Base", "Prestige", 3]];
  expect(expectProblem(levelsInTable(table)).message).toMatch(
    /^Row 2 of the policy table names no figure of a level: Level, Base, Prestige\. Allowed: Cert/,
  );
  const unnamed = [...levelRows(OWN), ["Level", "", "Margin", 0.2]];
  expect(expectProblem(levelsInTable(unnamed)).message).toBe("Level 3 has no name: give it one.");
});
