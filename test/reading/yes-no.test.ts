import { readYesNo } from "../../src/reading/yes-no";

test.each([true, 1, "1", "yes", " YES ", "True", "TRUE"])("%p is yes", (cell) => {
  expect(readYesNo(cell)).toBe(true);
});

test.each([false, 0, "0", "no", "No\n", "FALSE"])("%p is no", (cell) => {
  expect(readYesNo(cell)).toBe(false);
});

test.each(["", null, undefined, 2, "maybe", "y", "unknown", "not yet", {}, NaN])(
  "%p is neither",
  (cell) => {
    expect(readYesNo(cell)).toBeUndefined();
  },
);
