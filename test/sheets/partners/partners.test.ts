import { portfolioOf } from "../../../src/case/portfolio";
import type { PartnerEntry } from "../../../src/case/portfolio-row";
import { CellError, type Scalar } from "../../../src/formula/values";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { gatherContent } from "../../../src/sheets/gather-content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { MANY, partner } from "../many-partners";
import { seen, type SeenSheet } from "../described";

const DISTRIBUTOR_FLOORS = { endCustomerPercent: 20, salesTeam: 2 };
const BEHIND = ["inputs", "portfolio", "workings"] as const;

function partners(entries: readonly PartnerEntry[]): SeenSheet {
  return seen("partners", { ...sampleContent(), partners: entries }, [], BEHIND);
}

function columnOf({ description }: SeenSheet, name: string): number {
  return description.tables[0]?.columns.findIndex((column) => column.name === name) ?? -1;
}

/** A figure of a partner's row; an error counts as none. */
function figure(sheet: SeenSheet, name: string, column: string): Scalar | undefined {
  const value = sheet.at(sheet.rowOf(name), columnOf(sheet, column));
  return value instanceof CellError || value === "" || value === null ? undefined : value;
}

const sheet = partners(MANY);
const { rows } = portfolioOf(MANY);

test.each(rows.map((row) => [row.name, row] as const))(
  "the row of %s shows by function what the core says",
  (name, row) => {
    const number = (value: unknown): number | undefined =>
      typeof value === "number" ? value : undefined;
    const close = (column: string, value: number | undefined): void => {
      const shown = number(figure(sheet, name, column));
      expect([column, shown?.toFixed(9)]).toEqual([column, value?.toFixed(9)]);
    };
    expect(figure(sheet, name, "Tier")).toBe(row.tier ? TIER_NAMES[row.tier] : "not judged");
    expect(figure(sheet, name, "Decision")).toBe(row.headline);
    close("Offer from", row.offer?.low);
    close("Offer to", row.offer?.high);
    close("Deals to break even", number(row.breakevenDeals));
    close("Lowest share", row.lowestShare);
    close("Highest share", row.highestShare);
    close("Deal zone", row.zoneWidth);
    close("Contribution a year", number(row.programmeContribution));
    close("Part of channel revenue", row.shareOfChannel);
  },
);

test("a row is judged by its partner's own type, whoever the workbook is about", () => {
  const record = {
    partner_type: "reseller",
    independent_demand_evidence: {
      named_accounts_sourced_count: 2,
      end_customer_relationships_pct: 20,
      sales_team_size: 2,
    },
  };
  const ownType = { type: "Distributor", tier: "RESELLER", floors: DISTRIBUTOR_FLOORS };
  const entries = [
    partner("Distributor", { record, also: { ownType } }),
    partner("Reseller", { record }),
  ];
  const tiers = ["Reseller", "Referral partner"];
  for (const { case: current } of entries) {
    const content = { ...gatherContent(current), partners: entries };
    const written = seen("partners", content, [], [...BEHIND, "policy"]);
    expect(entries.map(({ id }) => figure(written, id, "Tier by the evidence"))).toEqual(tiers);
  }
});

test("contribution and deal zone have bars behind all their numbers, and nothing else has", () => {
  const bars = sheet.description.conditionalFormats.filter(({ rule }) => rule.kind === "bar");
  expect(bars.map(({ area }) => area)).toEqual(
    ["Deal zone", "Contribution a year"].map((column) => ({
      ...{ row: sheet.rowOf(rows[0]?.name ?? ""), column: columnOf(sheet, column) },
      ...{ rows: rows.length, columns: 1 },
    })),
  );
});

test("every formula of a row looks at its own row, and elsewhere only at fixed cells", () => {
  const [table] = sheet.description.tables;
  const stray = (table?.rows ?? []).flatMap((cells, index) => {
    const ownRow = String((table?.row ?? 0) + 2 + index);
    return cells.flatMap(({ formula = "" }) => {
      const withoutTexts = formula.replace(/"[^"]*"/g, "");
      const withoutSheets = withoutTexts.replace(/'[^']*'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g, "");
      return [...withoutSheets.matchAll(/(?<![A-Z.])\$?[A-Z]{1,2}(\d+)(?![\d(])/g)]
        .filter(([, row]) => row !== ownRow)
        .map(([address]) => `${address} in ${formula}`);
    });
  });
  expect(stray).toEqual([]);
});

test("the formulas of a column are the same on every row", () => {
  const [table] = sheet.description.tables;
  const first = table?.rows[0] ?? [];
  first.forEach((cell, column) => {
    const written = (table?.rows ?? []).map((cells, index) =>
      (cells[column]?.formula ?? "").replaceAll(
        new RegExp(`(\\$[A-Z]+)${(table?.row ?? 0) + 2 + index}(?!\\d)`, "g"),
        "$1#",
      ),
    );
    expect([column, new Set(written).size]).toEqual([column, 1]);
    expect(cell).toBeDefined();
  });
});

test("an input in which partners differ gets a column; one they share stands once", () => {
  const names = (entries: readonly PartnerEntry[]): string[] =>
    partners(entries).description.tables[0]?.columns.map(({ name }) => name) ?? [];
  expect(names([partner("A"), partner("B")])).not.toContain("Discount rate");
  const differ = [partner("A"), partner("B", { model: { discountRate: 0.2, revshareYears: 2 } })];
  expect(names(differ)).toEqual(expect.arrayContaining(["Discount rate", "Share is paid for"]));
  const sheetOfTwo = partners(differ);
  const [one, other] = portfolioOf(differ).rows;
  expect(figure(sheetOfTwo, "A", "Highest share")).toBeCloseTo(one?.highestShare ?? NaN, 9);
  expect(figure(sheetOfTwo, "B", "Highest share")).toBeCloseTo(other?.highestShare ?? NaN, 9);
});

test("two partners of one name are told apart, and the note is the user's", () => {
  const entries = [partner("A"), { ...partner("A"), id: "other" }];
  const two = partners(entries);
  expect(two.texts).toEqual(expect.arrayContaining(["A", "A (2)"]));
  const owned = two.description.tables[0]?.columns.filter(({ owner }) => owner === "user");
  expect(owned?.map(({ name }) => name)).toEqual(["Note"]);
});

test("defaults that were used are named on the row", () => {
  const lean = partner("A", { model: { retentionPartner: undefined } });
  expect(figure(partners([lean]), "A", "Assumed")).toContain("Yearly");
});

test("a name that begins like a formula stays a text", () => {
  const entries = [partner("=1+1")];
  const [cell] = partners(entries).description.tables[0]?.rows[0] ?? [];
  expect(cell).toMatchObject({ value: "=1+1" });
  expect(cell?.formula).toBeUndefined();
});
