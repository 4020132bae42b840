import type { Judgement } from "../../programme/judgement";
import { UNKNOWN } from "../../partner/intake-record";
import { EXIT_AFTER_MONTHS } from "../../policy/programme/levels";
import { LIFECYCLE, LIFECYCLE_PHASES, SUNSET_RULE } from "../../policy/programme/lifecycle";
import { missingFor } from "../../programme/level";
import type { OwnLevel } from "../../programme/level-table";
import { judgementOn } from "../../programme/path";
import { asNumber, asPercent, inWords } from "../../wording";
import { areaA1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Block,
  Cell,
  CellValue,
  NumberFormatName,
  TableDescription,
  Validation,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call } from "../layout/calls";
import { computed, evenRows, fillIn, label, sentence } from "../layout/cells";
import { orDashItself } from "../layout/dashes";
import { headings } from "../layout/frame";
import { ANSWER_COLUMN, VALUE_COLUMN } from "./programme-layout";

const YES_NO = ["yes", "no", UNKNOWN];

/** The questions of a judgement, to answer on the sheet; what is known stands there to begin with. */
export function factsTable(
  name: string,
  row: number,
  judgement: Judgement,
  { dossier }: WorkbookContent,
): TableDescription {
  const answers = dossier.programmeAnswers[judgement.name] ?? {};
  return {
    ...{ name, row, column: 0, keyColumn: "Question" },
    columns: [
      { name: "Question", owner: "ours" },
      { name: "Answer", owner: "user" },
    ],
    rows: Object.entries(judgement.fields).map(([key, field]): Cell[] => [
      label(field.label),
      fillIn(answerValue(answers[key]), FORMATS[field.kind] ?? "general"),
    ]),
  };
}

const FORMATS: Partial<Record<string, NumberFormatName>> = { fraction: "percentExact" };

function answerValue(answer: unknown): CellValue {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "number" || typeof answer === "string" ? answer : UNKNOWN;
}

export function factsValidations(row: number, judgement: Judgement): Validation[] {
  return Object.values(judgement.fields).flatMap(({ kind, options, label: title }, index) => {
    const values = kind === "yesNo" ? YES_NO : options;
    if (values.length === 0) return [];
    return [
      {
        area: { row: row + 1 + index, column: VALUE_COLUMN, rows: 1, columns: 1 },
        rule: { kind: "list" as const, values },
        title,
        message: `Choose ${values.join(", ")}.`,
      },
    ];
  });
}

/** What the answers beside it come to, and the rules it goes by. */
export function standingBlock(
  row: number,
  title: string,
  answer: readonly Cell[],
  rules: readonly (readonly [string, string])[],
): Block {
  return {
    row,
    column: ANSWER_COLUMN,
    cells: evenRows([
      headings(title, "Reason", "More reasons", "Warnings"),
      [...answer],
      [null],
      headings("Rule", "Takes"),
      ...rules.map(([name, takes]): Cell[] => [sentence(name), sentence(takes)]),
    ]),
  };
}

/** One of our functions on the answers beside it, and on what it goes by besides. */
export function standing(
  content: WorkbookContent,
  names: SheetNames,
  row: number,
  { fields }: Judgement,
  functionName: string,
  ...besides: readonly string[]
): Cell[] {
  const rows = Object.keys(fields).length;
  const facts = areaA1({ row: row + 1, column: 0, rows, columns: 2 }, "absolute");
  const answer = computed(orDashItself(call(content, functionName, facts, ...besides)));
  return [{ ...answer, style: "result" }, sentence(""), sentence(""), sentence("")];
}

/** What a judgement came to when the sheet was written, where no function can be asked. */
export function standingWhenWritten(judgement: Judgement, kept: unknown): Cell[] {
  const { decision, reasons } = judgementOn(judgement, kept);
  return [
    { value: decision, style: "result" },
    sentence(reasons[0] ?? ""),
    sentence(reasons.slice(1).join(" ")),
    sentence(""),
  ];
}

export function levelRules(levels: readonly OwnLevel[]): [string, string][] {
  return [
    ...levels.map((rule): [string, string] => {
      const floors = missingFor(rule);
      return [rule.level, floors.length === 0 ? "a signed agreement" : inWords(floors)];
    }),
    ["exit", `${EXIT_AFTER_MONTHS} months without a deal`],
  ];
}

export function lifecycleRules(): [string, string][] {
  const { fromMonth, leastShare } = SUNSET_RULE;
  const phases = LIFECYCLE_PHASES.map((phase): [string, string] => {
    const { months, partners, share } = LIFECYCLE[phase];
    const age = `by our table from month ${months.from}`;
    const size = `${asNumber(partners.low)} partners or more`;
    return [
      phase,
      `${size}, ${asPercent(share.low)} to ${asPercent(share.high)} of revenue, ${age}`,
    ];
  });
  return [
    ...phases,
    ["redesign or sunset", `under ${asPercent(leastShare)} of revenue from month ${fromMonth} on`],
  ];
}
