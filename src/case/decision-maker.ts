import { isBlank } from "../reading/blank";
import { readDay } from "../calendar";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { isObject } from "./given-case";

/** Who decides on signing and by when; a blank one is as the plan says. */
export interface DecisionMaker {
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
}

const FIELDS = ["by", "on"] as const;

export function readDecisionMaker(given: unknown): Result<DecisionMaker> {
  if (given === undefined || given === null) return ok({});
  const allowed = `texts under ${inWords(FIELDS, "or")}`;
  const isRight =
    isObject(given) &&
    Object.entries(given).every(
      ([key, value]) =>
        FIELDS.some((field) => field === key) && (value === null || typeof value === "string"),
    );
  if (!isRight) {
    return invalid(`decision is ${asTyped(given)}; allowed: ${allowed}.`, {
      field: "decision",
      allowed,
    });
  }
  const by = textIn(given.by);
  const on = textIn(given.on);
  const day = on === undefined ? ok(undefined) : readDay(on, "decision.on");
  if (!day.ok) return day;
  return ok({ ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }) });
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" && !isBlank(value) ? value.trim() : undefined;
}
