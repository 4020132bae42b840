import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { dealsInText } from "../../src/exchange/read-deals";
import { DEAL_COLUMNS, readDeals } from "../../src/partner/deals";
import { expectProblem, expectValue } from "../economics/expect-result";
import { dealTable } from "../partner/deal-table";

const HEADINGS = Object.values(DEAL_COLUMNS).map(({ label }) => label);
const ROW = ["Alder", "2025-03-02", "2025-05-12", "50000", "20%", "sourced", "", "no"];
const SIDES = ["partner", "partner", "partner"];

function text(changed: Partial<Record<number, string>>, mark = "\t"): string {
  const cells = [...ROW, ...SIDES].map((cell, at) => changed[at] ?? cell);
  const quoted = (cell: string) => (cell.includes(mark) ? `"${cell}"` : cell);
  return `${[HEADINGS, cells].map((row) => row.map(quoted).join(mark)).join("\n")}\n`;
}

function first(changed: Partial<Record<number, string>>) {
  return expectValue(dealsInText(text(changed)))[0];
}

test("a table that was copied from a sheet reads as the list of deals does", () => {
  const pasted = dealTable(SAMPLE_DEALS)
    .map((row) => row.join("\t"))
    .join("\r\n");
  expect(expectValue(dealsInText(pasted))).toEqual(expectValue(readDeals(SAMPLE_DEALS)));
});

test("a CSV file reads with any of the usual delimiters", () => {
  expect(expectValue(dealsInText(text({ 3: "50,000.5" }, ",")))[0]?.value).toBe(50_000.5);
  expect(expectValue(dealsInText(text({ 3: "50.000,5" }, ";")))[0]?.value).toBe(50_000.5);
});

test("where a table leaves the decimal mark open, that of the person counts", () => {
  const value = (mark: "." | ",") =>
    expectValue(dealsInText(text({ 3: "50,000" }), mark))[0]?.value;
  expect([value("."), value(",")]).toEqual([50_000, 50]);
});

test.each([
  ["02.03.2025", "2025-03-02"],
  ["2.3.2025", "2025-03-02"],
  ["13/3/2025", "2025-03-13"],
  ["3/13/2025", "2025-03-13"],
  ["4/4/2025", "2025-04-04"],
  ["2025-03-02", "2025-03-02"],
])("the date %s is %s", (shown, day) => {
  expect(first({ 1: shown })?.registered).toBe(day);
});

test("one date shows how the others are written", () => {
  expect(first({ 1: "3/2/2025", 2: "5/13/2025" })).toMatchObject({ registered: "2025-03-02" });
  expect(first({ 1: "3/2/2025", 2: "13/5/2025" })).toMatchObject({ registered: "2025-02-03" });
});

test.each([
  [
    "a date that reads two ways",
    { 1: "3/2/2025" },
    "Dates such as 3/2/2025 can be read in two ways",
  ],
  [
    "dates in two ways",
    { 1: "13/5/2025", 2: "5/13/2025" },
    "Dates are written in two ways: 13/5/2025 and 5/13/2025.",
  ],
  ["a date that is none", { 1: "31.02.2025" }, "registered in row 2"],
  ["an amount that reads two ways", { 3: "50.000" }, "can be read in two ways"],
  ["a person as a side", { 8: "Dana" }, 'introducedBy in row 2 is "Dana"'],
])("%s is refused", (_, changed, message) => {
  expect(expectProblem(dealsInText(text(changed))).message).toContain(message);
});

test("nothing, headings alone and a broken file are refused", () => {
  expect(expectProblem(dealsInText("  ")).message).toBe("Paste a table of deals first.");
  expect(expectProblem(dealsInText(HEADINGS.join("\t"))).message).toBe("The table holds no deal.");
  expect(expectProblem(dealsInText("Account\nAlder")).message).toContain("has no column");
  expect(expectProblem(dealsInText(`${HEADINGS.join(",")}\n"Alder`)).message).toContain(
    "never ends",
  );
});
