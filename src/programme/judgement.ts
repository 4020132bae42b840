import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { nearest } from "../nearest";
import { readAnswer, type AnswerKind } from "../partner/answer-kinds";
import type { Answer } from "../partner/intake-record";

/** What a judgement comes to. The name stands first, the reasons beside it. */
export interface Decision<Name extends string = string> {
  readonly decision: Name;
  /** Full sentences, the deciding one first. */
  readonly reasons: readonly string[];
  /** What the decision does not hang on, but somebody should know. */
  readonly warnings: readonly string[];
}

export interface JudgementField<Value = unknown> extends AnswerKind<Value> {
  /** As a form, a column or a situation table asks for it. */
  readonly label: string;
}

type Fields = Readonly<Record<string, JudgementField>>;

/** The answers to a judgement's fields; each may be unknown. */
export type AnswersTo<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends JudgementField<infer Value> ? Answer<Value> : never;
};

/** A judgement as the pane, the sheet and the command line use it. */
export interface Judgement {
  /** As the command line and the sheet call it; never changed after release. */
  readonly name: string;
  readonly title: string;
  readonly fields: Fields;
  /** Everything it may decide. */
  readonly decisions: readonly string[];
  /** Reads the answers by key and decides; a key that is no field or a wrong value is refused. */
  readonly judge: (raw: unknown) => Result<Decision>;
}

interface Definition<F extends Fields, Name extends string> {
  readonly name: string;
  readonly title: string;
  readonly fields: F;
  readonly decisions: readonly Name[];
  readonly decide: (answers: AnswersTo<F>) => Decision<Name>;
}

/** A judgement with its own types, for code that knows which one it is. */
export interface TypedJudgement<F extends Fields, Name extends string> extends Judgement {
  readonly fields: F;
  readonly decisions: readonly Name[];
  readonly decide: (answers: AnswersTo<F>) => Decision<Name>;
  readonly judge: (raw: unknown) => Result<Decision<Name>>;
}

export function judgement<F extends Fields, Name extends string>(
  definition: Definition<F, Name>,
): TypedJudgement<F, Name> {
  const { fields, decide } = definition;
  return {
    ...definition,
    judge: (raw) => {
      const answers = readFields(fields, raw);
      return answers.ok ? ok(decide(answers.value)) : answers;
    },
  };
}

/** A field of a judgement: what it asks, and the kind of answer it takes. */
export function asked<Value>(label: string, kind: AnswerKind<Value>): JudgementField<Value> {
  return { ...kind, label };
}

/** Reads answers by key; a key that is no field or a wrong value is refused. */
export function readFields<F extends Fields>(fields: F, raw: unknown): Result<AnswersTo<F>> {
  const typed = raw ?? {};
  if (typeof typed !== "object" || Array.isArray(typed)) {
    const allowed = "an object with the answers by field";
    return invalid(`The answers are ${asTyped(raw)}; allowed: ${allowed}.`, {
      field: "answers",
      allowed,
    });
  }
  const keys = Object.keys(fields);
  const stranger = Object.keys(typed).find((key) => !keys.includes(key));
  if (stranger !== undefined) {
    const likely = nearest(stranger, keys);
    const guess = likely === undefined ? "" : ` Did you mean ${likely}?`;
    const allowed = inWords(keys, "or");
    return invalid(`${stranger} is not asked here.${guess} Allowed: ${allowed}.`, {
      field: stranger,
      allowed,
    });
  }
  const answers: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const cell = (typed as Record<string, unknown>)[key];
    const read = readAnswer(field, key, cell);
    if (!read.ok) {
      return read;
    }
    answers[key] = read.value;
  }
  return ok(answers as AnswersTo<F>);
}
