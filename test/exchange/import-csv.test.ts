import { readCsvText } from "../../src/exchange/csv-text";
import { importCsv } from "../../src/exchange/import-csv";
import type { ImportOutcome } from "../../src/exchange/import-outcome";
import { expectProblem } from "../economics/expect-result";
import { importAsProposed as imported } from "./import-as-proposed";

function sentences({ notTaken }: ImportOutcome): string[] {
  return notTaken.map(({ sentence }) => sentence);
}

test("a European export comes over whole: byte-order mark, semicolons, decimal commas, quotes", () => {
  const outcome = imported(
    "\uFEFFCompany;Partner type;End-customer relationships, %;Joint marketing;Average contract value;Revenue share;Certified\r\n" +
      '"Müller; Söhne ""Nord""";SI consultant;62,5;40.000,50;1.250.000;22,5 %;yes\r\n' +
      "Acme;reseller;40%;0;50.000;20%;no\r\n",
  );
  expect(sentences(outcome)).toEqual([]);
  expect(
    outcome.partners.map(({ row, name, record, model }) => ({ row, name, record, model })),
  ).toEqual([
    {
      row: 2,
      name: 'Müller; Söhne "Nord"',
      record: {
        partner_name: 'Müller; Söhne "Nord"',
        partner_type: "si_consultant",
        independent_demand_evidence: { end_customer_relationships_pct: 62.5 },
        commitments: { joint_marketing_spend: 40_000.5, certification_completion: true },
      },
      model: { acv: 1_250_000, revshare: 0.225 },
    },
    {
      row: 3,
      name: "Acme",
      record: {
        partner_name: "Acme",
        partner_type: "reseller",
        independent_demand_evidence: { end_customer_relationships_pct: 40 },
        commitments: { joint_marketing_spend: 0, certification_completion: false },
      },
      model: { acv: 50_000, revshare: 0.2 },
    },
  ]);
});

test("a formula in a cell is text where text is asked for, and is not taken where a number is", () => {
  const outcome = imported(
    'Partner,Sales team,Regions\n"=HYPERLINK(""http://x"",""Acme"")",=2+2,@SUM(A1)\n',
  );
  expect(outcome.partners[0]).toMatchObject({
    name: '=HYPERLINK("http://x","Acme")',
    record: { strategic_value: { geo_coverage: "@SUM(A1)" } },
  });
  expect(sentences(outcome)).toEqual([
    'Row 2, column "Sales team": Sales people with a quota "=2+2" is a formula, not its result; allowed: a whole number from 0 up, or unknown. It stays as typed until it is put right.',
  ]);
});

test("what does not fit stays as typed and is told row by row; the rest of the row is taken", () => {
  const outcome = imported(
    "Partner,Sales team,Partner type,Certified,Revenue share\n" +
      "Acme,three,reseller,maybe,20%\n" +
      "Beta,2.5,agency,yes,20\n" +
      "Gamma,4,OEM,no,15%\n",
  );
  expect(outcome.partners.map(({ name }) => name)).toEqual(["Acme", "Beta", "Gamma"]);
  expect(sentences(outcome)).toEqual([
    expect.stringMatching(
      /^Row 2, column "Sales team": .*"three".*whole number.* It stays as typed until it is put right\.$/,
    ),
    expect.stringMatching(
      /^Row 2, column "Certified": .*"maybe".* It stays as typed until it is put right\.$/,
    ),
    expect.stringMatching(
      /^Row 3, column "Sales team": .*2\.5.* It stays as typed until it is put right\.$/,
    ),
    expect.stringMatching(
      /^Row 3, column "Partner type": .*"agency".* It stays as typed until it is put right\.$/,
    ),
    expect.stringMatching(
      /^Row 3, column "Revenue share": .*20%.* It stays as typed until it is put right\.$/,
    ),
  ]);
  expect(outcome.partners.map(({ unread }) => unread)).toEqual([
    {
      record: {
        independent_demand_evidence: { sales_team_size: "three" },
        commitments: { certification_completion: "maybe" },
      },
      model: {},
    },
    {
      record: {
        partner_type: "agency",
        independent_demand_evidence: { sales_team_size: "2.5" },
      },
      model: { revshare: "20" },
    },
    { record: {}, model: {} },
  ]);
  expect(outcome.partners.map(({ model }) => model)).toEqual([
    { revshare: 0.2 },
    {},
    { revshare: 0.15 },
  ]);
});

test("0.65 in a column of percentages is asked about, not guessed", () => {
  const outcome = imported("Partner,End customer share\nAcme,0.65\nBeta,65\nGamma,65%\n");
  expect(sentences(outcome)).toEqual([
    'Row 2, column "End customer share": End-customer relationships, % "0.65" may be 0.65% or 65%; allowed: a percentage such as 65% or 65. Left unknown.',
  ]);
  expect(outcome.partners.map(({ record }) => record.independent_demand_evidence)).toEqual([
    undefined,
    { end_customer_relationships_pct: 65 },
    { end_customer_relationships_pct: 65 },
  ]);
});

test("a number in the other way of writing is not taken for another number", () => {
  const outcome = imported("Partner;ACV\nA;12,5\nB;13,75\nC;14.5\n", ",");
  expect(outcome.partners.map(({ model }) => model)).toEqual([{ acv: 12.5 }, { acv: 13.75 }, {}]);
  expect(sentences(outcome)[0]).toMatch(
    /^Row 4, column "ACV": .*"14\.5".*not a number.* Left unknown\.$/,
  );
});

