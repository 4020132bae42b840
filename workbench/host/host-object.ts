import { itemNotFound } from "./host-error";

/** A property that is loaded by name, and set when it has a `set`. */
export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void | Promise<void>;
}

/** What a method gives back: a value, another object, or a null object. */
export type MethodResult = unknown;

/** The members of one object, by the names of Microsoft's protocol (Pascal case). */
export interface Members {
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Objects reached as properties, such as `range.format`. */
  readonly children?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...given: unknown[]) => MethodResult>>;
}

/**
 * One object of Excel's model. Each class states its members once; looking one up that is not
 * there is an error that names it, never silence.
 */
export abstract class HostObject {
  /** The class's name in Excel's documentation, such as `Worksheet`. */
  abstract readonly typeName: string;

  protected abstract describe(): Members;

  private described: Members | undefined;

  get members(): Members {
    this.described ??= this.describe();
    return this.described;
  }

  /** The id by which the client asks a collection for this object again, if it has one. */
  get key(): string | undefined {
    return undefined;
  }
}

/** A collection: loaded as its items, each with the properties asked for. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** The item an indexer asks for; refuses with ItemNotFound. */
  abstract item(key: unknown): HostObject;
}

/** Stands for an object that is not there: `getItemOrNullObject` found nothing. */
export const NULL_OBJECT = Symbol("null object");

export function readOnly(get: () => unknown): Scalar {
  return { get };
}

/** The item that fits, or a refusal that says what was looked for. */
export function itemOf<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
  what: string,
): Item {
  const found = items.find(fits);
  if (found === undefined) throw itemNotFound(what);
  return found;
}
