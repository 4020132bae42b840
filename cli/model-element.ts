import { type Model, parseModelInputs } from "../src/economics/parse";
import { ok, type Result } from "../src/result";
import { readElement } from "./element";

/** An element that asks something of a model: its `inputs`, and the named fields beside them. */
export function readModelElement(
  element: unknown,
  fields: readonly string[],
  varied: readonly string[] = [],
): Result<{ readonly model: Model; readonly fields: Record<string, unknown> }> {
  const read = readElement(element, ["inputs", ...fields]);
  if (!read.ok) return read;
  const names = varied.map((field) => read.value[field]);
  const model = parseModelInputs(read.value.inputs, { varied: names });
  return model.ok ? ok({ model: model.value, fields: read.value }) : model;
}
