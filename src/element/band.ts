import { meansOfRanges } from "../economics/assumptions";
import { type GivenInputs, inputDefinition } from "../economics/inputs";
import type { Model } from "../economics/parse";
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
  const model = modelIn(inputs);
  if (!model.ok) return model;
  const given = model.value?.given;
  const offer = offerFor({ ...request.value, policy, given });
  if (!offer.ok) return offer;
  const { low, high, base, term } = offer.value;
  const means = model.value === undefined ? [] : meansOfRanges(model.value);
  const warnings = [...means, ...untypedCost(given), ...bandWarnings(offer.value)];
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
function modelIn(inputs: unknown): Result<Model | undefined> {
  return inputs === undefined || inputs === null ? ok(undefined) : parseModelInputs(inputs);
}
