import type { Cell, StyleName } from "../sheets/description/description";
import {
  NUMBER_FORMATS,
  STYLES,
  type Style,
  VERTICAL_ALIGNMENT,
} from "../sheets/description/styles";
import type { LibraryStyle } from "./hucre";

const FONT = { name: "Calibri", size: 11 } as const;

/** A cell's style and number format as the library takes them. */
export function libraryStyle(cell: Cell): LibraryStyle | undefined {
  const { style, numberFormat } = cell;
  const keepsText = isRiskyText(cell) && (numberFormat ?? "general") === "general";
  const format = keepsText ? "text" : numberFormat;
  if (style === undefined && format === undefined) return undefined;
  return {
    ...(style === undefined ? {} : named(STYLES[style])),
    ...(format === undefined ? {} : { numFmt: NUMBER_FORMATS[format] }),
  };
}

/** What a conditional format lays over the cell's own style. */
export function differentialStyle(name: StyleName): LibraryStyle {
  const { fontColour, fill, bold } = STYLES[name];
  return {
    ...(fontColour === undefined && bold === undefined
      ? {}
      : { font: { ...colour(fontColour), ...(bold === undefined ? {} : { bold }) } }),
    // In a differential style the fill that shows is the background.
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(fill) } } }),
  };
}

export function rgb(colourCode: string): string {
  return colourCode.replace("#", "");
}

/** Text that would turn into a formula when somebody edits the cell, were it not marked as text. */
function isRiskyText({ value, formula }: Cell): boolean {
  return formula === undefined && typeof value === "string" && /^[=+\-@\t\r]/.test(value);
}

function named(style: Style): LibraryStyle {
  const { bold, italic, fontSize, fill, border, borderColour, wrap, unlocked } = style;
  const side = {
    style: border ?? "thin",
    ...(borderColour === undefined ? {} : { color: { rgb: rgb(borderColour) } }),
  };
  return {
    font: {
      ...FONT,
      ...colour(style.fontColour),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } }),
    ...(border === undefined
      ? {}
      : { border: { top: side, right: side, bottom: side, left: side } }),
    alignment: { vertical: VERTICAL_ALIGNMENT, ...(wrap === true ? { wrapText: true } : {}) },
    ...(unlocked === true ? { protection: { locked: false } } : {}),
  };
}

function colour(code: string | undefined): { color?: { rgb: string } } {
  return code === undefined ? {} : { color: { rgb: rgb(code) } };
}
