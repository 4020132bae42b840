import type { ReadCell, ReadWorkbook } from "../../src/sheets/description/read-workbook";
import { readBack } from "../../src/sheets/read-back";
import { currentPartner } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import { expectProblem, expectValue } from "../economics/expect-result";

type Typed = string | number | undefined | { readonly formula: string; readonly value?: string };

function workbook(...lines: readonly (readonly Typed[])[]): ReadWorkbook {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((typed, column): ReadCell[] => {
      if (typed === undefined) return [];
      const content =
        typeof typed === "object"
          ? { formula: typed.formula, value: typed.value }
          : { formula: undefined, value: typed };
      return [{ row, column, ...content }];
    }),
  );
  return { sheets: [{ name: "Mine", cells }], draft: undefined };
}

const HEADINGS = ["Input", "Your value"];
const modelOf = (...lines: readonly (readonly Typed[])[]) =>
  expectValue(readBack(workbook(HEADINGS, ...lines))).given.model;
const problemOf = (...lines: readonly (readonly Typed[])[]) =>
  expectProblem(readBack(workbook(HEADINGS, ...lines)));

test("blank rows, headings between rows and rows without a value end nothing", () => {
  expect(
    modelOf(
      ["Revenue share", 0.2],
      [],
      [undefined, ""],
      ["  ", undefined],
      ["OUR COSTS"],
      HEADINGS,
      ["Partner deals", 12],
      ["Win rate", ""],
    ),
  ).toEqual({ revshare: 0.2, deals: 12 });
});

test.each([
  ["Gross profit", "End of the year"],
  ["gross profit", "END OF THE YEAR"],
  ["GROSS_PROFIT", "END_OF_YEAR"],
])("the choices %s and %s are read, in words and as the code names them", (base, timing) => {
  expect(modelOf(["Share is paid on", base], ["When a year's cash comes", timing])).toEqual({
    revshareBase: "GROSS_PROFIT",
    cashTiming: "END_OF_YEAR",
  });
});

test("columns may stand anywhere and in any order, with others between them", () => {
  const back = readBack(
    workbook(
      [],
      [undefined, "Unit", "INPUT ", "Note", "Value"],
      [undefined, "%", "Revenue share", "as asked", 0.2],
    ),
  );
  expect(expectValue(back).given.model).toEqual({ revshare: 0.2 });
});

test("a label that is there twice is refused, and both cells are named", () => {
  expect(problemOf(["Revenue share", 0.2], [], ["revshare", 0.3])).toMatchObject({
    field: "A4",
    message: "On Mine, A2 and A4 both name Revenue share: remove one.",
  });
});

test("a label that names nothing is refused among the inputs, and told below a blank row", () => {
  expect(problemOf(["Revenue share", 0.2], ["Colour", 3]).message).toBe(
    'On Mine, A3 is "Colour", which is not the name of an input.',
  );
  const { given, notRead } = expectValue(
    readBack(workbook(HEADINGS, ["Revenue share", 0.2], [], ["Colour", 3], [undefined, 4])),
  );
  expect(given.model).toEqual({ revshare: 0.2 });
  expect(notRead.slice(1)).toEqual([
    'On Mine, A4 is "Colour", which is not the name of an input: B4 was not read.',
    "On Mine, B5 stands beside no label: B5 was not read.",
  ]);
});

test("of rows without end that were not read, the first are told and the rest counted", () => {
  const own = Array.from({ length: 1_000 }, (_, index) => [`Sum ${index}`, index]);
  const { notRead } = expectValue(readBack(workbook(HEADINGS, ["Win rate", 1], [], ...own)));
  expect(notRead).toHaveLength(22);
  expect(notRead.at(-1)).toBe("980 more.");
});

test("formulas without a result are refused by their cells, in labels as well as in values", () => {
  expect(
    problemOf(["Revenue share", { formula: "=1/5" }], [{ formula: "=A9" }, 12]).message,
  ).toContain("On Mine, the file has no result for the formulas in B2 and A3.");
});

test("a formula is read by its result, and one that shows an error is refused by its cell", () => {
  expect(modelOf(["Partner deals", { formula: "=6&6", value: "66" }])).toEqual({ deals: "66" });
  expect(problemOf(["Partner deals", { formula: "=NA()", value: "#N/A" }])).toMatchObject({
    field: "B2",
    message: "On Mine, B2 shows #N/A.",
  });
});

test("inputs of the draft that no row holds are kept, and it is told", () => {
  const draft = sampleDraft();
  const back = readBack({ ...workbook(HEADINGS, ["Revenue share", 0.25]), draft });
  const { given, read, notRead } = expectValue(back);
  expect(given.model).toEqual({ ...currentPartner(draft).model, revshare: 0.25 });
  expect(read[0]).toBe("1 input from Mine");
  expect(read[1]).toMatch(/^from the draft, which alone has it: Net annual contract value, /);
  expect(notRead).toEqual([]);
});

describe("the plan", () => {
  const planOf = (motion: string, ...milestones: readonly (readonly Typed[])[]): ReadWorkbook => {
    const sheet = workbook(
      ["Launch date", "2030-03-06"],
      ["Motion", motion],
      ["Id", "Status", "Milestone", "Date", "Day", "Owner", "Note"],
      ...milestones,
    );
    return { sheets: [...workbook(HEADINGS).sheets, ...sheet.sheets], draft: undefined };
  };
  const plan = (...milestones: readonly (readonly Typed[])[]) => planOf("co_sell", ...milestones);

  test("its rows are read around blank ones, whatever the order of its columns", () => {
    const back = readBack(
      plan(["launch", "done", "A", 1, 2, "Anna"], [], ["decision", "blocked", "B", 1, 2, "Bo", 7]),
    );
    expect(expectValue(back).given.plan).toEqual({
      ...{ launchDate: "2030-03-06", motion: "co_sell" },
      milestones: [
        { id: "launch", owner: "Anna", status: "done", note: "" },
        { id: "decision", owner: "Bo", status: "blocked", note: "7" },
      ],
    });
  });

  test.each([
    ["Co-sell", "co_sell"],
    ["co sell", "co_sell"],
    ["Channel-led", "channel_led"],
  ])("the motion %s is read as %s, and one that is none as it stands", (written, motion) => {
    const read = (typed: string) =>
      expectValue(readBack(planOf(typed, ["launch", "done", "A"]))).given.plan;
    expect(read(written)).toMatchObject({ motion });
    expect(read("Walk")).toMatchObject({ motion: "Walk" });
  });

  test("a milestone of one's own and one that is there twice are told", () => {
    const { given, notRead } = expectValue(
      readBack(
        plan(
          ["launch", "done", "A"],
          [undefined, "done", "Mine"],
          ["launch", "blocked", "A"],
          ["a", "done", "A"],
        ),
      ),
    );
    expect(given.plan).toMatchObject({ milestones: [{ id: "launch", status: "done" }] });
    expect(notRead.slice(1)).toEqual([
      "On Mine, the milestone in row 5 has no id: it was not read.",
      "On Mine, A4 and A6 name one milestone: A4 counts.",
      expect.stringMatching(/^On Mine, A7 is "a", which is no milestone of ours/),
    ]);
  });

  test("a formula without a result is refused by its cell there too", () => {
    const problem = expectProblem(readBack(plan(["launch", { formula: "=B9" }, "A"])));
    expect(problem.message).toContain("On Mine, the file has no result for the formula in B4.");
  });
});
