import { rowsInText } from "../../src/case/read-rows";
import { ownTypeList } from "../../src/programme/own-types";
import { pilotEvaluation } from "../../src/programme/pilot-evaluation";
import { recruiting } from "../../src/programme/recruiting";
import { expectProblem, expectValue } from "../economics/expect-result";

test("firms pasted from a sheet are read by their headings, in any order and case", () => {
  const text = [
    "years in the market\tFirm\tOwner\tTheir customers fit ours\tWhat was said",
    '6\tAlder\tJo\tyes\t=HYPERLINK("x")',
    "\t\t\t\t",
    "unknown\tBirch\tJo\t\t",
  ].join("\n");
  expect(expectValue(rowsInText(recruiting, text))).toEqual([
    { firm: "Alder", yearsInMarket: 6, customersFit: true, said: '=HYPERLINK("x")' },
    { firm: "Birch", yearsInMarket: "unknown" },
  ]);
});

test("what is no answer stays as it was typed, for the judgement to say so", () => {
  const [row] = expectValue(rowsInText(recruiting, "firm,firmPeople\nAlder,a dozen"));
  expect(row).toEqual({ firm: "Alder", firmPeople: "a dozen" });
  expect(expectProblem(recruiting.judge(row)).message).toContain("a dozen");
});

test("a choice is the one that the question offers, under whichever of its names it stands", () => {
  const text = "Partner type,Judged as\nAgent,referral partner\nBroker,Nobody";
  expect(expectValue(rowsInText(ownTypeList, text))).toEqual([
    { type: "Agent", tier: "REFERRAL" },
    { type: "Broker", tier: "Nobody" },
  ]);
});

test("amounts follow the decimal mark of the file, or of the person where it leaves that open", () => {
  const sure = "Pilot partner;Revenue it brought\nAlder;1.250,50";
  expect(expectValue(rowsInText(pilotEvaluation, sure))[0]?.revenue).toBe(1250.5);
  const open = "Pilot partner;Revenue it brought\nAlder;1.250";
  expect(expectProblem(rowsInText(pilotEvaluation, open)).message).toContain("two ways");
  expect(expectValue(rowsInText(pilotEvaluation, open, ","))[0]?.revenue).toBe(1250);
});

test.each([
  ["nothing", "  ", "Paste a list of firms first."],
  ["no column of names", "People in the firm\n20", "The list has no column “Firm”."],
  ["headings alone", "Firm", "The list holds no firms."],
  [
    "too many",
    `Firm\n${"Alder\n".repeat(1_001)}`,
    "The list holds 1,001 firms; allowed are 1,000.",
  ],
])("%s is refused in a sentence", (_, text, message) => {
  expect(expectProblem(rowsInText(recruiting, text))).toMatchObject({ message, field: "firms" });
});

test("a thousand firms are taken", () => {
  expect(expectValue(rowsInText(recruiting, `Firm\n${"Alder\n".repeat(1_000)}`))).toHaveLength(
    1_000,
  );
});
