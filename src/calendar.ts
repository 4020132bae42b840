import { invalid, ok, type Result } from "./result";
import { asTyped } from "./wording";

/**
 * A day as Excel counts it: 1 is 1900-01-01, and a 29 February 1900 that never was is counted too.
 * Days before March 1900 are therefore not offered. Pure arithmetic: no clock, no time zone.
 */
export type ExcelDay = number;

/** 1900-03-01, the first day on which Excel's count and the calendar agree. */
const FIRST_DAY = 61;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;
/** 1970-01-01. */
const EPOCH_DAY = 25_569;
const DAYS_IN_WEEK = 7;
const SATURDAY = 5;
const ALLOWED = "a date such as 2026-03-02, from 1900-03-01 to 9999-12-31";

/** Days from 1970-01-01 to a date of the Gregorian calendar (Howard Hinnant's civil algorithm). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 };
}

/** A day as ISO 8601 text. */
export function isoFromExcelDay(excelDay: ExcelDay): string {
  const { year, month, day } = civilFromDays(Math.floor(excelDay) - EPOCH_DAY);
  const padded = (value: number, length: number) => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads a date as ISO text or as the number of an Excel cell; a time of day is dropped. */
export function readDay(typed: unknown, field: string): Result<ExcelDay> {
  const excelDay = typeof typed === "number" ? Math.floor(typed) : excelDayFromIso(typed);
  if (excelDay === undefined || !(excelDay >= FIRST_DAY && excelDay <= LAST_DAY)) {
    return invalid(`${field} is ${asTyped(typed)}; allowed: ${ALLOWED}.`, {
      field,
      allowed: ALLOWED,
    });
  }
  return ok(excelDay);
}

function excelDayFromIso(typed: unknown): ExcelDay | undefined {
  const match = typeof typed === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) : null;
  if (match === null) {
    return undefined;
  }
  const excelDay = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3])) + EPOCH_DAY;
  // 2026-02-30 would come out as 2026-03-02: a day that does not exist does not come back.
  return isoFromExcelDay(excelDay) === match[0] ? excelDay : undefined;
}

const MOMENT =
  /^(?:(\d{4}-\d{2}-\d{2})T?)?(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?Z?)?$/;
const MINUTES_A_DAY = 24 * 60;

/** An ISO date, time or both as Excel counts it: days, and the part of a day that has passed. */
export function readMoment(typed: string): number | undefined {
  const [whole, date, hours, minutes, seconds] = MOMENT.exec(typed.trim()) ?? [];
  if (whole === undefined || whole === "") return undefined;
  const day = date === undefined ? 0 : excelDayFromIso(date);
  if (day === undefined) return undefined;
  const time = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return day + time / MINUTES_A_DAY;
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(excelDay: ExcelDay): number {
  return (((excelDay - 2) % 7) + 7) % 7;
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function nextWorkingDay(excelDay: ExcelDay): ExcelDay {
  const day = weekday(excelDay);
  return day < SATURDAY ? excelDay : excelDay + DAYS_IN_WEEK - day;
}
