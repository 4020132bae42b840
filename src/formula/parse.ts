import { columnOf } from "./columns";
import { invalid, ok, type Result } from "../result";
import type { BinaryOperator, CellPosition, Syntax } from "./syntax";
import { tokensOf, type Token } from "./tokens";

const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="] as const;

/** From the loosest to the tightest; signs bind tighter than "^", as in Excel: -2^2 is 4. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  COMPARISONS,
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/;

class NotAFormula extends Error {}

/** Beyond so many formulas what was read of them is forgotten: some workbooks of ours, or a few MB. */
const MOST_KEPT = 8000;

/** Copies of a workbook hold the same formulas, and each is looked at several times on the way. */
const kept = new Map<string, Result<Syntax>>();

/** Reads a formula of the kind our sheets use: cells and areas, operators, constants and calls. */
export function parseFormula(formula: string): Result<Syntax> {
  const known = kept.get(formula);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readFormula(formula);
  kept.set(formula, read);
  return read;
}

function readFormula(formula: string): Result<Syntax> {
  const tokens = tokensOf(formula, formula.startsWith("=") ? 1 : 0);
  try {
    if (tokens !== undefined) return ok(new Parser(tokens, formula.length).formula());
  } catch (failure) {
    if (!(failure instanceof NotAFormula)) throw failure;
  }
  return invalid(`The formula ${formula} has parts that are not understood here.`, {
    field: "formula",
  });
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  formula(): Syntax {
    const syntax = this.level(0);
    if (this.at < this.tokens.length) throw new NotAFormula();
    return syntax;
  }

  private level(depth: number): Syntax {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((symbol) => this.isNext(symbol));
      if (operator === undefined) return left;
      this.at += 1;
      const right = this.level(depth + 1);
      left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
  }

  private signed(): Syntax {
    const sign = (["-", "+"] as const).find((symbol) => this.isNext(symbol));
    if (sign === undefined) return this.percent();
    const { start } = this.take();
    const operand = this.signed();
    return { kind: "sign", sign, operand, start, end: operand.end };
  }

  private percent(): Syntax {
    let operand = this.single();
    while (this.isNext("%")) {
      operand = { kind: "percent", operand, start: operand.start, end: this.take().end };
    }
    return operand;
  }

  private single(): Syntax {
    const token = this.take();
    const { start, end, content } = token;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(content), start, end };
      case "text":
        return { kind: "constant", value: content, start, end };
      case "error":
        return { kind: "error", code: content, start, end };
      case "sheet":
        return this.reference(content, this.take(), start);
      case "word":
        return this.word(token);
      case "symbol":
        return this.inBrackets(token);
    }
  }

  private inBrackets({ content, start }: Token): Syntax {
    if (content !== "(") throw new NotAFormula();
    const inner = this.level(0);
    return { ...inner, start, end: this.takeSymbol(")").end };
  }

  private word(token: Token): Syntax {
    const { content, start, end } = token;
    if (this.isNext("(")) return this.call(content.toUpperCase(), start);
    const truth = content.toUpperCase();
    if (truth === "TRUE" || truth === "FALSE") {
      return { kind: "constant", value: truth === "TRUE", start, end };
    }
    return this.reference(undefined, token, start);
  }

  private call(name: string, start: number): Syntax {
    this.takeSymbol("(");
    const parameters: Syntax[] = [];
    if (!this.isNext(")")) {
      do parameters.push(this.parameter());
      while (this.takenIfNext(","));
    }
    return { kind: "call", name, parameters, start, end: this.takeSymbol(")").end };
  }

  private parameter(): Syntax {
    if (!this.isNext(",") && !this.isNext(")")) return this.level(0);
    const start = this.tokens[this.at]?.start ?? this.length;
    return { kind: "omitted", start, end: start };
  }

  private reference(sheet: string | undefined, token: Token, start: number): Syntax {
    const first = positionOf(token);
    const lastToken = this.takenIfNext(":") ? this.take() : token;
    const last = positionOf(lastToken);
    return { kind: "reference", sheet, first, last, start, end: lastToken.end };
  }

  private isNext(symbol: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "symbol" && token.content === symbol;
  }

  private takenIfNext(symbol: string): boolean {
    const isNext = this.isNext(symbol);
    if (isNext) this.at += 1;
    return isNext;
  }

  private takeSymbol(symbol: string): Token {
    if (!this.isNext(symbol)) throw new NotAFormula();
    return this.take();
  }

  private take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new NotAFormula();
    this.at += 1;
    return token;
  }
}

function positionOf({ kind, content }: Token): CellPosition {
  const match = kind === "word" ? CELL.exec(content) : null;
  if (match === null) throw new NotAFormula();
  const [, letters = "", row = ""] = match;
  return { row: Number(row) - 1, column: columnOf(letters) };
}
