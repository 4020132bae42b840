import { answerInCell } from "../../src/partner/answer-cells";
import { count, fraction, percent, text, yesNo } from "../../src/partner/answer-kinds";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { judgementsFor } from "../../src/programme/own-levels";
import { leverage } from "../../src/programme/leverage";
import { WHAT_IS_DECIDED } from "../../src/policy/programme/what-is-decided";
import { WARNING_SIGNS } from "../../src/policy/programme/warning-signs";
import { expectProblem, expectValue } from "../economics/expect-result";

describe("the judgements on a programme", () => {
  test("each have a name, a title and a question of their own", () => {
    const names = JUDGEMENTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const all = judgementsFor({}).map(({ name }) => name);
    expect(Object.keys(WHAT_IS_DECIDED).sort()).toEqual(all.sort());
    for (const { name, title, fields } of JUDGEMENTS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(WHAT_IS_DECIDED[name]).toMatch(/^[A-Z].*\?$/);
      const labels = Object.values(fields).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test.each(JUDGEMENTS.map((each) => [each.name, each] as const))(
    "%s decides on nothing at all, and on everything unknown, the same",
    (_, { judge, fields, decisions }) => {
      const unknown = Object.fromEntries(Object.keys(fields).map((key) => [key, "unknown"]));
      const decided = expectValue(judge({}));
      expect(decisions).toContain(decided.decision);
      expect(expectValue(judge(unknown))).toEqual(decided);
      expect(expectValue(judge(undefined))).toEqual(decided);
      expect(expectValue(judge(null))).toEqual(decided);
    },
  );

  test.each(JUDGEMENTS.map((each) => [each.name, each] as const))(
    "%s refuses what it does not ask and what is no answer",
    (_, { judge, fields }) => {
      expect(expectProblem(judge({ charm: true })).field).toBe("charm");
      expect(expectProblem(judge([])).message).toMatch(/object with the answers by field/);
      for (const [key, { allowed }] of Object.entries(fields)) {
        const problem = expectProblem(judge({ [key]: {} }));
        expect(problem).toMatchObject({ kind: "invalid", field: key, allowed });
      }
    },
  );

  test("a blank answer is not given", () => {
    expect(leverage.judge({ gainsMoney: "", customerTickets: "" })).toEqual(leverage.judge({}));
  });

  test("a slip in a key is answered with the key that was probably meant", () => {
    expect(expectProblem(leverage.judge({ gainMoney: true })).message).toMatch(
      /Did you mean gainsMoney\?/,
    );
  });

  test("there are 26 warning signs, each with a trigger, a why and a remedy", () => {
    expect(new Set(WARNING_SIGNS.map(({ id }) => id)).size).toBe(26);
    for (const { sign, trigger, why, remedy } of WARNING_SIGNS) {
      expect([sign, trigger, why, remedy].every((words) => words.length > 10)).toBe(true);
    }
  });
});

describe("a cell as an answer", () => {
  test.each([
    [yesNo, "Yes", true],
    [yesNo, "FALSE", false],
    [yesNo, 1, true],
    [yesNo, 0, false],
    [yesNo, "perhaps", "perhaps"],
    [count, "1,250", 1250],
    [count, "12", 12],
    [count, "20%", "20%"],
    [count, "many", "many"],
    [fraction, "20%", 0.2],
    [fraction, 0.2, 0.2],
    [percent, "55%", 55],
    [percent, "55", 55],
    [text, " Alder ", " Alder "],
    [text, "", undefined],
    [count, "  ", undefined],
  ])("%# %p is %p", (kind, cell, answer) => {
    expect(answerInCell(kind, cell)).toEqual(answer);
  });

  test("reads the decimal mark of a file", () => {
    const comma = { decimalMark: ",", isCertain: true } as const;
    expect(answerInCell(count, "1.250", comma)).toBe(1250);
    expect(answerInCell(fraction, "12,5%", comma)).toBe(0.125);
  });
});
