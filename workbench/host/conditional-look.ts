import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { HostObject, Members, Scalar } from "./host-object";
import { Part } from "./part";
import { colour, colourText } from "./range-style";

/** The font and fill that a conditional format gives its cells. */
export function conditionalLook(
  style: () => IStyleBase,
  change: (style: IStyleBase) => void,
): HostObject {
  const colourOf = (key: "cl" | "bg"): Scalar => ({
    get: () => colourText(style()[key]?.rgb, ""),
    set: (value) => change({ [key]: { rgb: colour(value) } }),
  });
  const flag = (key: "bl" | "it"): Scalar => ({
    get: () => style()[key] === BooleanNumber.TRUE,
    set: (value) => change({ [key]: value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  });
  const font: Members = {
    scalars: { Bold: flag("bl"), Italic: flag("it"), Color: colourOf("cl") },
  };
  const fill: Members = {
    scalars: { Color: colourOf("bg") },
    methods: { Clear: () => change({ bg: null }) },
  };
  return new Part("ConditionalRangeFormat", () => ({
    children: {
      Font: () => new Part("ConditionalRangeFont", () => font),
      Fill: () => new Part("ConditionalRangeFill", () => fill),
    },
  }));
}
