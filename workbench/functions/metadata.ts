import * as v from "valibot";

const parameterSchema = v.object({
  name: v.string(),
  description: v.optional(v.string(), ""),
  type: v.optional(v.string(), "any"),
  dimensionality: v.optional(v.string(), "scalar"),
  optional: v.optional(v.boolean(), false),
  repeating: v.optional(v.boolean(), false),
});

const functionSchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string(), ""),
  helpUrl: v.optional(v.string()),
  parameters: v.array(parameterSchema),
  options: v.optional(v.looseObject({ allowErrorForDataTypeAny: v.optional(v.boolean(), false) })),
});

const metadataSchema = v.object({
  functions: v.array(functionSchema),
  allowErrorForDataTypeAny: v.optional(v.boolean(), false),
});

export type ParameterMetadata = v.InferOutput<typeof parameterSchema>;

export interface FunctionMetadata extends v.InferOutput<typeof functionSchema> {
  /** Error cells reach parameters of type `any` instead of becoming the result at once. */
  readonly receivesErrors: boolean;
}

export function parseMetadata(json: unknown): readonly FunctionMetadata[] {
  const metadata = v.parse(metadataSchema, json);
  return metadata.functions.map((description) => ({
    ...description,
    receivesErrors:
      description.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny,
  }));
}
