import { checkNumber } from "../economics/check-input";
import { checkPairs } from "../economics/parse";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { inWords } from "../wording";
import { isNothing, isObject } from "./given-case";
import { OFFER_IDS, OFFERED, TRULY_NEW, TRULY_NEW_INPUT } from "./scenarios";
import { refuseStranger, refuseTyped } from "./refuse-typed";

const OFFER_FIELDS: readonly string[] = ["name", ...OFFERED.map(({ key }) => key)];

/** Whether what was typed of the offers beside the base case reads. */
export function checkTypedScenarios(scenarios: unknown): Result<undefined> {
  if (isNothing(scenarios)) return ok(undefined);
  if (!isObject(scenarios)) return refuseTyped("scenarios", scenarios, "an object");
  const fields = [...OFFER_IDS, "chosen"];
  for (const [key, value] of Object.entries(scenarios)) {
    const field = `scenarios.${key}`;
    if (!fields.includes(key)) {
      return refuseStranger(field, "is no part of the scenarios", fields);
    }
    if (isNothing(value)) continue;
    if (key === "chosen") {
      if (OFFER_IDS.every((id) => id !== value))
        return refuseTyped(field, value, inWords(OFFER_IDS, "or"));
      continue;
    }
    const offer = isObject(value)
      ? checkOffer(field, value)
      : refuseTyped(field, value, "an object");
    if (!offer.ok) return offer;
  }
  return ok(undefined);
}

function checkOffer(offer: string, typed: Readonly<Record<string, unknown>>): Result<undefined> {
  for (const [key, value] of Object.entries(typed)) {
    const field = `${offer}.${key}`;
    if (!OFFER_FIELDS.includes(key)) {
      return refuseStranger(field, "is nothing that an offer changes", OFFER_FIELDS);
    }
    if (isBlank(value)) continue;
    if (key === "name") {
      if (typeof value !== "string") return refuseTyped(field, value, "text");
      continue;
    }
    const read: Result<unknown> =
      key === TRULY_NEW
        ? checkNumber(TRULY_NEW_INPUT, value)
        : checkPairs([{ name: key, value }], "is given twice");
    if (!read.ok) return invalid(`${offer}: ${read.problem.message}`, { ...read.problem, field });
  }
  return ok(undefined);
}
