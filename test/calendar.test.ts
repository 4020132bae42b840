import { isoFromExcelDay, nextWorkingDay, readDay, weekday } from "../src/calendar";
import { expectProblem, expectValue } from "./economics/expect-result";

describe("a day as Excel counts it", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2000-02-29", 36_585],
    ["2024-02-29", 45_351],
    ["2026-03-02", 46_083],
    ["2099-12-31", 73_050],
    ["9999-12-31", 2_958_465],
  ])("%s is %d, there and back", (iso, excelDay) => {
    expect(expectValue(readDay(iso, "launchDate"))).toBe(excelDay);
    expect(isoFromExcelDay(excelDay)).toBe(iso);
  });

  test("every day of four centuries follows the one before", () => {
    // Against the calendar of JavaScript itself, which src/ may not use.
    for (let excelDay = 61; excelDay < 61 + 146_097; excelDay += 1) {
      const expected = new Date((excelDay - 25_569) * 86_400_000).toISOString().slice(0, 10);
      if (isoFromExcelDay(excelDay) !== expected) {
        throw new Error(`${excelDay} should be ${expected}`);
      }
    }
    expect(isoFromExcelDay(61 + 146_097)).toBe("2300-03-01");
  });

  test.each([
    ["2026-03-02", 0],
    ["2026-03-06", 4],
    ["2026-03-07", 5],
    ["2026-03-08", 6],
  ])("%s is weekday %d, counted from Monday", (iso, day) => {
    expect(weekday(expectValue(readDay(iso, "day")))).toBe(day);
  });

  test.each([
    ["2026-03-06", "2026-03-06"],
    ["2026-03-07", "2026-03-09"],
    ["2026-03-08", "2026-03-09"],
    ["2026-03-09", "2026-03-09"],
    ["2026-02-28", "2026-03-02"],
  ])("work of %s is done on %s", (iso, expected) => {
    expect(isoFromExcelDay(nextWorkingDay(expectValue(readDay(iso, "day"))))).toBe(expected);
  });

  test("a time of day in an Excel cell is dropped", () => {
    expect(expectValue(readDay(46_083.75, "launchDate"))).toBe(46_083);
  });

  test.each([
    ["2026-02-30"],
    ["2026-13-01"],
    ["2025-02-29"],
    ["1900-02-28"],
    ["10000-01-01"],
    ["02.03.2026"],
    ["2026-3-2"],
    ["2026-03-02T00:00:00Z"],
    ["soon"],
    [60],
    [0],
    [-1],
    [Number.NaN],
    [3_000_000],
    [true],
    [{}],
  ])("%p is no day", (typed) => {
    const problem = expectProblem(readDay(typed, "launchDate"));
    expect(problem.field).toBe("launchDate");
    expect(problem.message).toMatch(/2026-03-02/);
  });
});
