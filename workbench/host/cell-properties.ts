import { invalidArgument } from "./host-error";
import type { HostObject, Members } from "./host-object";
import type { HostRangeBase } from "./model";
import { BorderCollection } from "./range-borders";

type Wanted = Readonly<Record<string, unknown>>;

/** What `getCellProperties` calls the borders of a cell. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** The wanted traits of every cell in a range, in one answer. */
export function cellProperties(range: HostRangeBase, wanted: unknown): unknown[][] {
  const { row, column, rows, columns } = range.area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      traits(range.at({ row: row + down, column: column + right, rows: 1, columns: 1 }), wanted),
    ),
  );
}

/** The wanted traits of every row of a range, such as its height. */
export function rowProperties(range: HostRangeBase, wanted: unknown): unknown[] {
  const { row, rows } = range.area;
  return Array.from({ length: rows }, (_, down) =>
    traits(range.at({ ...range.area, row: row + down, rows: 1 }), wanted),
  );
}

function traits(object: HostObject, given: unknown): Record<string, unknown> {
  const { scalars = {}, children = {} } = object.members;
  if (object instanceof BorderCollection) {
    return Object.fromEntries(
      Object.entries(EDGES).map(([name, edge]) => [name, traits(object.item(edge), given)]),
    );
  }
  return Object.fromEntries(
    Object.entries(wantedOf(given, scalars)).map(([name, inner]) => {
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      const part = children[member]?.();
      if (part !== undefined) return [name, traits(part, inner)];
      const scalar = scalars[member];
      if (scalar === undefined) throw invalidArgument(`${name} is no property of a cell`);
      return [name, scalar.get()];
    }),
  );
}

/** `true` in place of names stands for all of them, as for `protection`. */
function wantedOf(given: unknown, scalars: NonNullable<Members["scalars"]>): Wanted {
  if (typeof given === "object" && given !== null) return given as Wanted;
  if (given !== true) throw invalidArgument("an object that names the properties is needed");
  return Object.fromEntries(
    Object.keys(scalars).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}
