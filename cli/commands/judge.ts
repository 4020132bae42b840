import { JUDGEMENTS } from "../../src/programme/judgements";
import type { Judgement } from "../../src/programme/judgement";
import { ok } from "../../src/result";
import { SAMPLE_PROGRAMME } from "../../src/case/sample-programme";
import type { DeskCommand } from "../command";
import { listTable } from "../table";

/** `partner-desk judge <name>`: one command for each judgement on a partner or a programme. */
export const JUDGE_COMMANDS: readonly DeskCommand[] = JUDGEMENTS.map((judgement) => ({
  name: judgement.name,
  summary: judgement.asks,
  element: elementOf(judgement),
  sample: SAMPLE_PROGRAMME[judgement.name],
  needsInput: true,
  reply(element) {
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
  },
}));

/** Every field with what it asks and what is allowed, a line each. */
function elementOf({ fields }: Judgement): string {
  const lines = Object.entries(fields).map(
    ([key, { label, allowed }]) => `    ${key}: ${label} (${allowed})`,
  );
  return ["an object with these fields; one that is left out is unknown:", ...lines].join("\n");
}
