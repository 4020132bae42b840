import { CellValueType, type ICellData } from "@univerjs/core";

/** What a cell becomes when something is put into it; `pattern` when that sets a number format. */
export interface TypedCell {
  readonly data: ICellData;
  readonly pattern?: string;
}

const EMPTY: ICellData = { v: null, f: null, si: null, t: null, p: null };
const NUMBER = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * Puts a value into a cell as typing it would: text that looks like a number, a percentage, a date
 * or a truth value becomes one, `=` begins a formula, and an apostrophe in front keeps text as it is.
 */
export function typedCell(value: string | number | boolean, isTextFormat: boolean): TypedCell {
  if (typeof value === "number") return { data: { ...EMPTY, v: value, t: CellValueType.NUMBER } };
  if (typeof value === "boolean") return truth(value);
  if (value === "") return { data: EMPTY };
  if (value.startsWith("'")) return text(value.slice(1));
  if (isTextFormat) return text(value);
  if (value.startsWith("=") && value.length > 1) return { data: { ...EMPTY, f: value } };
  return parsed(value.trim()) ?? text(value);
}

function parsed(value: string): TypedCell | undefined {
  if (/^(true|false)$/i.test(value)) return truth(value.toLowerCase() === "true");
  const isPercentage = value.endsWith("%");
  const digits = isPercentage ? value.slice(0, -1).trim() : value;
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const number = Number(digits.replaceAll(",", ""));
    if (!isPercentage) return { data: { ...EMPTY, v: number, t: CellValueType.NUMBER } };
    const pattern = digits.includes(".") ? "0.00%" : "0%";
    return { data: { ...EMPTY, v: number / 100, t: CellValueType.NUMBER }, pattern };
  }
  const serial = isoDateSerial(value);
  if (serial === undefined) return undefined;
  return { data: { ...EMPTY, v: serial, t: CellValueType.NUMBER }, pattern: "yyyy-mm-dd" };
}

function isoDateSerial(value: string): number | undefined {
  const parts = ISO_DATE.exec(value);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  if (date.getUTCDate() !== day) return undefined;
  return date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** Text that would be read as a number otherwise has to be marked as text. */
function text(value: string): TypedCell {
  const looksLikeMore = parsed(value.trim()) !== undefined || value.startsWith("=");
  const t = looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { data: { ...EMPTY, v: value, t } };
}

function truth(value: boolean): TypedCell {
  return { data: { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
}
