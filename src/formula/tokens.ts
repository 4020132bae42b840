export interface Token {
  readonly kind: "number" | "text" | "error" | "sheet" | "word" | "symbol";
  /** The content: of a text without its quotes, of a sheet's name without quotes and "!". */
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

type Pattern = readonly [
  kind: Token["kind"] | "space",
  pattern: RegExp,
  content: (match: RegExpExecArray) => string,
];

const whole = (match: RegExpExecArray): string => match[0];

/** Tried in this order; each is anchored where the text has been read up to. */
const PATTERNS: readonly Pattern[] = [
  ["space", /\s+/y, whole],
  ["text", /"((?:[^"]|"")*)"/y, (match) => (match[1] ?? "").replaceAll('""', '"')],
  ["sheet", /'((?:[^']|'')+)'!/y, (match) => (match[1] ?? "").replaceAll("''", "'")],
  ["sheet", /([A-Za-z_][\w.]*)!/y, (match) => match[1] ?? ""],
  ["error", /#(?:N\/A|NAME\?|DIV\/0!|[A-Z]+!)/y, whole],
  ["number", /\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?/y, whole],
  ["word", /[A-Za-z_$][\w.$]*/y, whole],
  ["symbol", /<>|<=|>=|[-+*/^&=<>(),:%]/y, whole],
];

/** The words of a formula without its "="; undefined where something is not part of the language. */
export function tokensOf(text: string, from: number): Token[] | undefined {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === undefined) return undefined;
    if (token.kind !== "space") tokens.push(token as Token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(
  text: string,
  start: number,
): (Omit<Token, "kind"> & { readonly kind: Token["kind"] | "space" }) | undefined {
  for (const [kind, pattern, content] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return { kind, content: content(match), start, end: pattern.lastIndex };
  }
  return undefined;
}
