import { isBlank } from "../../src/reading/blank";
import { readNumber } from "../../src/reading/number";
import { readYesNo } from "../../src/reading/yes-no";

/** As long as a cell can be. */
const LONGEST_CELL = 32_767;
/** Reading a few hundred of them takes a blink; a pattern that backtracks takes minutes. */
const MOST_MILLISECONDS = 1_000;

const filled = (part: string) => part.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);

const PARTS = [
  "1",
  "1,",
  "1.",
  "1 ",
  " ",
  "'",
  ",",
  ".",
  "-",
  "(",
  "€",
  "e",
  "9e9",
  "1k",
  "%",
  "\u200b",
  "\u00a0",
  "１",
  "yes",
  "kr",
  "a",
];

test("the longest cells are read at once, and none of them is a number", () => {
  const begun = performance.now();
  for (const text of PARTS.map(filled)) {
    expect(readNumber(text)).toEqual([]);
    expect(readNumber(`${text.slice(1)}x`)).toEqual([]);
    expect(readYesNo(text)).toBeUndefined();
    expect(isBlank(`${text.slice(1)}x`)).toBe(false);
  }
  expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS);
});

test("spaces around a number do not make it long", () => {
  const spaces = filled(" ").slice(10);
  expect(readNumber(`${spaces}50,000`).map(({ value }) => value)).toEqual([50_000]);
  expect(readNumber("1".repeat(64)).map(({ value }) => value)).toEqual([Number("1".repeat(64))]);
  expect(readNumber("1".repeat(65))).toEqual([]);
});
