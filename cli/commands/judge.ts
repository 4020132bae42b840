import { SAMPLE_PROGRAMME } from "../../src/case/sample-programme";
import { GUIDANCE } from "../../src/policy/programme/guidance";
import { WHAT_IS_DECIDED } from "../../src/policy/programme/what-is-decided";
import { isObject } from "../../src/element/fields";
import { ASKED_OF_MANY, type AskedOfMany } from "../../src/programme/asked-of-many";
import type { Judgement } from "../../src/programme/judgement";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { ok, type Result } from "../../src/result";
import type { DeskCommand, Reply } from "../command";
import { listTable } from "../table";
import { levelsCommand, levelsOf, OWN_LEVELS } from "./judge-levels";
import { replyOnMany } from "./judge-many";
import { pathCommand } from "./judge-path";

const ON_ONE: readonly DeskCommand[] = JUDGEMENTS.map((judgement) => {
  const many = ASKED_OF_MANY[judgement.name];
  const hasLevels = judgement.name === "level";
  return {
    name: judgement.name,
    summary: WHAT_IS_DECIDED[judgement.name] ?? judgement.title,
    element: elementOf(judgement, many) + (hasLevels ? `\n${OWN_LEVELS}` : ""),
    sample: SAMPLE_PROGRAMME[judgement.name],
    needsInput: true,
    ...(hasLevels ? ({ takesPolicy: true } as const) : {}),
    reply: (element, options) => {
      if (!hasLevels) return replyOn(judgement, many, element);
      const read = levelsOf(element, options);
      return read.ok ? replyOnOne(read.value.judgement, read.value.answers) : read;
    },
  };
});

/**
 * `partner-desk judge <name>`: one command for each judgement, one for the path through them, and one
 * to try levels before they are adopted.
 */
export const JUDGE_COMMANDS: readonly DeskCommand[] = [...ON_ONE, pathCommand, levelsCommand];

function replyOn(
  judgement: Judgement,
  many: AskedOfMany | undefined,
  element: unknown,
): Result<Reply> {
  return many !== undefined && isObject(element) && many.many in element
    ? replyOnMany(judgement, many, element)
    : replyOnOne(judgement, element);
}

function replyOnOne(judgement: Judgement, element: unknown): Result<Reply> {
  const read = judgement.judge(element);
  if (!read.ok) return read;
  const { decision, reasons, warnings } = read.value;
  return ok({
    answer: { judgement: judgement.name, ...read.value },
    tables: [
      {
        title: `${judgement.title}: ${decision}`,
        columns: ["Decision", "Because"],
        rows: reasons.map((reason) => [decision, reason]),
      },
      listTable("Warnings", warnings),
    ],
  });
}

/** Every field with what it asks and what is allowed, a line each. */
function elementOf({ name, fields }: Judgement, many: AskedOfMany | undefined): string {
  const lines = Object.entries(fields).map(
    ([key, { label, allowed }]) => `    ${key}: ${label} (${allowed})`,
  );
  const list =
    many === undefined
      ? []
      : [`  or {"${many.many}": [{…}, …]}, a list of them, answered with the best first`];
  const guidance = GUIDANCE[name];
  const helps =
    guidance === undefined
      ? []
      : [`  ${guidance.title}:`, ...guidance.rows.map(([about, does]) => `    ${about}: ${does}`)];
  return [
    "an object with these fields; one that is left out is unknown:",
    ...[...lines, ...list, ...helps],
  ].join("\n");
}
