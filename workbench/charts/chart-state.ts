import type { Area } from "../../src/sheets/description/description";

/** A rectangle of cells on one sheet. */
export interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

export interface SeriesState {
  id: string;
  /** Undefined takes the header above or beside the values, as Excel does. */
  name?: string;
  values?: Source;
  categories?: Source;
  colour?: string;
  /** Takes up its room, but nothing of it is drawn: what a bar floats on. */
  isHidden?: boolean;
}

export interface AxisState {
  title?: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  visible: boolean;
}

/** Where a chart lies on its sheet, in points from the top left cell. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as data: what Office.js sets and the drawing shows. */
export interface ChartState {
  id: string;
  name: string;
  /** One of Excel's chart types, such as `Line` or `ColumnStacked`. */
  type: string;
  title?: string;
  isTitleVisible: boolean;
  isLegendVisible: boolean;
  legendPosition: string;
  series: SeriesState[];
  categoryAxis: AxisState;
  valueAxis: AxisState;
  /** The cells it lies over; without them, `box` says where it is. */
  anchor?: Area;
  box: ChartBox;
  /** For readers who cannot see the picture; the title and the numbers stand in when empty. */
  alternativeText: string;
}
