import type { Area } from "../../../src/sheets/description/description";
import { cellsOf, type CellPlace, rectanglesOf } from "../../../src/sheets/description/rectangles";
import { STYLES } from "../../../src/sheets/description/styles";

type Trait = string | number | boolean | null;

/** How one cell looks: each trait that a writing may change, by name. */
export type Look = Readonly<Record<string, Trait>>;

export const LOADED_LOOKS = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true },
    borders: { style: true, color: true, weight: true },
    wrapText: true,
    verticalAlignment: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;
const NO_LINE = "None";
/** What Excel says of a cell without a fill. */
const NO_FILL: readonly Trait[] = ["", "#FFFFFF", null];

type Setter = (range: Excel.Range, trait: Trait) => void;

const SETTERS: Readonly<Record<string, Setter>> = {
  fill: ({ format: { fill } }, colour) => {
    if (NO_FILL.includes(colour)) fill.clear();
    else fill.color = String(colour);
  },
  fontColour: ({ format }, colour) => {
    format.font.color = String(colour);
  },
  bold: ({ format }, bold) => {
    format.font.bold = bold === true;
  },
  italic: ({ format }, italic) => {
    format.font.italic = italic === true;
  },
  fontSize: ({ format }, points) => {
    format.font.size = Number(points);
  },
  wrap: ({ format }, wrap) => {
    format.wrapText = wrap === true;
  },
  vertical: ({ format }, alignment) => {
    format.verticalAlignment = alignment as "Top";
  },
  locked: ({ format }, locked) => {
    format.protection.locked = locked === true;
  },
  numberFormat: (range, format) => {
    range.numberFormat = [[format]];
  },
};

/** How the cells of a range look, from what was loaded of it. */
export function looksOf(
  properties: readonly (readonly Excel.CellProperties[])[],
  numberFormats: readonly (readonly string[])[],
): Look[][] {
  return properties.map((line, row) =>
    line.map(({ format = {} }, column): Look => {
      const { fill, font, borders, wrapText, verticalAlignment, protection } = format;
      const lines = Object.entries(EDGES).map(([side, edge]): [string, Trait] => {
        const line = borders?.[side as keyof typeof EDGES];
        const style = line?.style ?? NO_LINE;
        const text =
          style === NO_LINE ? style : `${style} ${line?.weight ?? ""} ${line?.color ?? ""}`;
        return [edge, text];
      });
      return {
        fill: fill?.color ?? null,
        fontColour: font?.color ?? null,
        bold: font?.bold ?? null,
        italic: font?.italic ?? null,
        fontSize: font?.size ?? null,
        wrap: wrapText ?? null,
        vertical: verticalAlignment ?? null,
        locked: protection?.locked ?? null,
        numberFormat: numberFormats[row]?.[column] ?? null,
        ...Object.fromEntries(lines),
      };
    }),
  );
}

/** Makes cells look as they did, where they do not; says whether there was anything to do. */
export function mendLooks(
  sheet: Excel.Worksheet,
  area: Area,
  before: readonly (readonly Look[])[],
  now: readonly (readonly Look[])[],
): boolean {
  const isOther = (trait: string, was: Look, is: Look): boolean => was[trait] !== is[trait];
  return mend(sheet, area, before, now, isOther);
}

const OUR_FILLS = Object.values(STYLES).map(({ fill }) => fill);
const OUR_FONTS = ["#000000", ...Object.values(STYLES).map(({ fontColour }) => fontColour)];

/** Colours that people gave to cells of ours stay: none of them is of the house palette. */
export function keepPeoplesColours(
  sheet: Excel.Worksheet,
  area: Area,
  before: readonly (readonly Look[])[],
): void {
  mend(sheet, area, before, before, (trait, { [trait]: colour = null }) => {
    const isKnown = (colours: readonly (string | undefined)[]): boolean =>
      colour === null || colours.includes(String(colour).toUpperCase());
    if (trait === "fill") return !NO_FILL.includes(colour) && !isKnown(OUR_FILLS);
    return trait === "fontColour" && !isKnown(OUR_FONTS);
  });
}

function mend(
  sheet: Excel.Worksheet,
  area: Area,
  before: readonly (readonly Look[])[],
  now: readonly (readonly Look[])[],
  isToSet: (trait: string, was: Look, is: Look) => boolean,
): boolean {
  const places = new Map<string, CellPlace[]>();
  for (const cell of cellsOf(area)) {
    const [down, right] = [cell.row - area.row, cell.column - area.column];
    const [was, is] = [before[down]?.[right], now[down]?.[right]];
    if (was === undefined || is === undefined) continue;
    for (const [trait, value] of Object.entries(was)) {
      if (!isToSet(trait, was, is)) continue;
      const key = JSON.stringify([trait, value]);
      places.set(key, [...(places.get(key) ?? []), cell]);
    }
  }
  for (const [key, cells] of places) {
    const [trait, value] = JSON.parse(key) as [string, Trait];
    const set = SETTERS[trait];
    if (set === undefined) for (const cell of cells) setLine(sheet, cell, trait, String(value));
    else for (const one of rectanglesOf(cells)) set(rangeAt(sheet, one), value);
  }
  return places.size > 0;
}

/** The lines of a cell go one by one: those of a rectangle would be the rectangle's. */
function setLine(sheet: Excel.Worksheet, cell: CellPlace, edge: string, look: string): void {
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  const border = range.format.borders.getItem(edge as "EdgeTop");
  const [style = NO_LINE, weight = "", color = ""] = look.split(" ");
  border.style = style as "Continuous";
  if (style === NO_LINE) return;
  border.weight = weight as "Thin";
  border.color = color;
}

function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
