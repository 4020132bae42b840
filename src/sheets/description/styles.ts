import type { NumberFormatName, StyleName } from "./description";

/**
 * The house palette. Blue is what people type, black what a formula on the same sheet computes,
 * green what comes from another sheet. Each foreground keeps at least 4.5 : 1 against its fill.
 */
export interface Style {
  readonly fontColour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly border?: "thin" | "thick";
  readonly borderColour?: string;
  readonly wrap?: boolean;
  readonly unlocked?: boolean;
}

/** Where a cell's content stands in its row: a number beside the first line of a wrapped text. */
export const VERTICAL_ALIGNMENT = "top";

export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { fontSize: 16, bold: true, fontColour: "#1F3864" },
  subtitle: { fontColour: "#595959" },
  heading: { bold: true, fill: "#1F3864", fontColour: "#FFFFFF", wrap: true },
  label: { fontColour: "#000000" },
  unit: { fontColour: "#595959" },
  input: {
    fontColour: "#0000FF",
    fill: "#FFF9E5",
    border: "thin",
    borderColour: "#BFBFBF",
    wrap: true,
    unlocked: true,
  },
  calculation: { fontColour: "#000000" },
  crossSheet: { fontColour: "#006100" },
  result: { bold: true, fontColour: "#000000", fill: "#E8EEF7" },
  text: { wrap: true },
  note: { italic: true, fontColour: "#595959" },
  good: { fontColour: "#006100", fill: "#E2F0D9" },
  warning: { fontColour: "#7F6000", fill: "#FFF2CC" },
  timeline: { fontColour: "#1F3864" },
  bad: { fontColour: "#9C0006", fill: "#FCE4E4" },
  missing: { bold: true, fontColour: "#9C0006" },
  baseCase: { bold: true, border: "thick", borderColour: "#1F3864" },
};

/** Colours of a scale whose middle is the frontier: below it costs, above it pays. */
export const COLOUR_SCALE = { low: "#F8A5A5", midpoint: "#FFFFFF", high: "#8FCB9B" } as const;

/** Bars behind numbers, light enough for black and red figures on them. */
export const BAR_COLOURS = { gain: "#9DC3E6", loss: "#F4B6B6" } as const;

/** Bars and lines of charts. They differ in lightness too, for those who do not tell the hues apart. */
export const CHART_COLOURS = { total: "#1F3864", gain: "#5AA469", loss: "#C0504D" } as const;

/**
 * "_)" keeps the width of a bracket free behind a number, so that a unit in the next column does
 * not touch it.
 */
export const NUMBER_FORMATS: Readonly<Record<NumberFormatName, string>> = {
  general: "General_)",
  integer: "#,##0_)",
  decimal: "#,##0.00_)",
  money: "#,##0_);-#,##0_);0_)",
  percent: "0%_)",
  percentExact: "0.0%_)",
  date: "yyyy-mm-dd_)",
  text: "@",
  truth: '"TRUE";"TRUE";"FALSE"',
};
