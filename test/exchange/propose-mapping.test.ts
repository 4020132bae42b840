import { readCsvText } from "../../src/exchange/csv-text";
import type { FoundMark } from "../../src/exchange/decimal-mark";
import {
  type ColumnProposal,
  decimalMarkOf,
  proposeMapping,
} from "../../src/exchange/propose-mapping";
import { expectProblem, expectValue } from "../economics/expect-result";

function proposed(text: string): readonly ColumnProposal[] {
  return expectValue(proposeMapping(readCsvText(text)));
}

function columnsOf(text: string): (string | undefined)[] {
  return proposed(text).map(({ field }) => field);
}

function decimalOf(text: string): FoundMark {
  return decimalMarkOf(readCsvText(text), columnsOf(text));
}

test("headers that carry our own keys, paths or labels are proposed, whatever their case", () => {
  expect(
    columnsOf(
      "partner_name,Sales people with a quota,COMMITMENTS.COMMITMENT_MONTHS,Revenue share\nA,1,2,3\n",
    ),
  ).toEqual([
    "partner_name",
    "independent_demand_evidence.sales_team_size",
    "commitments.commitment_months",
    "model.revshare",
  ]);
});

test("a name from a customer system is proposed and said to be a reading", () => {
  const columns = proposed("Account Name;Quota carriers\nAcme;3\n");
  expect(columns.map(({ field }) => field)).toEqual([
    "partner_name",
    "independent_demand_evidence.sales_team_size",
  ]);
  expect(columns[0]?.sentence).toBe(
    '"Account Name" is taken for Partner name: such columns usually go by that name.',
  );
});

test("a header that names nothing is left out, and a near one is a hint, not a guess", () => {
  const columns = proposed("Partner,Owner,Partner typ\nAcme,Jo,reseller\n");
  expect(columns.map(({ field }) => field)).toEqual(["partner_name", undefined, undefined]);
  expect(columns[1]?.sentence).toBe('"Owner" names none of our fields: not taken.');
  expect(columns[2]?.sentence).toContain("It might be Partner type; choose that if it is.");
});

test("a column of accounts that holds whole numbers is a count of them, and says so", () => {
  const [, counted] = proposed("Partner,Named accounts\nA,5\nB,\nC,12\n");
  expect(counted?.field).toBe("independent_demand_evidence.named_accounts_sourced_count");
  expect(counted?.sentence).toBe(
    '"Named accounts" holds whole numbers: taken for Named accounts sourced.',
  );
  expect(columnsOf("Partner,Named accounts\nA,5\nB,Alder Bank\n")[1]).toBe(
    "independent_demand_evidence.named_accounts",
  );
});

test("type, partner type and tier are known, and our own name goes before the others", () => {
  expect(columnsOf("Partner,Type\nA,reseller\n")[1]).toBe("partner_type");
  expect(columnsOf("Partner,Tier\nA,reseller\n")[1]).toBe("partner_type");
  expect(columnsOf("Partner,Tier,Partner type\nA,Gold,reseller\n").slice(1)).toEqual([
    undefined,
    "partner_type",
  ]);
});

test("two columns that look like one field are left for a person to choose from", () => {
  const columns = proposed("Company,Account name\nAcme,Acme Ltd\n");
  expect(columns.map(({ field }) => field)).toEqual([undefined, undefined]);
  expect(columns[0]?.sentence).toBe(
    '"Company" and "Account name" both look like Partner name: choose one.',
  );
});

test("the first cells of each column are shown beside the proposal", () => {
  const text = "Partner,Certified\nA,yes\nB,\nC,no\nD,yes\nE,no\n";
  const [names, certified] = proposed(text);
  expect(names?.samples).toEqual(["A", "B", "C"]);
  expect(certified?.samples).toEqual(["yes", "no", "yes"]);
});

test.each([
  ["semicolons and decimal commas", "Partner;ACV\nA;12.500,50\nB;1.234\n", ";", ","],
  ["commas and decimal points", 'Partner,ACV\nA,"12,500.50"\n', ",", "."],
  ["tabs", "Partner\tACV\nA\t12.5\n", "\t", "."],
  ["Excel's own hint", "sep=;\r\nPartner;ACV\r\nA;12,5\r\n", ";", ","],
  ["whole numbers, which are alike in every way of writing", "Partner;ACV\nA;12\n", ";", "."],
])("%s are recognised", (_, text, delimiter, mark) => {
  expect(readCsvText(text).delimiter).toBe(delimiter);
  expect(decimalOf(text).mark).toBe(mark);
});

test.each([
  ["with semicolons", "Partner;ACV\nA;1.234\n", "1.234"],
  ["with commas", 'Partner,ACV\nA,"1,234"\n', "1,234"],
])("numbers that can be read in two ways are asked about, %s", (_, text, example) => {
  expect(decimalOf(text)).toEqual({
    mark: undefined,
    sentence: `Numbers such as ${example} can be read in two ways. Say which is the decimal mark.`,
  });
});

test("a file that writes numbers in two ways is asked about", () => {
  expect(decimalOf("Partner;ACV\nA;12,5\nB;13,5\nC;14.5\n")).toEqual({
    mark: undefined,
    sentence:
      "Numbers are written in two ways: 12,5 and 13,5, but 14.5. Say which is the decimal mark; cells written the other way are not taken.",
  });
});

test("a comma in a column of words says nothing about numbers", () => {
  expect(decimalOf('Partner;Regions\nA;"1,5 million homes"\nB;2,5\n').sentence).toBe(
    "No number in these columns has a decimal mark.",
  );
});

test("a wide file, and a name that goes on for ever, are answered at once", () => {
  const wide = `${Array.from({ length: 201 }, () => "Partner").join(",")}\nA\n`;
  expect(expectProblem(proposeMapping(readCsvText(wide))).message).toBe(
    "The file has 201 columns; allowed are 200. Leave out what is not about partners.",
  );
  const [column] = proposed(`${"x".repeat(1_000_000)}\nA\n`);
  expect(column?.field).toBeUndefined();
});

test.each([
  ["", "no header"],
  ["\n\nA,B\n", "no header"],
  ["Partner,ACV\n", "no row below"],
  ["Partner,ACV\n\n , \n", "no row below"],
])("the file %j is refused", (text, message) => {
  expect(expectProblem(proposeMapping(readCsvText(text))).message).toContain(message);
});
