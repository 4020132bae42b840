import { TIER_NAMES } from "../../policy/display-names";
import { TIERS } from "../../policy/names";
import { a1, areaA1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell, ChartDescription, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { computed, fromElsewhere, label } from "../layout/cells";
import { withWhereLoaded } from "../layout/dashes";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { PartnersLayout } from "./partners-columns";
import { NOT_JUDGED } from "./partners-inputs";
import { MIX_COLUMNS, MIX_ROW, NOT_JUDGED_ROW, TOTAL_ROW } from "./portfolio-layout";
import { ruleBlocks, ruleFormats, settingsTable, sharedBlock } from "./portfolio-rules";

/** Below every number: a criterion that leaves out errors, which would spoil a plain sum. */
const ANY_NUMBER = text(">-1E+300");

/** All partners together: tier mix, contribution, part of the channel, and the ten-percent rules. */
export function describePortfolio(content: WorkbookContent, names: SheetNames): SheetDescription {
  const layout = new PartnersLayout(content.partners, names);
  return {
    ...plainSheet({
      kind: "portfolio",
      name: names.portfolio,
      columnWidthsInCharacters: [53, 16, 18, 18, 22, 4],
      blocks: [
        frameBlock(
          "Portfolio",
          {
            live: "All partners together. Everything follows the Partners sheet; fill in the blue cells.",
            inValues: "All partners together, as the Partners sheet has them.",
          },
          names,
        ),
        ...[mixBlock(layout), ...ruleBlocks(layout)].map((block) => withWhereLoaded(block, names)),
        sharedBlock(layout.inputs),
      ],
      print: printSetup(names.portfolio, "all partners"),
    }),
    tables: [settingsTable()],
    charts: [mixChart()],
    conditionalFormats: ruleFormats(),
  };
}

function mixBlock(layout: PartnersLayout): Block {
  const [tiers, deals] = [layout.column("tier"), layout.column("input deals")];
  const [acv, through] = [layout.column("input acv"), layout.column("input partnerAcv")];
  // A contract through a partner is worth what a direct one is, unless it is given.
  const revenueOf = (of: string): string =>
    `SUMPRODUCT((${tiers}=${of})*1,${deals},${through})+SUMPRODUCT((${tiers}=${of})*(1-ISNUMBER(${through})),${deals},${acv})`;
  const contributions = layout.column("contribution");
  const total = a1(TOTAL_ROW, MIX_COLUMNS.revenue, "absolute");
  const line = (tier: string, row: number): Cell[] => {
    const of = a1(row, MIX_COLUMNS.tier, "column");
    const revenue = a1(row, MIX_COLUMNS.revenue);
    return [
      label(tier),
      fromElsewhere(`COUNTIF(${tiers},${of})`, "integer"),
      fromElsewhere(revenueOf(of), "money"),
      computed(`IF(${total}>0,${revenue}/${total},0)`, "percentExact"),
      fromElsewhere(
        `SUMIFS(${contributions},${tiers},${of},${contributions},${ANY_NUMBER})`,
        "money",
      ),
    ];
  };
  const sum = (column: number): string => {
    const rows = NOT_JUDGED_ROW - MIX_ROW;
    return `SUM(${areaA1({ row: MIX_ROW + 1, column, rows, columns: 1 })})`;
  };
  const { partners, revenue, part, contribution } = MIX_COLUMNS;
  return {
    row: MIX_ROW,
    column: 0,
    cells: [
      headings("Tier", "Partners", "Revenue a year", "Part of channel", "Contribution a year"),
      ...TIERS.map((tier, index) => line(TIER_NAMES[tier], MIX_ROW + 1 + index)),
      line(NOT_JUDGED, NOT_JUDGED_ROW),
      [
        label("All partners"),
        { ...computed(sum(partners), "integer"), style: "result" },
        { ...computed(sum(revenue), "money"), style: "result" },
        { ...computed(sum(part), "percentExact"), style: "result" },
        { ...computed(sum(contribution), "money"), style: "result" },
      ],
    ],
  };
}

function mixChart(): ChartDescription {
  const column = (at: number) => ({
    ...{ row: MIX_ROW + 1, column: at, rows: TIERS.length, columns: 1 },
  });
  const categories = column(MIX_COLUMNS.tier);
  return {
    kind: "column",
    title: "Contribution a year, by tier",
    alternativeText:
      "For each tier a column with what its partners' programmes add a year; below zero they cost more than they bring. The table beside it holds the amounts.",
    area: { row: MIX_ROW, column: 6, rows: 16, columns: 7 },
    series: [
      {
        name: "Contribution",
        appearance: "total",
        categories,
        values: column(MIX_COLUMNS.contribution),
      },
    ],
    categoryAxisTitle: "Tier",
    valueAxisTitle: "Currency",
  };
}
