import { decisionRow, judgeCells } from "../programme/answer-block";
import { archetype } from "../programme/archetype";
import { crawlWalkRun } from "../programme/crawl-walk-run";
import { gate } from "../programme/gate";
import type { Judgement } from "../programme/judgement";
import { levelJudgement, programmeLevel } from "../programme/level";
import { levelsInCells } from "../programme/level-cells";
import { leverage } from "../programme/leverage";
import { lifecycle } from "../programme/lifecycle";
import { readiness } from "../programme/readiness";
import { route } from "../programme/route";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { replacements, single, usedPart } from "./cells";

/** A judgement on a block of answers: one row of name, reason, other reasons and warnings. */
type Judging = (answers: unknown, ...nameValue: unknown[]) => Result<AnswerTable>;

export const partnerArchetype = judging(archetype);
export const partnerLeverage = judging(leverage);
export const partnerReadiness = judging(readiness);
/** By a company's own levels where there is a table of them; one cell there is a question's name. */
export const partnerLevel: Judging = (answers, levels, ...pairs) => {
  const table = usedPart(levels);
  if (table.length === 0) return judging(programmeLevel)(answers, ...pairs);
  if (table.flat().length === 1) return judging(programmeLevel)(answers, levels, ...pairs);
  const own = levelsInCells(table);
  return own.ok ? judging(levelJudgement(own.value))(answers, ...pairs) : own;
};
export const partnerGate = judging(gate);
/** Of the programme, or of one partnership: whichever the answers belong to. */
export const partnerPhase = judging(crawlWalkRun, lifecycle);

export function partnerRoute(question: unknown): Result<AnswerTable> {
  const decision = route.judge({ question: single(question) });
  return decision.ok ? ok([decisionRow(decision.value)]) : decision;
}

function judging(...judgements: readonly [Judgement, ...Judgement[]]): Judging {
  return (answers, ...nameValue) => {
    const pairs = replacements(nameValue);
    if (!pairs.ok) return pairs;
    const decision = judgeCells(judgements, usedPart(answers), pairs.value);
    return decision.ok ? ok([decisionRow(decision.value)]) : decision;
  };
}
