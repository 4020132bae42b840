import { Case } from "../case/case";
import { isCase, readGivenCase } from "../case/given-case";
import { parseModelInputs } from "../economics/parse-object";
import { type Model } from "../economics/parse";
import { ok, type Result } from "../result";
import type { Defaults } from "./defaults";
import { readElement } from "./fields";
import { refusedPart } from "./refused-part";

/**
 * An element as the case that it is. A profile is the command line's where the element names none;
 * a company's own figures stand in the place of either.
 */
export function readCase(element: unknown, { policy, profile }: Defaults): Result<Case> {
  const given = readGivenCase(element);
  if (!given.ok) return given;
  const read = new Case(given.value, { policy, profile });
  return refusedPart(read) ?? ok(read);
}

/** The model of a case, or of bare inputs. */
export function readModel(element: unknown, options: Defaults): Result<Model> {
  if (!isCase(element)) return parseModelInputs(element);
  const read = readCase(element, options);
  return read.ok ? read.value.model : read;
}

/** An element that asks something of a model: its `inputs`, and the named fields beside them. */
export function readModelElement(
  element: unknown,
  fields: readonly string[],
  varied: readonly string[] = [],
): Result<{ readonly model: Model; readonly fields: Record<string, unknown> }> {
  const read = readElement(element, ["inputs", ...fields]);
  if (!read.ok) return read;
  const names = varied.map((field) => read.value[field]);
  const model = parseModelInputs(read.value.inputs, names);
  return model.ok ? ok({ model: model.value, fields: read.value }) : model;
}
