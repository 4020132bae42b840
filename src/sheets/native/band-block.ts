import { BAND_PRESETS, CONTRIBUTIONS, TIERS } from "../../policy/names";
import { BAND_SPLIT, SHARE_BANDS } from "../../policy/share-bands";
import { a1, areaA1 } from "../description/a1";
import type { Block, Cell } from "../description/description";
import { headings } from "../layout/frame";
import { COLUMNS, ROWS } from "./tier-layout";

/** What REVSHARE.BAND is given, as cells seen from any sheet, and the ends of the deal zone. */
export interface BandCells {
  readonly tier: string;
  readonly contribution: string;
  readonly preset: string;
  /** Undefined when the band is not cut. */
  readonly zone: { readonly low: string; readonly high: string } | undefined;
}

const LINES = [
  "split",
  "tier",
  "contribution",
  "preset",
  "bandLow",
  "bandHigh",
  "halfLow",
  "halfHigh",
  "zoneLow",
  "zoneHigh",
  "low",
  "high",
] as const;
type Line = (typeof LINES)[number];

const FIRST_LINE = ROWS.band + TIERS.length + 2;
const { tier: LABEL_COLUMN, presets: FIRST_PRESET_COLUMN } = COLUMNS.band;

function cellOf(line: Line): string {
  return a1(FIRST_LINE + LINES.indexOf(line), LABEL_COLUMN + 1, "absolute");
}

/** Where the lowest and the highest share to offer stand. */
export const BAND_RESULT = { low: cellOf("low"), high: cellOf("high") } as const;

/** The published bands of both presets, and the part that one partner's contribution earns. */
export function bandBlocks(cells: BandCells): Block[] {
  const contents = lines(cells);
  return [
    {
      row: ROWS.band - 1,
      column: LABEL_COLUMN,
      cells: [
        headings("Share band", ...BAND_PRESETS.flatMap((preset) => [preset, "to"])),
        ...TIERS.map((tier): Cell[] => [
          { value: tier, style: "label" },
          ...BAND_PRESETS.flatMap((preset): Cell[] => {
            const { low, high } = SHARE_BANDS[preset][tier];
            return [low, high].map((value) =>
              value === undefined ? {} : { value, style: "unit", numberFormat: "percent" },
            );
          }),
        ]),
      ],
    },
    {
      row: FIRST_LINE,
      column: LABEL_COLUMN,
      cells: LINES.map((line): Cell[] => {
        const [label, content] = contents[line];
        const cell: Cell =
          typeof content === "number"
            ? { value: content, style: "unit" }
            : { formula: `=${content}`, style: "calculation" };
        return [{ value: label, style: "label" }, cell];
      }),
    },
  ];
}

function lines(cells: BandCells): Readonly<Record<Line, readonly [string, string | number]>> {
  const [sourced, , delivered] = CONTRIBUTIONS;
  const isSourced = `${cellOf("contribution")}="${sourced}"`;
  const middle = `${cellOf("bandLow")}+(${cellOf("bandHigh")}-${cellOf("bandLow")})*${cellOf("split")}`;
  const isServicesFee = `AND(${cellOf("contribution")}="${delivered}",${cellOf("tier")}<>"SI_CONSULTING")`;
  const known = `OR(${CONTRIBUTIONS.map((one) => `${cellOf("contribution")}="${one}"`).join(",")})`;
  const end = (value: string): string =>
    `IF(${cellOf("zoneLow")}>${cellOf("zoneHigh")},NA(),IF(${lowEnd}<=${highEnd},${value},NA()))`;
  const lowEnd = `MAX(${cellOf("halfLow")},${cellOf("zoneLow")})`;
  const highEnd = `MIN(${cellOf("halfHigh")},${cellOf("zoneHigh")})`;
  return {
    split: ["Where a sourced deal's half begins", BAND_SPLIT],
    tier: ["Tier", cells.tier],
    contribution: ["The partner's part in a deal", cells.contribution],
    preset: ["Band preset", `IF(${cells.preset}="","${BAND_PRESETS[0]}",${cells.preset})`],
    bandLow: ["Band from", bandEnd(0)],
    bandHigh: ["Band to", bandEnd(1)],
    halfLow: [
      "Its half from",
      `IF(${known},IF(${isServicesFee},NA(),IF(${isSourced},${middle},${cellOf("bandLow")})),NA())`,
    ],
    halfHigh: ["Its half to", `IF(${isSourced},${cellOf("bandHigh")},${middle})`],
    zoneLow: ["Lowest share the partner can live on", cells.zone?.low ?? 0],
    zoneHigh: ["Highest share we can afford", cells.zone?.high ?? 1],
    low: ["Share to offer from", end(lowEnd)],
    high: ["Share to offer to", end(highEnd)],
  };
}

/** A tier without a band in the preset has an empty cell, which is no number. */
function bandEnd(offset: 0 | 1): string {
  const columns = BAND_PRESETS.length * 2;
  const area = { row: ROWS.band, column: FIRST_PRESET_COLUMN, rows: TIERS.length, columns };
  const header = areaA1({ ...area, row: ROWS.band - 1, rows: 1 }, "absolute");
  const tiers = areaA1({ ...area, column: LABEL_COLUMN, columns: 1 }, "absolute");
  const found = `INDEX(${areaA1(area, "absolute")},MATCH(${cellOf("tier")},${tiers},0),MATCH(${cellOf("preset")},${header},0)+${offset})`;
  return `IF(${found}>0,${found},NA())`;
}
