/**
 * Why something could not be answered.
 *
 * - `invalid`: what came in is wrong. A cell shows `#VALUE!`, the command line exits with 1.
 * - `unavailable`: what came in is fine, but there is no such number (it never breaks even,
 *   a delivered-only partner has no product share). A cell shows `#N/A`.
 */
export interface Problem {
  readonly kind: "invalid" | "unavailable";
  /** A full sentence for a person: what, where, and what is allowed. */
  readonly message: string;
  /** The input, argument or field the sentence is about, as the user knows it. */
  readonly field?: string;
  /** What would have been accepted, in words. */
  readonly allowed?: string;
}

/** A value, or the reason why there is none. Only our own bugs throw. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function invalid(
  message: string,
  where: Pick<Problem, "field" | "allowed"> = {},
): Result<never> {
  return { ok: false, problem: { kind: "invalid", message, ...where } };
}

export function unavailable(
  message: string,
  where: Pick<Problem, "field" | "allowed"> = {},
): Result<never> {
  return { ok: false, problem: { kind: "unavailable", message, ...where } };
}
