import type { ArrivedSheet } from "./arrived-sheet";

/** Something that is not the same on a sheet that was written in two ways. */
export interface Difference {
  readonly sheet: string;
  /** A cell, a line between cells, or the sheet's trait as a whole. */
  readonly where: string;
  readonly trait: string;
  readonly inFile: unknown;
  readonly inWorkbook: unknown;
}

/** Two programs that calculate add up in another order. */
const CLOSE = 1e-9;

export function differences(inFile: ArrivedSheet, inWorkbook: ArrivedSheet): Difference[] {
  const { cells, lines, ...traits } = inFile;
  const { cells: otherCells, lines: otherLines, ...otherTraits } = inWorkbook;
  return [
    ...unequal(inFile.name, "sheet", traits, otherTraits),
    ...unequal(inFile.name, "line", lines, otherLines),
    ...keysOf(cells, otherCells).flatMap((address) =>
      unequal(inFile.name, address, cells[address] ?? {}, otherCells[address] ?? {}),
    ),
  ];
}

function unequal(sheet: string, where: string, one: object, other: object): Difference[] {
  const [left, right] = [one, other].map(
    (object) => new Map<string, unknown>(Object.entries(object)),
  );
  return keysOf(one, other).flatMap((trait) => {
    const [inFile, inWorkbook] = [left?.get(trait), right?.get(trait)];
    return isSame(inFile, inWorkbook) ? [] : [{ sheet, where, trait, inFile, inWorkbook }];
  });
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
