import { PILOT_EVALUATION, PILOT_OUTCOMES } from "../policy/programme/pilots";
import { RECRUITED_AS } from "../policy/programme/recruiting";
import { asNumber, counted } from "../wording";
import { choice, count, number, text, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** What one pilot showed: revenue, or qualified leads where nothing has closed yet. */
export const pilotEvaluation = judgement({
  name: "pilot-evaluation",
  title: "Pilot evaluation",
  fields: {
    partner: asked("Pilot partner", text),
    archetype: asked("Kind of partner", choice(RECRUITED_AS)),
    days: asked("Days it has run", number),
    revenue: asked("Revenue it brought", number),
    qualifiedLeads: asked("Qualified leads it brought", count),
    wouldGoOn: asked("The partner wants to go on", yesNo),
  },
  decisions: PILOT_OUTCOMES,
  decide: ({ days, revenue, qualifiedLeads, wouldGoOn }) => {
    const { leastDays, leastLeads } = PILOT_EVALUATION;
    const warnings =
      wouldGoOn === false
        ? ["The partner does not want to go on: ask why before another like it."]
        : [];
    if (isKnown(revenue) && revenue > 0) {
      const reason = `It brought ${asNumber(revenue)} of revenue.`;
      return { decision: "worked", reasons: [reason], warnings };
    }
    const leads = isKnown(qualifiedLeads) ? qualifiedLeads : 0;
    if (leads >= leastLeads) {
      const reason = `No revenue known yet, but ${asNumber(leads)} qualified leads: follow them to the end.`;
      return { decision: "promising", reasons: [reason], warnings };
    }
    const brought = `no known revenue and ${counted(leads, "qualified lead", "qualified leads")}`;
    if (!isKnown(days) || days < leastDays) {
      const run = isKnown(days)
        ? `It has run ${asNumber(days)} days`
        : "Nobody knows how long it ran";
      const reason = `${run}, with ${brought}; before day ${leastDays} that says little.`;
      return { decision: "too early", reasons: [reason], warnings };
    }
    const reason = `After ${asNumber(days)} days there is ${brought}: write down why.`;
    return { decision: "did not work", reasons: [reason], warnings };
  },
});
