import { PROGRAMME_STEPS, PROGRAMME_TAKES } from "../../policy/programme/steps";
import { ASKED_OF_MANY, judgeMany } from "../../programme/asked-of-many";
import type { Judgement, JudgementField } from "../../programme/judgement";
import { judgementsFor } from "../../programme/own-levels";
import { judgementOn, pathOf, type StepStanding } from "../../programme/path";
import { pilotsByKind, pilotsInWords } from "../../programme/pilots-by-kind";
import { asNumber, asPercent } from "../../wording";
import type { WorkbookContent } from "../layout/content";
import type { ProgrammeAnswers } from "../layout/dossier";
import type { Cell, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { label, sentence } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";

const WIDTHS = [44, 22, 69];
/** Room for every question and a hundred firms; written whole, so that no earlier row stays behind. */
const ROWS = 320;

/** What a leader prints: each step with its progress, what was answered, and the one next step. */
export function describeSteps(content: WorkbookContent, names: SheetNames): SheetDescription {
  const { programmeAnswers } = content.dossier;
  const { steps, done, next } = pathOf(programmeAnswers);
  const lines: Cell[][] = [
    headings("Progress", "", ""),
    [
      label(`${done} of ${steps.length} steps done`),
      sentence(next === undefined ? "" : `Next: step ${next.step.number}`),
      sentence(next?.words ?? "Every step is done."),
    ],
    ...steps.flatMap((each) => stepLines(each, programmeAnswers)),
  ];
  const blank = Array.from({ length: Math.max(0, ROWS - lines.length) }, () => [{}, {}, {}]);
  return plainSheet({
    kind: "steps",
    name: names.steps,
    columnWidthsInCharacters: WIDTHS,
    blocks: [
      frameBlock("The nine steps of the programme", PROGRAMME_TAKES, names),
      { row: FRAME_ROWS, column: 0, cells: [...lines, ...blank] },
    ],
    print: {
      ...printSetup(names.steps, content.partnerName, undefined, "portrait"),
      sections: "onOwnPages",
    },
  });
}

function stepLines({ step, number, state, open }: StepStanding, kept: ProgrammeAnswers): Cell[][] {
  const asked = PROGRAMME_STEPS.filter(({ id }) => id === step.id).flatMap(({ parts, besides }) => [
    ...parts.map(({ judgement }) => judgement),
    ...besides,
  ]);
  return [
    headings(`${number}. ${step.title}`, state, step.answers),
    ...open.map((each): Cell[] => [label("Open"), {}, sentence(each)]),
    ...judgementsFor(kept)
      .filter(({ name }) => asked.includes(name))
      .flatMap((judgement) => judgementLines(judgement, kept[judgement.name])),
  ];
}

function judgementLines(judgement: Judgement, kept: unknown): Cell[][] {
  const { decision, reasons } = judgementOn(judgement, kept);
  const title = { ...label(judgement.title), style: "result" as const };
  if (judgement.name in ASKED_OF_MANY) {
    const rows = judgeMany(judgement, kept);
    const says = judgement.name === "pilot-evaluation" ? pilotsInWords(pilotsByKind(rows)) : "";
    return [
      [title, sentence(decision), sentence(rows.length === 0 ? "" : says)],
      ...rows.map(({ name, decided }): Cell[] => [
        sentence(name),
        sentence(decided.ok ? decided.value.decision : "cannot be read"),
        sentence(decided.ok ? decided.value.reasons.join(" ") : decided.problem.message),
      ]),
    ];
  }
  const answers = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return [
    [title, sentence(decision), sentence(reasons.join(" "))],
    ...Object.entries(judgement.fields).map(([key, field]): Cell[] => [
      sentence(field.label),
      sentence(answerInWords(field, answers[key])),
      {},
    ]),
  ];
}

function answerInWords({ kind }: JudgementField, answer: unknown): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  if (typeof answer === "number") return kind === "fraction" ? asPercent(answer) : asNumber(answer);
  return typeof answer === "string" ? answer : "unknown";
}
