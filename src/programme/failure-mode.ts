import {
  FAILURE_MODE_IDS,
  FAILURE_MODES,
  type FailureModeId,
  NO_REVENUE,
  type NoRevenueKey,
  type SymptomKey,
} from "../policy/programme/failure-modes";
import { inWords } from "../wording";
import { yesNo } from "../partner/answer-kinds";
import { asked, judgement, type JudgementField } from "./judgement";

const fields = Object.fromEntries(
  [...FAILURE_MODE_IDS.flatMap((id) => FAILURE_MODES[id].symptoms), ...NO_REVENUE].map(
    ({ key, label }) => [key, asked(label, yesNo)],
  ),
) as Record<SymptomKey | NoRevenueKey, JudgementField<boolean>>;

interface Match {
  readonly id: FailureModeId;
  readonly shown: readonly string[];
  readonly part: number;
}

/** What is wrong with a partnership that does not work: the mode with most of its symptoms there. */
export const failureMode = judgement({
  name: "failure-mode",
  title: "Failure modes",
  fields,
  decisions: [...FAILURE_MODE_IDS, "none"],
  decide: (input) => {
    const matches = FAILURE_MODE_IDS.map((id): Match => {
      const { symptoms } = FAILURE_MODES[id];
      const shown = symptoms.filter(({ key }) => input[key] === true).map(({ label }) => label);
      return { id, shown, part: shown.length / symptoms.length };
    }).filter(({ shown }) => shown.length > 0);
    // A stable sort: of two that show the same part of their symptoms the first of the table leads.
    const [likeliest, ...others] = matches.sort((a, b) => b.part - a.part);
    if (likeliest === undefined) {
      return {
        decision: "none",
        reasons: ["No symptom of a known failure is seen."],
        warnings: [],
      };
    }
    const told =
      likeliest.id === "no revenue" ? NO_REVENUE.filter(({ key }) => input[key] === true) : [];
    const { cause, remedy } = told[0] ?? FAILURE_MODES[likeliest.id];
    const seen = likeliest.shown.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
    return {
      decision: likeliest.id,
      reasons: [`Seen: ${inWords(seen)}.`, `The likely cause: ${cause}.`, remedy],
      warnings: [
        ...told.slice(1).map((each) => `It may also be that ${each.cause}: ${each.remedy}`),
        ...others.map(({ id }) => `There are signs of ${id} too: ${FAILURE_MODES[id].remedy}`),
      ],
    };
  },
});
