import { accounts } from "../../src/partner/account-list";

const readYear = (year: unknown) => accounts.read([{ name: "Alder Bank", year }])?.[0]?.year;

describe("a list of accounts that a partner names", () => {
  test.each([
    ["a number", 2025, 2025],
    ["four digits in a field", " 2025 ", 2025],
    ["the first year that is one", 1900, 1900],
    ["the last year that is one", 2999, 2999],
    ["left empty", "", "unknown"],
    ["left out", undefined, "unknown"],
    ["said to be unknown", "unknown", "unknown"],
  ])("takes a year that is %s", (_, typed, year) => {
    expect(readYear(typed)).toBe(year);
  });

  test.each([
    ["before there were any", 1899],
    ["far ahead", 3000],
    ["half of one", 2024.5],
    ["two digits", "25"],
    ["five digits", "20251"],
    ["a day", "2025-01"],
    ["behind a letter", "x2025"],
    ["words", "last year"],
    ["a list", [2025]],
    ["yes", true],
  ])("is refused whole for a year that is %s", (_, typed) => {
    expect(accounts.read([{ name: "Alder Bank", year: typed }, "Harrow Health"])).toBeUndefined();
  });

  test("takes names alone, their years unknown", () => {
    expect(accounts.read(["Alder Bank", { name: "Harrow Health" }])).toEqual([
      { name: "Alder Bank", year: "unknown" },
      { name: "Harrow Health", year: "unknown" },
    ]);
  });

  test.each([
    ["no list", "Alder Bank"],
    ["a number in it", [7]],
    ["nothing in it", [null]],
    ["an account without a name", [{ year: 2025 }]],
    ["an account with an empty name", [{ name: "", year: 2025 }]],
    ["something beside name and year", [{ name: "Alder Bank", year: 2025, value: 1 }]],
  ])("is refused for %s", (_, typed) => {
    expect(accounts.read(typed)).toBeUndefined();
  });
});
