import { policyFor } from "../../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../../src/policy/policy-table";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet, type Typed } from "../described";

const VALUE = 3;
const ID = 7;

function policy(typed: readonly Typed[] = []): SeenSheet {
  return seen("policy", sampleContent(), typed);
}

/** The sheet after somebody typed a value for a figure, named by section, tier and figure. */
function changed(figure: string, value: Typed["value"]): SeenSheet {
  return policy([{ row: policy().rowOf(figure, ID), column: VALUE, value }]);
}

function answer(sheet: SeenSheet, label: string): unknown {
  return sheet.at(sheet.rowOf(label), 1);
}

/** Figures of the tier SI or consulting partner in the sample's way up and down. */
const SI_SALES_FLOOR = "Floor, SI or consulting partner, Sales team";

test("the table reads back as the profile that it was written from", () => {
  const { description } = policy();
  const [table] = description.tables;
  const header = table?.columns.map(({ name }) => name) ?? [];
  const rows = table?.rows.map((cells) => cells.map(({ value }) => value ?? "")) ?? [];
  const read = expectValue(readPolicyTable([header, ...rows]));
  const saas = expectValue(policyFor("saas"));
  expect(policyTable(read)).toEqual(policyTable(saas));
});

test("the sheet says the range to type in the place of a profile's name", () => {
  const { description, texts } = policy();
  const rows = description.tables[0]?.rows.length ?? 0;
  const first = (description.tables[0]?.row ?? 0) + 1;
  expect(texts).toContain(`'Policy'!$A$${first}:$F$${first + rows}`);
});

test("unchanged, the table gives the profile's tier and differs nowhere", () => {
  const sheet = policy();
  expect(answer(sheet, "Tier by the profile SaaS")).toBe("SI or consulting partner");
  expect(answer(sheet, "Tier by this table")).toBe("SI or consulting partner");
  expect(answer(sheet, "The table is")).toBe("in order");
  expect(answer(sheet, "Figures that differ from the published ones")).toBe(0);
});

test("a floor raised in the table lowers the tier, and the change is counted", () => {
  const sheet = changed(SI_SALES_FLOOR, 8);
  expect(answer(sheet, "Tier by the profile SaaS")).toBe("SI or consulting partner");
  expect(answer(sheet, "Tier by this table")).toBe("Reseller");
  expect(answer(sheet, "Figures that differ from the published ones")).toBe(1);
});

test("a figure that cannot be is refused, and the sheet says so", () => {
  const sheet = changed(SI_SALES_FLOOR, "many");
  expect(answer(sheet, "The table is")).toContain("refused");
});

test("only the figures are for people to change, and what they changed is kept by its row", () => {
  const [table] = policy().description.tables;
  const owned = table?.columns.filter(({ owner }) => owner === "user").map(({ name }) => name);
  expect(owned).toEqual(["Value"]);
  const ids = table?.rows.map((row) => row[ID]?.value) ?? [];
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
});
