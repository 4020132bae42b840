/**
 * Excel's part of custom functions: the global object that is there before our script runs, and
 * arguments shaped by what functions.json says of them. It follows Microsoft's published custom-functions-runtime.js
 * where a function can notice: the error class extends Error, names are associated without case,
 * what was left out arrives as null, and every call gets the invocation object at its end.
 */
import { type CommentedFunction, commentedFunctions } from "../../scripts/function-comments.mjs";

let registered: CommentedFunction[] = [];

beforeAll(async () => {
  registered = await commentedFunctions();
});

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export class CellError extends Error {
  constructor(
    readonly code: string = ERROR_CODES.invalidValue,
    message = "",
  ) {
    super(message);
  }
}

type AnyFunction = (...given: unknown[]) => unknown;

const associated = new Map<string, AnyFunction>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: ERROR_CODES,
    associate: (name: string, implementation: AnyFunction) =>
      associated.set(name.toUpperCase(), implementation),
  },
});

export function associatedNames(): string[] {
  return [...associated.keys()].sort();
}

/** What a formula gives; an error of a cell is thrown, as the functions throw it. */
export function call(name: string, ...given: unknown[]): unknown {
  const implementation = associated.get(name.toUpperCase());
  const metadata = registered.find(({ id }) => id === name.toUpperCase());
  if (implementation === undefined || metadata === undefined) {
    throw new ReferenceError(`#NAME? ${name} is not a function.`);
  }
  const shaped = metadata.parameters.map(({ repeating, dimensionality }, index) => {
    if (repeating) return given.slice(index);
    const value = given[index] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value)
      ? [[value]]
      : value;
  });
  return implementation(...shaped, { functionName: metadata.id });
}

/** What the sheet shows: an error is its code, and its menu has the sentence. */
export interface ShownCell {
  readonly shown: unknown;
  readonly message?: string;
}

export function show(name: string, ...given: unknown[]): ShownCell {
  try {
    return { shown: call(name, ...given) };
  } catch (failure) {
    if (!(failure instanceof CellError)) throw failure;
    return { shown: failure.code, message: failure.message };
  }
}
