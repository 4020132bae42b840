import type { Problem } from "../result";

/** A bad element, in the place where its answer would stand. */
export function asError({ message, field, allowed }: Problem) {
  return { error: { message, field, allowed } };
}
