import { INPUTS, type InputDefinition } from "../economics/inputs";
import { bare } from "../nearest";
import { CSV_HEADERS } from "../policy/csv-headers";
import { fieldPath, INTAKE_FIELDS, type IntakeField } from "../partner/intake-fields";

/** Something a column of a file may hold: an answer of the record, or an input of the model. */
export type CsvField = {
  /** Its place in the record, or `model.` and the input's key. */
  readonly path: string;
  readonly label: string;
} & (
  | { readonly kind: "record"; readonly field: IntakeField }
  | { readonly kind: "model"; readonly input: InputDefinition }
);

/** Every field that can be imported, in the order in which it is asked. */
export const CSV_FIELDS: readonly CsvField[] = [
  ...INTAKE_FIELDS.map((field): CsvField => ({
    kind: "record",
    path: fieldPath(field),
    label: field.label,
    field,
  })),
  ...INPUTS.map((input): CsvField => ({
    kind: "model",
    path: `model.${input.key}`,
    label: input.label,
    input,
  })),
];

const BY_PATH = new Map(CSV_FIELDS.map((field) => [field.path, field]));

export function csvField(path: string): CsvField | undefined {
  return BY_PATH.get(path);
}

/** Fields that a header names outright, by their key, path or label. */
const OWN_NAMES = namesOf((field) => [
  field.path,
  field.label,
  field.kind === "record" ? field.field.key : field.input.key,
]);
/** Fields that go by other names in customer systems. */
const OTHER_NAMES = namesOf(({ path }) => CSV_HEADERS[path] ?? []);

function namesOf(names: (field: CsvField) => readonly string[]): Map<string, CsvField> {
  const found = new Map<string, CsvField>();
  for (const field of CSV_FIELDS) {
    for (const name of names(field)) found.set(bare(name), found.get(bare(name)) ?? field);
  }
  return found;
}

export interface FieldMatch {
  readonly field: CsvField;
  readonly how: "our name" | "known name";
}

/** The field that a header names, its case, spaces and punctuation aside. */
export function matchHeader(header: string): FieldMatch | undefined {
  const own = OWN_NAMES.get(bare(header));
  if (own !== undefined) return { field: own, how: "our name" };
  const other = OTHER_NAMES.get(bare(header));
  return other === undefined ? undefined : { field: other, how: "known name" };
}
