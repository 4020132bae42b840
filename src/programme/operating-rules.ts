import { OPERATING_RULES, type OperatingRuleKey } from "../policy/programme/operating-rules";
import { yesNo } from "../partner/answer-kinds";
import { asked, judgement, type JudgementField } from "./judgement";

const fields = Object.fromEntries(
  OPERATING_RULES.map(({ key, rule, cadence }) => {
    const label = cadence === "always" ? rule : `${rule}, ${cadence}`;
    return [key, asked(label, yesNo)];
  }),
) as Record<OperatingRuleKey, JudgementField<boolean>>;

/** Whether the programme is run by its rules. A rule nobody can vouch for is not kept. */
export const operatingRules = judgement({
  name: "operating-rules",
  title: "Operating rules",
  fields,
  decisions: ["in order", "to fix"],
  decide: (input) => {
    const broken = OPERATING_RULES.filter(({ key }) => input[key] !== true);
    return broken.length === 0
      ? { decision: "in order", reasons: ["Every operating rule is kept."], warnings: [] }
      : {
          decision: "to fix",
          reasons: broken.map(({ key }) => `Not known to be kept: ${fields[key].label}.`),
          warnings: [],
        };
  },
});