test("rows without a name, with cells too many, and columns left out are said", () => {
  const outcome = imported("Partner,Owner,Sales team\n,Jo,3\n\nAcme,Jo,3,extra,more\n");
  expect(outcome.partners.map(({ row, name }) => [row, name])).toEqual([[4, "Acme"]]);
  expect(sentences(outcome)).toEqual([
    'Column "Owner" was left out.',
    "Row 2 has no partner's name: not imported.",
    "Row 4 has 2 cells more than the header has: not taken.",
  ]);
});

test("a quote that never ends is told with its row", () => {
  const outcome = imported('Partner,Regions\nAcme,"Nordics\nBeta,Benelux\n');
  expect(sentences(outcome)).toEqual(["Row 2: a quotation mark begins a cell and never ends."]);
});

test("unknown and blank are not known; a blank one is simply not there", () => {
  const { partners } = imported("Partner,Sales team,Certified\nAcme,unknown,\n");
  expect(partners[0]?.record).toEqual({
    partner_name: "Acme",
    independent_demand_evidence: { sales_team_size: "unknown" },
  });
});

test("named accounts come in one cell, with years in brackets, or as a JSON list", () => {
  const { partners } = imported(
    'Partner,Named accounts\nAcme,Alder Bank (2025); Corvane\nBeta,"[{""name"":""X; Y"",""year"":2024}]"\n',
  );
  const lists = partners.map(({ record }) => record.independent_demand_evidence);
  expect(lists).toEqual([
    {
      named_accounts: [
        { name: "Alder Bank", year: 2025 },
        { name: "Corvane", year: "unknown" },
      ],
    },
    { named_accounts: [{ name: "X; Y", year: 2024 }] },
  ]);
});

test("a partner that is there twice is read twice, for a person to say which counts", () => {
  const { partners } = imported("Partner,Sales team\nAcme,2\nacme,3\n");
  expect(partners.map(({ name, row }) => [name, row])).toEqual([
    ["Acme", 2],
    ["acme", 3],
  ]);
});

test("years in the text of the sales targets are read with a warning", () => {
  const { partners } = imported("Partner,Sales targets\nAcme,40 deals over 36 months\n");
  expect(partners[0]?.warnings[0]).toContain("Row 2: The commitment was not given; 36 months");
});

test.each([
  ["no column for the name", [undefined, "model.acv"], "Choose the column that holds"],
  ["one field twice", ["partner_name", "partner_name"], 'Columns "Partner" and "ACV" are both'],
  ["a field that is none", ["partner_name", "model.nonsense"], "There is no field"],
  ["more columns than the file has", ["partner_name", undefined, "model.acv"], "for column 3"],
])("a mapping with %s is refused", (_, fields, message) => {
  const refused = importCsv(readCsvText("Partner,ACV\nA,1\n"), { fields, decimalMark: "." });
  expect(expectProblem(refused).message).toContain(message);
});

test("a range is taken by the file's decimal mark, and kept in the form that everybody reads", () => {
  const { partners, notTaken } = imported(
    "Partner;ACV;Deals per year\nA;12,5;10 to 20\nB;13,5;8,5 to 16\nC;14,5;8.5 to 16\n",
  );
  expect(partners.map(({ model }) => model.deals)).toEqual(["10 to 20", "8.5 to 16", undefined]);
  expect(notTaken.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^Row 4, .*"8\.5", which is not a number.* Left unknown\.$/),
  ]);
});

test("a cell that no sheet could hold is not taken, and its row is", () => {
  const { partners, notTaken } = imported(
    `Partner,Regions,Sales team\nAcme,"${"x".repeat(2_000_000)}",${" 1".repeat(3_000)}\n`,
  );
  expect(partners[0]?.record).toEqual({ partner_name: "Acme" });
  expect(notTaken.map(({ sentence }) => sentence)).toEqual([
    'Row 2, column "Regions": Regions we do not cover has 2,000,000 characters; a cell of Excel holds 32,767. Left unknown.',
    'Row 2, column "Sales team": Sales people with a quota has 5,999 characters; allowed are 200. Left unknown.',
  ]);
});

test("columns that are named like parts of an object are columns like any other", () => {
  const outcome = imported("__proto__,constructor,Partner,toString\nx,y,Acme,z\n");
  expect(outcome.partners.map(({ record }) => record)).toEqual([{ partner_name: "Acme" }]);
  expect(sentences(outcome)).toEqual([
    'Column "__proto__" was left out.',
    'Column "constructor" was left out.',
    'Column "toString" was left out.',
  ]);
});

test("a long file is read in pieces, with the row of each fault as a spreadsheet counts it", () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `"Partner\n${index}",${index}`);
  lines[700] = '"Odd "quote" 7",7';
  const { partners, notTaken } = imported(`Partner,Sales team\n${lines.join("\n")}\n`);
  expect(partners).toHaveLength(1_000);
  expect(partners[999]).toMatchObject({
    row: 1_001,
    name: "Partner\n999",
    record: { independent_demand_evidence: { sales_team_size: 999 } },
  });
  expect(notTaken.map(({ sentence }) => sentence)).toEqual([
    "Row 702: a quotation mark inside a quoted cell is not doubled.",
  ]);
});
