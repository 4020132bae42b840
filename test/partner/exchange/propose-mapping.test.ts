import { proposeMapping } from "../../../src/partner/exchange/propose-mapping";
import { expectProblem, expectValue } from "../../economics/expect-result";

function columnsOf(text: string): (string | undefined)[] {
  return expectValue(proposeMapping(text)).columns.map(({ field }) => field);
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
  const { columns } = expectValue(proposeMapping("Account Name;Quota carriers\nAcme;3\n"));
  expect(columns.map(({ field }) => field)).toEqual([
    "partner_name",
    "independent_demand_evidence.sales_team_size",
  ]);
  expect(columns[0]?.sentence).toBe(
    '"Account Name" is taken for Partner name: such columns usually go by that name.',
  );
});

test("a header that names nothing is left out, and a near one is a hint, not a guess", () => {
  const { columns } = expectValue(proposeMapping("Partner,Owner,Partner typ\nAcme,Jo,reseller\n"));
  expect(columns.map(({ field }) => field)).toEqual(["partner_name", undefined, undefined]);
  expect(columns[1]?.sentence).toBe('"Owner" names none of our fields: not taken.');
  expect(columns[2]?.sentence).toContain("It might be Partner type; choose that if it is.");
});

test("two columns that look like one field are left for a person to choose from", () => {
  const { columns } = expectValue(proposeMapping("Company,Account name\nAcme,Acme Ltd\n"));
  expect(columns.map(({ field }) => field)).toEqual([undefined, undefined]);
  expect(columns[0]?.sentence).toBe(
    '"Company" and "Account name" both look like Partner name: choose one.',
  );
});

test("the first cells of each column are shown beside the proposal", () => {
  const text = "Partner,Certified\nA,yes\nB,\nC,no\nD,yes\nE,no\n";
  const [names, certified] = expectValue(proposeMapping(text)).columns;
  expect(names?.samples).toEqual(["A", "B", "C"]);
  expect(certified?.samples).toEqual(["yes", "no", "yes"]);
});

test.each([
  ["semicolons and decimal commas", "Partner;ACV\nA;12.500,50\nB;1.234\n", ";", ",", true],
  ["commas and decimal points", 'Partner,ACV\nA,"12,500.50"\n', ",", ".", true],
  ["tabs", "Partner\tACV\nA\t12.5\n", "\t", ".", true],
  ["numbers that could be either, with semicolons", "Partner;ACV\nA;1.234\n", ";", ",", false],
  ["numbers that could be either, with commas", 'Partner,ACV\nA,"1,234"\n', ",", ".", false],
  ["Excel's own hint", "sep=;\r\nPartner;ACV\r\nA;12,5\r\n", ";", ",", true],
])("%s are recognised and said", (_, text, delimiter, mark, isShown) => {
  const proposal = expectValue(proposeMapping(text));
  expect(proposal.delimiter).toBe(delimiter);
  expect(proposal.decimal).toMatchObject({ mark, isShown });
});

test("a file that writes numbers in two ways says which it takes", () => {
  const { decimal } = expectValue(proposeMapping("Partner;ACV\nA;12,5\nB;13,5\nC;14.5\n"));
  expect(decimal.mark).toBe(",");
  expect(decimal.sentence).toBe(
    "Numbers are written in two ways (12,5 and 13,5, but 14.5). The decimal comma is taken; cells such as 14.5 are left out.",
  );
});

test("a comma in a column of words says nothing about numbers", () => {
  const { decimal } = expectValue(
    proposeMapping('Partner;Regions\nA;"1,5 million homes"\nB;2,5\n'),
  );
  expect(decimal.isShown).toBe(false);
});

test.each([
  ["", "no header"],
  ["\n\nA,B\n", "no header"],
  ["Partner,ACV\n", "no row below"],
  ["Partner,ACV\n\n , \n", "no row below"],
])("the file %j is refused", (text, message) => {
  expect(expectProblem(proposeMapping(text)).message).toContain(message);
});
