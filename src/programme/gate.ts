import { GATE_NAMES, GATES } from "../policy/programme/gates";
import { inWords } from "../wording";
import { choice, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** Whether a gate is open: before starting, and before launching. */
export const gate = judgement({
  name: "gate",
  title: "Two gates",
  fields: {
    gate: asked("Gate", choice(GATE_NAMES)),
    valueWritten: asked("The value for all three sides is written", yesNo),
    levelKnown: asked("The level of engagement is known", yesNo),
    crawlScoped: asked("The crawl is scoped", yesNo),
    measuresAgreed: asked("The measures are agreed", yesNo),
    charterDrafted: asked("The charter is drafted", yesNo),
    customersReady: asked("The customers are ready", yesNo),
    coMarketingDone: asked("The co-marketing is done", yesNo),
    salesBriefed: asked("Sales is briefed", yesNo),
    cadenceSet: asked("The cadence is set", yesNo),
  },
  decisions: ["open", "shut"],
  decide: (input) => {
    // Whoever does not say which gate asks for the last one, and that takes both.
    const name = isKnown(input.gate) ? input.gate : "launch";
    const passed = name === "start" ? (["start"] as const) : GATE_NAMES;
    const missing = passed
      .flatMap((each) => GATES[each])
      .filter(({ key }) => input[key] !== true)
      .map(({ missing: sentence }) => sentence);
    return missing.length === 0
      ? {
          decision: "open",
          reasons: [`Everything the ${name} gate asks for is there.`],
          warnings: [],
        }
      : {
          decision: "shut",
          reasons: [`The ${name} gate is shut: ${inWords(missing)}, as far as known.`],
          warnings: [],
        };
  },
});
