import { HostObject, type Members } from "./host-object";
import type { HostRangeBase } from "./model";
import { colour, colourText, setStyle, uniformStyle } from "./range-style";

export class RangeFill extends HostObject {
  override readonly typeName = "RangeFill";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  protected override describe(): Members {
    const { range } = this;
    return {
      scalars: {
        Color: {
          get: () => uniformStyle(range, ({ bg }) => colourText(bg?.rgb, "#FFFFFF")),
          set: (value) => setStyle(range, "bg", { rgb: colour(value) }),
        },
      },
      methods: { Clear: () => setStyle(range, "bg", undefined) },
    };
  }
}
