import type { Aim } from "./task";

/** What a task took: seconds of one of what its name says. */
export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  /** Undefined where there is no Python. */
  readonly python: number | undefined;
  readonly aim: Aim | undefined;
}

const HEADINGS = ["task", "ours", "bare loop", "ours/bare", "python", "python/ours", "aim", "met"];

/** One line a task, in columns. */
export function report(measured: readonly Measured[]): string {
  const lines = [HEADINGS, ...measured.map(cellsOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines.map((cells) => aligned(cells, widths)).join("\n");
}

function cellsOf({ name, ours, bare, python, aim }: Measured): readonly string[] {
  const peers = [time(bare), times(ours / bare)];
  const scalar = python === undefined ? ["-", "-"] : [time(python), times(python / ours)];
  return [name, time(ours), ...peers, ...scalar, ...verdict(aim, ours, ours / bare)];
}

function verdict(aim: Aim | undefined, seconds: number, ratio: number): readonly string[] {
  if (aim === undefined) return ["none", "-"];
  const [most, reached] =
    aim.kind === "ratio" ? [times(aim.most), ratio] : [time(aim.most), seconds];
  return [
    `${aim.kind === "ratio" ? "within" : "under"} ${most}`,
    reached <= aim.most ? "yes" : "no",
  ];
}

/** The first column starts at the left, the others end at the right. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join("  ")
    .trimEnd();
}

function times(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : Number(ratio.toPrecision(2))}×`;
}

function time(seconds: number): string {
  const [scaled, unit] =
    seconds < 1e-6
      ? [seconds * 1e9, "ns"]
      : seconds < 1e-3
        ? [seconds * 1e6, "µs"]
        : seconds < 1
          ? [seconds * 1e3, "ms"]
          : [seconds, "s"];
  return `${Number(scaled.toPrecision(3))} ${unit}`;
}
