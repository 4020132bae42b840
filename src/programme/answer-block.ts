import { isBlank } from "../reading/blank";
import { type NameAndValue, readPairs } from "../economics/read-block";
import { bare, nearest } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { answerInCell, isBlankZero } from "../partner/answer-cells";
import type { Decision, Judgement } from "./judgement";

type Pairs = readonly NameAndValue[];
type Cells = readonly (readonly unknown[])[];

/**
 * Decides on the answers in a block of cells, two columns (question, answer) or two rows, and on
 * the name and value pairs that stand in for single ones. Nothing at all is everything unknown.
 * Of several judgements the one is asked that the first answer belongs to.
 */
export function judgeCells(
  judgements: readonly [Judgement, ...Judgement[]],
  cells: Cells,
  replacements: Pairs,
): Result<Decision> {
  const isName = (cell: unknown): boolean =>
    judgements.some((judgement) => keyNamed(judgement, cell) !== undefined);
  const block = isEmpty(cells) ? ok([]) : readPairs(cells, { what: "answers", isName });
  if (!block.ok) return block;
  const [first] = [...block.value, ...replacements];
  const judgement =
    judgements.find((each) => first !== undefined && keyNamed(each, first.name) !== undefined) ??
    judgements[0];
  const written = answersByKey(judgement, block.value);
  if (!written.ok) return written;
  const replaced = answersByKey(judgement, replacements);
  return replaced.ok ? judgement.judge({ ...written.value, ...replaced.value }) : replaced;
}

/** A decision on one row: the name, the reason that decides, the other reasons, the warnings. */
export function decisionRow({ decision, reasons, warnings }: Decision): string[] {
  const [deciding = "", ...others] = reasons;
  return [decision, deciding, others.join(" "), warnings.join(" ")];
}

function answersByKey(judgement: Judgement, pairs: Pairs): Result<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const named = new Set<string>();
  for (const { name, value } of pairs) {
    const key = keyNamed(judgement, name);
    const field = key === undefined ? undefined : judgement.fields[key];
    if (key === undefined || field === undefined) return unknownName(judgement, name);
    if (named.has(key)) {
      return invalid(`${field.label} (${key}) is answered twice.`, { field: key });
    }
    named.add(key);
    if (!isBlank(value) && !isBlankZero(field, value)) answers[key] = answerInCell(field, value);
  }
  return ok(answers);
}

/** The question that a label or key names, whatever its case, spaces and punctuation. */
export function keyNamed({ fields }: Pick<Judgement, "fields">, name: unknown): string | undefined {
  const wanted = typeof name === "string" ? bare(name) : "";
  return Object.keys(fields).find(
    (key) => bare(key) === wanted || bare(fields[key]?.label ?? "") === wanted,
  );
}

function unknownName({ title, fields }: Judgement, name: unknown): Result<never> {
  const labels = Object.values(fields).map(({ label }) => label);
  const close = nearest(typeof name === "string" ? name : "", [...labels, ...Object.keys(fields)]);
  const hint = close === undefined ? "" : ` Did you mean "${close}"?`;
  return invalid(`${asTyped(name)} is no question of the judgement ${title}.${hint}`, {
    field: typeof name === "string" ? name : asTyped(name),
    allowed: labels.join("; "),
  });
}

function isEmpty(cells: Cells): boolean {
  return cells.every((row) => row.every(isBlank));
}
