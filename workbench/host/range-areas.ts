import { invalidArgument } from "./host-error";
import {
  HostCollection,
  HostObject,
  itemOf,
  type Members,
  NULL_OBJECT,
  readOnly,
} from "./host-object";
import { type HostRangeBase, type Model } from "./model";
import { usedArea } from "./used-area";

/** One or more rectangles on one sheet, as people select them with Ctrl. */
export class RangeAreas extends HostObject {
  override readonly typeName = "RangeAreas";

  constructor(
    private readonly model: Model,
    private readonly ranges: readonly [HostRangeBase, ...HostRangeBase[]],
  ) {
    super();
  }

  protected override describe(): Members {
    const { model, ranges } = this;
    const [{ sheetId }] = ranges;
    const address = (): string => ranges.map((range) => range.address).join(",");
    return {
      scalars: {
        Address: readOnly(address),
        AddressLocal: readOnly(address),
        AreaCount: readOnly(() => ranges.length),
        CellCount: readOnly(() =>
          ranges.reduce((cells, { area }) => cells + area.rows * area.columns, 0),
        ),
      },
      children: {
        Areas: () => new RangeCollection(ranges),
        Worksheet: () => model.make.worksheet(sheetId),
      },
      methods: {
        GetUsedRangeAreasOrNullObject: async (valuesOnly) => {
          await model.calculation.settled();
          const [first, ...more] = ranges.flatMap((range) => {
            const used = usedArea(range, valuesOnly === true);
            return used === undefined ? [] : [range.at(used)];
          });
          return first === undefined ? NULL_OBJECT : new RangeAreas(model, [first, ...more]);
        },
      },
    };
  }
}

class RangeCollection extends HostCollection {
  override readonly typeName = "RangeCollection";

  constructor(private readonly ranges: readonly HostRangeBase[]) {
    super();
  }

  override items(): readonly HostRangeBase[] {
    return this.ranges;
  }

  override item(index: unknown): HostRangeBase {
    const found = itemOf(
      [...this.ranges.entries()],
      ([place]) => place === index,
      `the area ${String(index)}`,
    );
    return found[1];
  }

  protected override describe(): Members {
    return {
      methods: { GetCount: () => this.ranges.length, GetItemAt: (index) => this.item(index) },
    };
  }
}

/** What is selected on the sheet on screen, every rectangle of it. */
export function selectedAreas(model: Model): RangeAreas {
  const sheet = model.grid.workbook().getActiveSheet();
  const selected = sheet.getSelection()?.getActiveRangeList() ?? [];
  const [first, ...more] = selected.map((range) =>
    model.make.range(sheet.getSheetId(), {
      ...{ row: range.getRow(), column: range.getColumn() },
      ...{ rows: range.getHeight(), columns: range.getWidth() },
    }),
  );
  if (first === undefined) throw invalidArgument("nothing is selected");
  return new RangeAreas(model, [first, ...more]);
}
