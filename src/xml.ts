/**
 * Reading XML that any program may have written, in one pass over its text: no pattern that starts
 * anew at every "<", nothing remembered but the names of the elements that are open.
 */

/** What stands in an XML text, in order; names come without their prefix, which is anybody's choice. */
export interface XmlReader {
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Whether nothing that follows is of interest. */
  readonly isDone?: boolean;
}

/** No part of a workbook nests its elements deeper than a dozen. */
const DEEPEST = 256;
/** A longer text is handed over in pieces, so that nobody has to hold all of it. */
const LONGEST_PIECE = 65_536;
/** No value of an attribute is longer. */
const LONGEST_VALUE = 65_536;

/** Hands every element and text to the reader; false where it is done early, or the text not well formed. */
export function scanXml(xml: string, reader: XmlReader): boolean {
  const { open, text, close } = reader;
  const names: string[] = [];
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at && names.length > 0 && text !== undefined) handOver(xml, at, end, text);
    if (tag < 0) break;
    const aside = asideAt(xml, tag);
    if (aside !== undefined) {
      if (aside.end < 0) return false;
      if (aside.content !== undefined) text?.(aside.content);
      at = aside.end;
      continue;
    }
    const finish = endOfTag(xml, tag + 1);
    if (finish < 0) return false;
    at = finish + 1;
    if (xml[tag + 1] === "/") {
      const name = xml.slice(tag + 2, finish).trimEnd();
      if (names.pop() !== name) return false;
      close?.(localName(name));
      continue;
    }
    const isEmpty = xml[finish - 1] === "/";
    const nameEnd = endOfName(xml, tag + 1);
    const name = xml.slice(tag + 1, nameEnd);
    if (name === "" || names.length === DEEPEST) return false;
    open?.(localName(name), xml.slice(nameEnd, isEmpty ? finish - 1 : finish));
    if (reader.isDone === true) return false;
    if (isEmpty) close?.(localName(name));
    else names.push(name);
  }
  return names.length === 0;
}

/** The value of an attribute, by its name without a prefix. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  for (let at = 0; ;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let start = equals + 1;
    while (isSpace(attributes.charCodeAt(start))) start += 1;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = attributes.indexOf(quote, start + 1);
    if (end < 0) return undefined;
    if (isNamed(attributes, at, equals, name)) {
      const value = attributes.slice(start + 1, end);
      return value.length > LONGEST_VALUE ? undefined : decoded(value);
    }
    at = end + 1;
  }
}

/** Whether the name that ends before "=" is this one, with or without a prefix. */
function isNamed(attributes: string, start: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > start && isSpace(attributes.charCodeAt(end - 1))) end -= 1;
  const from = end - name.length;
  if (from < start || !attributes.startsWith(name, from)) return false;
  const before = attributes.charCodeAt(from - 1);
  return from === start || isSpace(before) || before === COLON;
}

/** A text in pieces that end in no middle of an entity or of a line's end. */
function handOver(xml: string, start: number, end: number, text: (piece: string) => void): void {
  for (let at = start; at < end;) {
    let next = Math.min(end, at + LONGEST_PIECE);
    if (next < end) {
      const last = xml.slice(next - LONGEST_ENTITY, next).lastIndexOf("&");
      if (last >= 0) next += last - LONGEST_ENTITY;
      if (xml[next - 1] === "\r" && next - 1 > at) next -= 1;
    }
    text(decoded(xml.slice(at, next)));
    at = next;
  }
}

/** A comment, an instruction or literal text; a document type is none of them, and ends badly. */
function asideAt(xml: string, at: number): { end: number; content?: string } | undefined {
  const mark = xml[at + 1];
  if (mark !== "!" && mark !== "?") return undefined;
  const until = (closing: string, from: number): number => {
    const found = xml.indexOf(closing, from);
    return found < 0 ? -1 : found + closing.length;
  };
  if (mark === "?") return { end: until("?>", at + 2) };
  if (xml.startsWith("<!--", at)) return { end: until("-->", at + 4) };
  const isLiteral = xml.startsWith("<![CDATA[", at);
  const end = isLiteral ? until("]]>", at + 9) : -1;
  return end < 0 ? { end } : { end, content: xml.slice(at + 9, end - 3) };
}

const [QUOTE, APOSTROPHE, COLON, LESS, GREATER] = [0x22, 0x27, 0x3a, 0x3c, 0x3e];
/** `&#x10ffff;` and a few zeros. */
const LONGEST_ENTITY = 12;

/** Where the tag's ">" stands, for one within quotes is part of a value; -1 where there is none. */
function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS) return -1;
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(xml.charAt(at), at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function endOfName(xml: string, start: number): number {
  let at = start;
  while (!isSpace(xml.charCodeAt(at)) && xml[at] !== "/" && xml[at] !== ">") at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" },
};
const HIGHEST_CHARACTER = 0x10ffff;

/** A line ends in one line feed, whatever it was written with; an unknown entity stays as it is. */
function decoded(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
      return code <= HIGHEST_CHARACTER ? String.fromCodePoint(code) : whole;
    },
  );
}
