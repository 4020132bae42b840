import { readDay } from "../../calendar";
import { type Deal, DEAL_COLUMNS } from "../../partner/deals";
import { UNKNOWN } from "../../partner/intake-record";
import { CONTRIBUTIONS } from "../../policy/names";
import { DEAL_SIDES } from "../../policy/attribution";
import type {
  Cell,
  ConditionalFormat,
  NumberFormatName,
  SheetDescription,
  TableColumn,
  TableDescription,
} from "../description/description";
import { a1 } from "../description/a1";
import type { SheetNames } from "../description/sheet-names";
import { computed, fillIn } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { DEAL_KEYS, dealCells, dealRows, DEALS_ROW, KIND_COLUMN } from "./attribution-layout";
import { sumsBlock } from "./attribution-sums";
import { type DealColumnKey, kindFormula, overpaidFormula, reasonFormula } from "./deal-formulas";

const LISTS: Partial<Record<DealColumnKey, readonly string[]>> = {
  claimed: [...CONTRIBUTIONS, UNKNOWN],
  openOpportunity: ["yes", "no", UNKNOWN],
  introducedBy: [...DEAL_SIDES, UNKNOWN],
  ranBy: [...DEAL_SIDES, UNKNOWN],
  ownedBy: [...DEAL_SIDES, UNKNOWN],
};
const FORMATS: Partial<Record<DealColumnKey, NumberFormatName>> = {
  registered: "date",
  closed: "date",
  value: "money",
};
const WIDTHS: Readonly<Record<DealColumnKey, number>> = {
  ...{ account: 34, registered: 13, closed: 13, value: 13, sharePaid: 10, claimed: 13 },
  ...{ priorContactDays: 13, openOpportunity: 15, introducedBy: 13, ranBy: 13, ownedBy: 13 },
};
const FURTHER_WIDTHS = [14, 70, 16, 18];
const PAGES_WIDE = 2;

/** Deals of a partner we have, whose each is by formula, and what follows from all of them. */
export function describeAttribution(content: WorkbookContent, names: SheetNames): SheetDescription {
  const { deals } = content.existing;
  return {
    ...plainSheet({
      kind: "attribution",
      name: names.attribution,
      columnWidthsInCharacters: [...DEAL_KEYS.map((key) => WIDTHS[key]), ...FURTHER_WIDTHS],
      blocks: [
        frameBlock(
          `Attribution: ${content.partnerName}`,
          {
            live: "Type or paste deals into the blue cells; whose each is follows by what was done, whatever was claimed.",
            inValues: "Deals, and whose each is by what was done, whatever was claimed.",
          },
          names,
        ),
        sumsBlock(content, names),
      ],
      print: {
        ...printSetup(names.attribution, content.partnerName, DEALS_ROW),
        fitToPagesWide: PAGES_WIDE,
        repeatColumns: { first: 0, last: 0 },
      },
    }),
    tables: [dealTable(deals)],
    conditionalFormats: kindFormats(dealRows(deals.length)),
    freeze: { rows: DEALS_ROW + 1, columns: 1 },
  };
}

function dealTable(deals: readonly Deal[]): TableDescription {
  const typed = DEAL_KEYS.map((key): TableColumn => {
    const [list, numberFormat] = [LISTS[key], FORMATS[key]];
    return {
      ...{ name: DEAL_COLUMNS[key].label, owner: "ours" },
      ...(list === undefined ? {} : { list }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  });
  return {
    ...{ name: "PartnerDeals", row: DEALS_ROW, column: 0, keyColumn: "Id" },
    columns: [
      ...typed,
      { name: "Comes out as", owner: "ours" },
      { name: "Why", owner: "ours" },
      { name: "Paid above what it earned", owner: "ours", numberFormat: "money" },
      { name: "Id", owner: "ours" },
    ],
    rows: Array.from({ length: dealRows(deals.length) }, (_, at): Cell[] => {
      const row = DEALS_ROW + 1 + at;
      const cells = dealCells(row);
      return [
        ...DEAL_KEYS.map((key) => typedCell(key, deals[at])),
        { ...computed(kindFormula(cells)), style: "result" },
        { ...computed(reasonFormula(cells)), style: "text" },
        computed(overpaidFormula(cells), "money"),
        { ...computed(idFormula(row)), value: idOf(deals, at), style: "unit" },
      ];
    }),
  };
}

/** Dates as dates, a part of the value as a percentage; what is not on record stays blank. */
function typedCell(key: DealColumnKey, deal: Deal | undefined): Cell {
  const value = deal?.[key];
  const numberFormat = FORMATS[key];
  if (value === undefined) return fillIn(undefined, numberFormat);
  if (typeof value === "boolean") return fillIn(value ? "yes" : "no");
  if (key === "sharePaid" && typeof value === "number") {
    return fillIn(value, value > 1 ? "money" : "percentExact");
  }
  if ((key === "registered" || key === "closed") && value !== UNKNOWN) {
    const day = readDay(value, key);
    return fillIn(day.ok ? day.value : value, numberFormat);
  }
  return fillIn(value, typeof value === "number" ? numberFormat : undefined);
}

/**
 * What people add beside a deal is found again by its account and by which of that account's deals
 * it is; a row without one by its place.
 */
function idFormula(row: number): string {
  const here = a1(row, 0, "column");
  const above = `${a1(DEALS_ROW + 1, 0, "absolute")}:${here}`;
  const place = `"row "&SUMPRODUCT((${above}=${above})*1)`;
  return `IF(${here}="",${place},${here}&" "&COUNTIF(${above},${here}))`;
}

function idOf(deals: readonly Deal[], at: number): string {
  const deal = deals[at];
  if (deal === undefined) return `row ${at + 1}`;
  const name = deal.account.toLowerCase();
  const nth = deals.slice(0, at + 1).filter(({ account }) => account.toLowerCase() === name).length;
  return `${deal.account} ${nth}`;
}

/** Ours in red, sourced in green. */
function kindFormats(rows: number): ConditionalFormat[] {
  const area = { row: DEALS_ROW + 1, column: KIND_COLUMN, rows, columns: 1 };
  const { kind } = dealCells(DEALS_ROW + 1);
  return [
    { area, rule: { kind: "formula", formula: `=${kind}="ours"`, style: "bad" } },
    { area, rule: { kind: "formula", formula: `=${kind}="influenced"`, style: "warning" } },
    { area, rule: { kind: "formula", formula: `=${kind}="sourced"`, style: "good" } },
  ];
}
