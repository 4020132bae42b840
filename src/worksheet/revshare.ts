import { grid } from "../economics/grid";
import { findMeasure, measure as measureOf } from "../economics/measures";
import { payout } from "../economics/payout";
import { offerFor } from "../partner/offer";
import { parseBandRequest } from "../partner/share-band";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { list, pairedLists, single, singleButZero, usedPart } from "./cells";
import { modelArgument } from "./model-argument";

/** Lowest and highest share, side by side; cut to the deal zone on the band's own terms where the inputs are given. */
export function revshareBand(
  tier: unknown,
  contribution: unknown,
  preset?: unknown,
  inputs?: unknown,
): Result<AnswerTable> {
  const request = parseBandRequest(single(tier), single(contribution), singleButZero(preset));
  if (!request.ok) return request;
  const given = usedPart(inputs).length === 0 ? ok(undefined) : modelArgument(inputs);
  if (!given.ok) return given;
  const offer = offerFor({ ...request.value, given: given.value?.given });
  return offer.ok ? ok([[offer.value.low, offer.value.high]]) : offer;
}

export function revshareModel(
  inputs: unknown,
  measure: unknown,
  ...nameValue: unknown[]
): Result<number> {
  const model = modelArgument(inputs, { nameValue });
  if (!model.ok) return model;
  const found = findMeasure(single(measure));
  return found.ok ? measureOf(model.value.inputs, found.value.name) : found;
}

/** A row of numbers for each row value, without headings. */
export function revshareGrid(
  inputs: unknown,
  measure: unknown,
  rowName: unknown,
  rowValues: unknown,
  columnName: unknown,
  columnValues: unknown,
): Result<AnswerTable> {
  const names = { rowName: single(rowName), columnName: single(columnName) };
  const model = modelArgument(inputs, { varied: Object.values(names) });
  if (!model.ok) return model;
  return grid(model.value, {
    ...names,
    measure: single(measure),
    rowValues: list(rowValues),
    columnValues: list(columnValues),
  });
}

export function revsharePayout(
  amount: unknown,
  thresholds: unknown,
  rates: unknown,
  method?: unknown,
  guarantee?: unknown,
  cap?: unknown,
): Result<number> {
  const [steps, shares] = pairedLists(thresholds, rates);
  const paid = payout({
    amount: single(amount),
    thresholds: steps,
    rates: shares,
    method: singleButZero(method),
    minimum: singleButZero(guarantee),
    maximum: singleButZero(cap),
  });
  return paid.ok ? ok(paid.value.payout) : paid;
}
