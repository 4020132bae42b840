import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type Style, VERTICAL_ALIGNMENT } from "../../src/sheets/description/styles";

const VERTICAL = { top: VerticalAlign.TOP } as const;

/** A style of the house palette as the grid writes it. */
export function gridStyle(style: Style): IStyleData {
  return {
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.fontColour === undefined ? {} : { cl: { rgb: style.fontColour } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    vt: VERTICAL[VERTICAL_ALIGNMENT],
    ...(style.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.border === undefined ? {} : { bd: border(style) }),
  };
}

function border({ border: line, borderColour }: Style): NonNullable<IStyleData["bd"]> {
  const side: IBorderStyleData = {
    s: line === "thick" ? BorderStyleTypes.THICK : BorderStyleTypes.THIN,
    cl: { rgb: borderColour ?? "#000000" },
  };
  return { t: side, b: side, l: side, r: side };
}
