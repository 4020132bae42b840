import type { TemplateResult } from "lit/html.js";
import { SCHEDULED } from "../../src/partner/intake-record";
import { askedAnswer } from "../state/asked-number";
import type { Pane } from "../state/pane-state";
import { intakeField, recordPath } from "../state/record";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "./answer-field";

/** How the pane asks for a field of the intake record. */
export interface RecordWording {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit?: string;
  readonly placeholder?: string | undefined;
  readonly long?: boolean;
  readonly canBeUnknown?: boolean;
  /** Names of the choices and what they mean, where their keys would be jargon. */
  readonly options?: Readonly<Record<string, readonly [label: string, about?: string]>>;
}

export function recordField(pane: Pane, wording: RecordWording): TemplateResult {
  const definition = intakeField(wording.key);
  const path = recordPath(definition);
  const { label: legend, hint } = wording;
  switch (definition.kind) {
    case "yesNo":
      return yesNoAnswer(pane, { path, legend, hint });
    case "yesNoScheduled":
      return yesNoAnswer(pane, { path, legend, hint }, [
        { value: SCHEDULED, label: "Not yet, but promised by a date" },
      ]);
    case "date":
      return typedAnswer(pane, { ...wording, path, type: "date" });
    case "choice":
      return chosenAnswer(pane, {
        path,
        legend,
        hint,
        options: definition.options.map((value) => {
          const [label = value, about] = wording.options?.[value] ?? [];
          return { value, label, about };
        }),
      });
    default:
      return typedAnswer(pane, {
        ...wording,
        path,
        asked: definition.kind === "text" ? undefined : askedAnswer(definition),
      });
  }
}
