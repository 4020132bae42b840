/** Spaces, controls, and what takes no room: zero-width spaces, joiners, marks of direction. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Nothing was given: `null`, `undefined`, or text in which nothing can be seen. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && !VISIBLE.test(value))
  );
}

/**
 * A blank cell where 0 says nothing, as for a name, a choice or the end of a column: some platforms
 * hand a blank cell to a function as 0. Where 0 is an answer, only `isBlank` can be asked.
 */
export function isBlankOrZero(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}
