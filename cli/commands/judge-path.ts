import { SAMPLE_KEPT } from "../../src/case/sample-programme";
import { readElement } from "../../src/element/fields";
import { PROGRAMME_STEPS, PROGRAMME_TAKES } from "../../src/policy/programme/steps";
import { ASKED_OF_MANY } from "../../src/programme/asked-of-many";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { pathOf } from "../../src/programme/path";
import { ok, type Result } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable } from "../table";
import { inside, readRows } from "./judge-many";

const PATH_JUDGEMENTS = PROGRAMME_STEPS.flatMap(({ parts }) =>
  parts.map(({ judgement }) => judgement),
);

/** `partner-desk judge path`: where a programme stands among its nine steps. */
export const pathCommand: DeskCommand = {
  name: "path",
  summary: "Which of the nine steps of a programme are done, and what is the next one?",
  element: [
    "an object with the answers by judgement; one that is left out is not judged yet:",
    ...PATH_JUDGEMENTS.map((name) => {
      const many = ASKED_OF_MANY[name]?.many;
      const what = many === undefined ? `the answers to judge ${name}` : `a list of ${many}`;
      return `    ${name}: ${what}`;
    }),
  ].join("\n"),
  sample: Object.fromEntries(PATH_JUDGEMENTS.map((name) => [name, SAMPLE_KEPT[name]])),
  needsInput: true,
  reply(element) {
    const kept = readKept(element);
    if (!kept.ok) return kept;
    const { steps, done, next } = pathOf(kept.value);
    return ok({
      answer: {
        done,
        next: next === undefined ? null : { step: next.step.number, do: next.words },
        steps: steps.map(({ number, step, state, open }) => ({
          ...{ step: number, title: step.title, state, open },
        })),
      },
      tables: [
        {
          title: `${done} of ${steps.length} steps done`,
          columns: ["Step", "Title", "State", "Open"],
          rows: steps.map(({ number, step, state, open }) => [
            ...[number, step.title, state, open.join(" ")],
          ]),
          notes: [PROGRAMME_TAKES],
        },
        listTable(
          "Next",
          next === undefined
            ? []
            : [`Step ${next.step.number}, ${next.step.step.title}: ${next.words}`],
        ),
      ],
    });
  },
};

/** The answers by judgement, each of which reads. */
function readKept(element: unknown): Result<Record<string, unknown>> {
  const fields = readElement(element, PATH_JUDGEMENTS);
  if (!fields.ok) return fields;
  for (const [name, answers] of Object.entries(fields.value)) {
    const judgement = JUDGEMENTS.find((each) => each.name === name);
    if (judgement === undefined) continue;
    const read =
      name in ASKED_OF_MANY ? readRows(judgement, name, answers) : judgement.judge(answers);
    if (!read.ok) return name in ASKED_OF_MANY ? read : inside(read, name);
  }
  return fields;
}
