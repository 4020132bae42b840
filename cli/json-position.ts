/**
 * Where a JSON text stops being JSON. `JSON.parse` says so in some versions of Node and for some
 * mistakes only, and a person with a 4,000-line file needs the line in every case.
 */

export interface JsonMistake {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What was expected there, to be read after "expected". */
  readonly expected: string;
}

const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORD = /true|false|null/y;

/** Far beyond any record of ours; it keeps the scanner from running out of stack. */
const DEEPEST = 500;

/** The first mistake in `text`, or `undefined` when it is JSON. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.value();
    scanner.end();
    return undefined;
  } catch (mistake) {
    if (!(mistake instanceof Unexpected)) throw mistake;
    const before = text.slice(0, mistake.offset).split("\n");
    const lastLine = before[before.length - 1] ?? "";
    return { line: before.length, column: lastLine.length + 1, expected: mistake.expected };
  }
}

/** Unwinds the scanner; never leaves this file. */
class Unexpected extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

class Scanner {
  private offset = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  value(): void {
    this.skip(WHITESPACE);
    if (this.take("{")) this.members("}", true);
    else if (this.take("[")) this.members("]", false);
    else if (!this.skip(STRING) && !this.skip(NUMBER) && !this.skip(WORD)) {
      throw new Unexpected(this.offset, "a value");
    }
    this.skip(WHITESPACE);
  }

  end(): void {
    if (this.offset < this.text.length) throw new Unexpected(this.offset, "the end of the text");
  }

  private members(closing: "}" | "]", named: boolean): void {
    if (this.depth >= DEEPEST) throw new Unexpected(this.offset, "less nesting");
    this.depth += 1;
    this.skip(WHITESPACE);
    if (!this.take(closing)) {
      do {
        if (named) this.name();
        this.value();
      } while (this.take(","));
      if (!this.take(closing)) throw new Unexpected(this.offset, `"," or "${closing}"`);
    }
    this.depth -= 1;
  }

  private name(): void {
    this.skip(WHITESPACE);
    if (!this.skip(STRING)) throw new Unexpected(this.offset, "a name in double quotes");
    this.skip(WHITESPACE);
    if (!this.take(":")) throw new Unexpected(this.offset, '":"');
  }

  private take(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  /** Steps over what the pattern matches here; false when nothing was there to step over. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text);
    if (!match || match[0] === "") return false;
    this.offset += match[0].length;
    return true;
  }
}
