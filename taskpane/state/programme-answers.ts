import { answerInCell } from "../../src/partner/answer-cells";
import { isUnanswered, readAnswer } from "../../src/partner/answer-kinds";
import { isBlank } from "../../src/reading/blank";
import { UNKNOWN } from "../../src/partner/intake-record";
import { ASKED_OF_MANY, type JudgedRow, judgeMany } from "../../src/programme/asked-of-many";
import type { Decision, Judgement } from "../../src/programme/judgement";
import { everyList } from "../../src/programme/own-levels";
import type { Result } from "../../src/result";
import { currentPartner, type Draft, type PartnerDraft } from "../../src/case/draft";
import type { ProgrammeAnswers } from "../../src/sheets/layout/dossier";
import { type DraftPath, fieldIdOf, readAt } from "./draft-path";
import type { FieldProblem } from "./field-problem";
import { type Known, knownFor } from "./programme-known";

/** The answers to the judgements on the programme as typed, and what the core makes of them. */

/** @param row Of a judgement that is asked of many: whose answers they are. */
export function programmePath(judgement: string, field: string, row?: string): DraftPath {
  return ["programme", judgement, ...(row === undefined ? [] : [row]), field];
}

/** The open partner with the answers about our own programme beside its own. */
export function withOurProgramme(draft: Draft): PartnerDraft {
  const partner = currentPartner(draft);
  return { ...partner, programme: { ...partner.programme, ...draft.programme } };
}

/** How a judgement stands in a draft. */
export interface Standing {
  readonly judgement: Judgement;
  /** Of one that is asked of many: the row that it is about. */
  readonly row: string | undefined;
  /** The answers in the types of the core, and what is known besides. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Questions that somebody answered, if only with "I don't know yet". */
  readonly answered: number;
  /** What counts while nothing else is answered, by field. */
  readonly known: Known;
  /** Labels of what counts as unknown because nobody has said anything. */
  readonly open: readonly string[];
  readonly problems: readonly FieldProblem[];
  /** The decision on what is answered and known; what does not read is said in place of it. */
  readonly decided: Result<Decision>;
}

/** @param partner The open partner, as `withOurProgramme` hands it over. */
export function standingOf(judgement: Judgement, partner: PartnerDraft, row?: string): Standing {
  const { name, fields } = judgement;
  const known = knownFor(name, partner);
  const raw: Record<string, unknown> = {};
  const open: string[] = [];
  const problems: FieldProblem[] = [];
  let answered = 0;
  for (const [key, field] of Object.entries(fields)) {
    const typed = readAt(partner, programmePath(name, key, row));
    if (isBlank(typed)) {
      const value = known[key]?.value;
      if (value === undefined) open.push(field.label);
      else raw[key] = value;
      continue;
    }
    answered += 1;
    raw[key] = isUnanswered(typed) ? UNKNOWN : answerInCell(field, typed);
    const read = readAnswer(field, field.label, raw[key]);
    if (!read.ok) {
      const id = fieldIdOf(programmePath(name, key, row));
      problems.push({ field: id, message: read.problem.message });
    }
  }
  return { judgement, row, raw, answered, known, open, problems, decided: judgement.judge(raw) };
}

/** The ids of the rows of a judgement that is asked of many, in the order in which they came. */
function rowIdsOf({ name }: Judgement, { programme }: PartnerDraft): string[] {
  return Object.keys(programme[name] ?? {});
}

/** Each row as the judgement decides on it, the best first. */
export function judgedRowsOf(judgement: Judgement, partner: PartnerDraft): JudgedRow[] {
  return judgeMany(judgement, rowsOf(judgement, partner));
}

function rowsOf(judgement: Judgement, partner: PartnerDraft): Record<string, Standing["raw"]> {
  const ids = rowIdsOf(judgement, partner);
  return Object.fromEntries(ids.map((id) => [id, standingOf(judgement, partner, id).raw]));
}

/** What the sheets say of each judgement that was begun: the answers, and what counts besides. */
export function programmeAnswersOf(draft: Draft): ProgrammeAnswers {
  const partner = withOurProgramme(draft);
  return Object.fromEntries(
    everyList().flatMap((judgement) => {
      if (judgement.name in ASKED_OF_MANY) {
        const rows = rowsOf(judgement, partner);
        return Object.keys(rows).length > 0 ? [[judgement.name, rows] as const] : [];
      }
      const { answered, raw } = standingOf(judgement, partner);
      return answered > 0 ? [[judgement.name, raw] as const] : [];
    }),
  );
}
