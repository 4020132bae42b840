import {
  BorderStyleTypes,
  BorderType,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { invalidArgument, notImplemented } from "./host-error";
import { HostCollection, HostObject, type Members, readOnly } from "./host-object";
import { ensureWritable, type HostRangeBase, sheetById } from "./model";
import { inGrid } from "./range-contents";
import { colour, colourText, ownStyle } from "./range-style";

/** Excel's name of a border, the grid's, and the side of the first cell on which it can be read. */
const SIDES: Readonly<Record<string, readonly [BorderType, keyof IBorderData]>> = {
  EdgeTop: [BorderType.TOP, "t"],
  EdgeBottom: [BorderType.BOTTOM, "b"],
  EdgeLeft: [BorderType.LEFT, "l"],
  EdgeRight: [BorderType.RIGHT, "r"],
  InsideHorizontal: [BorderType.HORIZONTAL, "b"],
  InsideVertical: [BorderType.VERTICAL, "r"],
};

/** Where the neighbour lies that has the same line, and on which side of it. */
const FACING: Readonly<Record<string, readonly [number, number, keyof IBorderData]>> = {
  EdgeTop: [-1, 0, "b"],
  EdgeBottom: [1, 0, "t"],
  EdgeLeft: [0, -1, "r"],
  EdgeRight: [0, 1, "l"],
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export class BorderCollection extends HostCollection {
  override readonly typeName = "RangeBorderCollection";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  override items(): readonly HostObject[] {
    return Object.keys(SIDES).map((side) => this.item(side));
  }

  override item(side: unknown): RangeBorder {
    const name = String(side);
    if (name.startsWith("Diagonal")) throw notImplemented("diagonal borders");
    if (SIDES[name] === undefined) throw invalidArgument(`the border ${name}`);
    return new RangeBorder(this.range, name);
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => Object.keys(SIDES).length) },
      methods: { GetItemAt: (index) => this.items()[Number(index)] },
    };
  }
}

class RangeBorder extends HostObject {
  override readonly typeName = "RangeBorder";

  constructor(
    private readonly range: HostRangeBase,
    private readonly side: string,
  ) {
    super();
  }

  override get key(): string {
    return this.side;
  }

  protected override describe(): Members {
    return {
      scalars: {
        SideIndex: readOnly(() => this.side),
        Style: { get: () => this.style, set: (value) => this.setStyle(String(value)) },
        Weight: { get: () => this.weight, set: (value) => this.setWeight(String(value)) },
        Color: {
          get: () => colourText(this.present?.cl.rgb, "#000000"),
          set: (value) => this.draw(this.present?.s ?? BorderStyleTypes.THIN, colour(value)),
        },
      },
    };
  }

  private get present(): Nullable<IBorderStyleData> {
    const { model, sheetId, area } = this.range;
    const [, key] = this.sides;
    const row = this.side === "EdgeBottom" ? area.row + area.rows - 1 : area.row;
    const column = this.side === "EdgeRight" ? area.column + area.columns - 1 : area.column;
    const sheet = sheetById(model, sheetId).getSheet();
    return ownStyle(sheet, row, column).bd?.[key] ?? this.neighbours(sheet, row, column);
  }

  /** The grid keeps a line between two cells with either of them; Excel tells it of both. */
  private neighbours(sheet: Worksheet, row: number, column: number): Nullable<IBorderStyleData> {
    const facing = FACING[this.side];
    if (facing === undefined) return undefined;
    const [down, right, key] = facing;
    if (row + down < 0 || column + right < 0) return undefined;
    return ownStyle(sheet, row + down, column + right).bd?.[key];
  }

  private get sides(): readonly [BorderType, keyof IBorderData] {
    return SIDES[this.side] ?? [BorderType.ALL, "t"];
  }

  private get style(): string {
    const line = this.present?.s ?? BorderStyleTypes.NONE;
    return nameOf(LINES, line) ?? "Continuous";
  }

  private get weight(): string {
    return nameOf(WEIGHTS, this.present?.s ?? BorderStyleTypes.THIN) ?? "Thin";
  }

  private setStyle(style: string): void {
    const line = style === "Continuous" ? WEIGHTS[this.weight] : LINES[style];
    if (line === undefined) throw invalidArgument(`the border style ${style}`);
    this.draw(line, this.present?.cl.rgb ?? "#000000");
  }

  private setWeight(weight: string): void {
    const line = WEIGHTS[weight];
    if (line === undefined) throw invalidArgument(`the border weight ${weight}`);
    this.draw(line, this.present?.cl.rgb ?? "#000000");
  }

  private draw(line: BorderStyleTypes, rgb: string): void {
    ensureWritable(this.range.model, this.range.sheetId);
    inGrid(this.range).setBorder(this.sides[0], line, rgb);
  }
}

function nameOf(
  names: Readonly<Record<string, BorderStyleTypes>>,
  line: BorderStyleTypes,
): string | undefined {
  return Object.entries(names).find(([, one]) => one === line)?.[0];
}
