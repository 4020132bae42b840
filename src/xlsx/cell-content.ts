import { readMoment } from "../calendar";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped } from "../wording";
import { decodeText, LONGEST_RAW, LONGEST_TEXT } from "./text";

type Content = string | number | boolean;

/** What a cell says of its value, before it is known what that means. */
export interface RawValue {
  /** What kind of value, as the format names it. */
  readonly type: string;
  /** Undefined where the cell has none. */
  readonly value: string | undefined;
  /** A text that stands in the cell itself. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/**
 * The value of a cell, undefined for a blank one and for a formula whose result the file does not
 * have. A problem's sentence goes on after the cell's address.
 */
export function cellContent(
  { type, value, inline, hasFormula }: RawValue,
  sharedStrings: readonly string[],
): Result<Content | undefined> {
  if (value !== undefined && value.length > LONGEST_RAW) return asText(value, hasFormula);
  if (inline !== undefined) return asText(inline, hasFormula);
  // A formula may come to an empty text; any other kind of value is never empty.
  if (value === undefined || (value === "" && type !== "str")) return ok(undefined);
  switch (type) {
    case "n": {
      const number = Number(value);
      return value.trim() !== "" && Number.isFinite(number) ? ok(number) : unread(value, "number");
    }
    case "s": {
      const text = /^\s*\d+\s*$/.test(value) ? sharedStrings[Number(value)] : undefined;
      return text === undefined ? unread(value, "number of a text") : asText(text, hasFormula);
    }
    case "b":
      return ok(["1", "true"].includes(value.trim()));
    case "d": {
      const moment = readMoment(value);
      return moment === undefined ? unread(value, "date") : ok(moment);
    }
    case "e":
      return ok(value.trim());
    case "str":
    case "inlineStr":
      return asText(decodeText(value), hasFormula);
    default:
      return unread(type, "kind of value");
  }
}

/** Only a formula comes to an empty text; in any other cell it is none. */
function asText(text: string, hasFormula: boolean): Result<string | undefined> {
  if (text.length > LONGEST_TEXT) {
    return invalid(`holds more than ${asNumber(LONGEST_TEXT)} characters, as no cell does.`);
  }
  return ok(text === "" && !hasFormula ? undefined : text);
}

function unread(what: string, kind: string): Result<never> {
  return invalid(`holds ${asTyped(what)}, which is no ${kind}.`);
}
