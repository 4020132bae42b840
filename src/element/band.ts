import { type GivenInputs, inputDefinition } from "../economics/inputs";
import { parseModelInputs } from "../economics/parse-object";
import { bandWarnings } from "../partner/band-warnings";
import { offerFor } from "../partner/offer";
import { parseBandRequest } from "../partner/share-band";
import { ok, type Result } from "../result";
import type { Defaults } from "./defaults";
import { readElement } from "./fields";

export interface BandAnswer {
  readonly low: number;
  readonly high: number;
  readonly base: string;
  readonly term: string;
  readonly warnings: readonly string[];
}

const NO_POLICY = { policy: undefined };
const FIELDS = ["tier", "contribution", "preset", "inputs"];

/** The share to offer for a tier and a contribution, cut to the deal zone where inputs are given. */
export function answerBand(
  element: unknown,
  { policy }: Pick<Defaults, "policy"> = NO_POLICY,
): Result<BandAnswer> {
  const read = readElement(element, FIELDS);
  if (!read.ok) return read;
  const { tier, contribution, preset, inputs } = read.value;
  const request = parseBandRequest(tier, contribution, preset);
  if (!request.ok) return request;
  const given = inputsIn(inputs);
  if (!given.ok) return given;
  const offer = offerFor({ ...request.value, policy, given: given.value });
  if (!offer.ok) return offer;
  const { low, high, base, term } = offer.value;
  const warnings = [...untypedCost(given.value), ...bandWarnings(offer.value)];
  return ok({ low, high, base, term, warnings });
}

/** A worksheet takes 0 for a blank programme cost; a decision on the same case waits for the figure. */
function untypedCost(given: GivenInputs | undefined): readonly string[] {
  if (given === undefined || given.programmeCost !== undefined) return [];
  return [
    `${inputDefinition("programmeCost").label} is not typed: the band is cut as if the programme cost nothing, and a decision waits for the figure.`,
  ];
}

/** What was written of the model; a band without one is not cut. */
function inputsIn(inputs: unknown): Result<GivenInputs | undefined> {
  if (inputs === undefined || inputs === null) return ok(undefined);
  const model = parseModelInputs(inputs);
  return model.ok ? ok(model.value.given) : model;
}
