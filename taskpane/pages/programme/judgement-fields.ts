import { html, type TemplateResult } from "lit/html.js";
import type { JudgementField } from "../../../src/programme/judgement";
import { TYPE_LISTS } from "../../../src/programme/own-types";
import { CHARTER } from "../../../src/policy/programme/charter";
import { inputChoiceName, TIER_NAMES } from "../../../src/policy/display-names";
import { asNumber, asPercent } from "../../../src/wording";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "../../controls/answer-field";
import { capitalised } from "../../controls/sentences";
import { askedAnswer } from "../../state/asked-number";
import { type DraftPath, readAt } from "../../state/draft-path";
import type { Pane } from "../../state/pane-state";
import { programmePath, type Standing } from "../../state/programme-answers";
import type { KnownFact } from "../../state/programme-known";

/** Texts that are a name or a few words; the others get room for a sentence or two. */
const SHORT_TEXTS: ReadonlySet<string> = new Set([
  "firm",
  "listing",
  "type",
  "partner",
  "conflictsSettledBy",
  "ownerUs",
  "ownerPartner",
  "cadence",
]);

/** The questions of a judgement as its definition says, under headings where it has parts. */
export function judgementFields(pane: Pane, { judgement, row, known }: Standing): TemplateResult[] {
  // What we set ourselves is given or left blank: there is nothing to find out.
  const canBeUnknown = judgement.name !== TYPE_LISTS.design;
  const ask = ([key, field]: [string, JudgementField]) =>
    fieldFor(pane, programmePath(judgement.name, key, row), {
      ...{ key, field, canBeUnknown },
      known: known[key],
    });
  const fields = Object.entries(judgement.fields);
  if (judgement.name !== "charter") return fields.map(ask);
  const sections = [...new Set(CHARTER.map(({ section }) => section))];
  return sections.map((section) => {
    const keys = CHARTER.filter((part) => part.section === section).map(({ key }): string => key);
    return html`<div class="stack-wide">
      <h2>${section}</h2>
      ${fields.filter(([key]) => keys.includes(key)).map(ask)}
    </div>`;
  });
}

interface AskedField {
  readonly key: string;
  readonly field: JudgementField;
  readonly known: KnownFact | undefined;
  readonly canBeUnknown: boolean;
}

function fieldFor(
  pane: Pane,
  path: DraftPath,
  { key, field, known, canBeUnknown }: AskedField,
): TemplateResult {
  const { label, kind } = field;
  const hint = hintFor(field, known, readAt(pane.partner, path) !== undefined);
  const fallback = known === undefined ? undefined : String(known.value);
  switch (kind) {
    case "yesNo":
      return yesNoAnswer(pane, { path, legend: label, hint, fallback });
    case "choice":
      return chosenAnswer(pane, {
        path,
        legend: label,
        hint,
        fallback,
        canBeUnknown,
        options: field.options.map((value) => ({ value, label: capitalised(answerName(value)) })),
      });
    default:
      return typedAnswer(pane, {
        path,
        label,
        hint,
        canBeUnknown,
        placeholder: known === undefined ? undefined : shown(field, known.value),
        type: kind === "date" ? "date" : "text",
        asked: kind === "text" || kind === "date" ? undefined : askedAnswer(field),
        long: kind === "text" && !SHORT_TEXTS.has(key),
      });
  }
}

/** What is known already counts until it is answered otherwise, and says where it is from. */
function hintFor(
  field: JudgementField,
  known: KnownFact | undefined,
  isAnswered: boolean,
): string | undefined {
  if (known !== undefined) {
    const value = capitalised(shown(field, known.value));
    const end = isAnswered ? "" : ", unless you say otherwise";
    return `${value}, from ${known.source}${end}.`;
  }
  return field.kind === "fraction" ? "As a percentage, such as 20%." : undefined;
}

function shown({ kind }: JudgementField, value: KnownFact["value"]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return answerName(value);
  return kind === "fraction" ? asPercent(value) : asNumber(value);
}

const NAMES: Readonly<Record<string, string>> = TIER_NAMES;

/** A text that is no name of the code stays as it is. */
function answerName(answer: string): string {
  return NAMES[answer] ?? inputChoiceName(answer);
}
