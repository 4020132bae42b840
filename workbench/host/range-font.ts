import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { invalidArgument } from "./host-error";
import { HostObject, type Members, type Scalar } from "./host-object";
import type { HostRangeBase } from "./model";
import { colour, colourText, setStyle, uniformStyle } from "./range-style";

const DEFAULT_SIZE = 11;
const DEFAULT_NAME = "Arial";

export class RangeFont extends HostObject {
  override readonly typeName = "RangeFont";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  protected override describe(): Members {
    const { range } = this;
    return {
      scalars: {
        Bold: this.flag("bl"),
        Italic: this.flag("it"),
        Underline: {
          get: () => uniformStyle(range, ({ ul }) => (isTrue(ul?.s) ? "Single" : "None")),
          set: (value) => setStyle(range, "ul", { s: number(value !== "None") }),
        },
        Strikethrough: {
          get: () => uniformStyle(range, ({ st }) => isTrue(st?.s)),
          set: (value) => setStyle(range, "st", { s: number(value === true) }),
        },
        Color: {
          get: () => uniformStyle(range, ({ cl }) => colourText(cl?.rgb, "#000000")),
          set: (value) => setStyle(range, "cl", { rgb: colour(value) }),
        },
        Name: {
          get: () => uniformStyle(range, ({ ff }) => ff ?? DEFAULT_NAME),
          set: (value) => setStyle(range, "ff", String(value)),
        },
        Size: {
          get: () => uniformStyle(range, ({ fs }) => fs ?? DEFAULT_SIZE),
          set: (value) => {
            if (typeof value !== "number" || !(value > 0)) throw invalidArgument("a font size");
            setStyle(range, "fs", value);
          },
        },
      },
    };
  }

  private flag(key: "bl" | "it"): Scalar {
    return {
      get: () => uniformStyle(this.range, (style: IStyleData) => isTrue(style[key])),
      set: (value) => setStyle(this.range, key, number(value === true)),
    };
  }
}

function isTrue(value: BooleanNumber | undefined): boolean {
  return value === BooleanNumber.TRUE;
}

function number(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
