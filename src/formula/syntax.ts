/** One corner of a reference, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a part of a formula stands in its text: from `start` up to, not including, `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

export interface CallSyntax extends Span {
  readonly kind: "call";
  /** In capitals, as our own functions and Excel's are known. */
  readonly name: string;
  readonly parameters: readonly Syntax[];
}

export interface ReferenceSyntax extends Span {
  readonly kind: "reference";
  /** Undefined on the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly first: CellPosition;
  readonly last: CellPosition;
}

/** A formula as a tree, with the place of every part in its text. */
export type Syntax =
  | (Span & { readonly kind: "constant"; readonly value: number | string | boolean })
  | (Span & { readonly kind: "error"; readonly code: string })
  | (Span & { readonly kind: "omitted" })
  | ReferenceSyntax
  | CallSyntax
  | (Span & { readonly kind: "sign"; readonly sign: "+" | "-"; readonly operand: Syntax })
  | (Span & { readonly kind: "percent"; readonly operand: Syntax })
  | (Span & {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Syntax;
      readonly right: Syntax;
    });

/** Every part of a formula, outermost first. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  const parts: Syntax[] = [];
  addParts(syntax, parts);
  return parts;
}

function addParts(syntax: Syntax, parts: Syntax[]): void {
  parts.push(syntax);
  switch (syntax.kind) {
    case "call":
      for (const parameter of syntax.parameters) addParts(parameter, parts);
      return;
    case "binary":
      addParts(syntax.left, parts);
      addParts(syntax.right, parts);
      return;
    case "sign":
    case "percent":
      addParts(syntax.operand, parts);
      return;
    default:
      return;
  }
}
