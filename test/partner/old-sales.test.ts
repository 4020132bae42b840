import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

describe("sales of question 1 that are older than 12 months, whatever day it is", () => {
  const warned = (...sales: [string, number | "unknown"][]) =>
    warningsOn(sales.map(([name, year]) => ({ name, year }))).filter((each) =>
      each.startsWith("Question 1"),
    );

  test("are told beside the newest year that was named", () => {
    expect(warned(["A", 2025], ["B", 2019], ["C", 2024], ["D", 2023])).toEqual([
      "Question 1 asks for the last 12 months, and another sale is of 2025: ask for newer ones in place of B (2019) and D (2023).",
    ]);
  });

  test.each([
    [
      "the year before the newest may be within 12 months",
      [
        ["A", 2025],
        ["B", 2024],
      ],
    ],
    [
      "a year that nobody knows is not old",
      [
        ["A", 2025],
        ["B", "unknown"],
      ],
    ],
    [
      "with no newer sale named nobody can tell",
      [
        ["A", 2019],
        ["B", 2019],
      ],
    ],
    ["no year at all", [["A", "unknown"]]],
    ["no names at all", []],
  ] as [string, [string, number | "unknown"][]][])("%s", (_, sales) => {
    expect(warned(...sales)).toEqual([]);
  });
});

function warningsOn(namedAccounts: readonly object[]): readonly string[] {
  const answers = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, customers: { namedAccounts } }));
  const intake = expectValue(parseIntake(SAMPLE_RECORD));
  return expectValue(judge(intake, answers, expectValue(policyFor()))).warnings;
}
