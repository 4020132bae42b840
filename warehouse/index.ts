import { asError } from "../src/element/as-error";
import { answerBand } from "../src/element/band";
import { answerDecision } from "../src/element/decision";
import type { Defaults } from "../src/element/defaults";
import { answerModel } from "../src/element/model";
import { policyFromJson } from "../src/element/own-policy";
import { answerSimulation } from "../src/element/simulation";
import { answerTier } from "../src/element/tier";
import { invalid, ok, type Result } from "../src/result";
import { asTyped } from "../src/wording";

/**
 * What a warehouse calls for a row: an element as JSON, the answer as JSON. Both are those of the
 * command line, line for line; a row that does not read is answered with its error, and never
 * throws, so that one bad row costs no query.
 *
 * @param element JSON, as text or as a value.
 * @param policy A profile's name, or a policy as the command `policy` writes it; none is the default.
 */
type Door = (element: unknown, policy?: unknown) => string;

type Answer = (element: unknown, defaults: Defaults) => Result<object>;

function door(answer: Answer): Door {
  return (element, policy) => {
    const read = fromJson("element", element);
    const defaults = defaultsFor(policy);
    const reply = !read.ok ? read : defaults.ok ? answer(read.value, defaults.value) : defaults;
    return JSON.stringify(reply.ok ? reply.value : asError(reply.problem));
  };
}

function fromJson(what: string, value: unknown): Result<unknown> {
  if (typeof value !== "string") return ok(value);
  try {
    return ok(JSON.parse(value));
  } catch {
    return invalid(`The ${what} is ${asTyped(value)}, but must be JSON.`, {
      field: what,
      allowed: "one JSON object",
    });
  }
}

const NO_POLICY: Result<Defaults> = ok({ profile: undefined, policy: undefined });

/** Rows of one query share one policy: reading it takes longer than answering. */
let lastPolicy: unknown;
let lastDefaults = NO_POLICY;

function defaultsFor(policy: unknown): Result<Defaults> {
  if (policy === undefined || policy === null || policy === "") return NO_POLICY;
  if (policy !== lastPolicy) {
    lastDefaults = readDefaults(policy);
    lastPolicy = policy;
  }
  return lastDefaults;
}

function readDefaults(policy: unknown): Result<Defaults> {
  const isName = typeof policy === "string" && !/^\s*[[{]/.test(policy);
  const value = isName ? ok(policy) : fromJson("policy", policy);
  if (!value.ok) return value;
  const read = policyFromJson(value.value);
  return read.ok ? ok({ profile: undefined, policy: read.value }) : read;
}

export const model = door(answerModel);
export const tier = door(answerTier);
export const band = door(answerBand);
export const decide = door(answerDecision);
export const simulate = door(answerSimulation);
