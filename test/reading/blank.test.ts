import { isBlank, isBlankOrZero } from "../../src/reading/blank";

const NOTHING = [
  null,
  undefined,
  "",
  "  ",
  "\t\n",
  "\u00a0",
  "\ufeff",
  "\u200b\u2060",
  "\u200e",
  "\u3164",
];

test.each(NOTHING)("%j is blank", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, "0", "-", ".", NaN, {}, [], "\u200bx"])("%p is not blank", (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test("where 0 says nothing it is a blank cell, as some platforms hand it over", () => {
  expect([...NOTHING, 0].every(isBlankOrZero)).toBe(true);
  expect(["0", false, 1].some(isBlankOrZero)).toBe(false);
});
