import { answerInCell } from "../partner/answer-cells";
import { isUnanswered, readAnswer, text } from "../partner/answer-kinds";
import type { LevelRule } from "../policy/programme/levels";
import { invalid, ok, type Result } from "../result";
import { keyNamed } from "./answer-block";
import { asked, type JudgementField } from "./judgement";
import { LEVEL_FLOORS } from "./level";

const fields: Readonly<Record<string, JudgementField>> = {
  level: asked("Level", text),
  ...LEVEL_FLOORS,
};

/**
 * What levels ask for, in a table with a row each, the lowest first, under a row of headings; other
 * columns, and rows with nothing in these, are left alone. Whether they can stand as levels is
 * checked where they are made.
 */
export function levelsInCells([header = [], ...rows]: unknown[][]): Result<readonly LevelRule[]> {
  const levels: Record<string, unknown>[] = [];
  for (const row of rows) {
    const level: Record<string, unknown> = {};
    for (const [at, heading] of header.entries()) {
      const key = keyNamed({ fields }, heading);
      const field = key === undefined ? undefined : fields[key];
      if (key === undefined || field === undefined) continue;
      const answer = answerInCell(field, row[at]);
      if (isUnanswered(answer)) continue;
      const read = readAnswer(field, field.label, answer);
      if (!read.ok) return read;
      level[key] = read.value;
    }
    if (Object.keys(level).length > 0) levels.push(level);
  }
  return levels[0] && levels.every(({ level }) => level)
    ? ok(levels as unknown as LevelRule[])
    : invalid("The levels are no table with a name under Level in each row.", { field: "levels" });
}
