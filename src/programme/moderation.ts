import { MODERATION, MODERATION_OUTCOMES } from "../policy/programme/moderation";
import { asNumber, counted, inWords } from "../wording";
import { count, number, text, yesNo } from "../partner/answer-kinds";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

const fields = {
  listing: asked("Listing", text),
  works: asked("It works with what we ship today", yesNo),
  reports: asked("Reports by customers in 90 days", count),
  monthsSinceUpdate: asked("Months since its last update", number),
  stars: asked("Rating by customers, of five stars", number),
};

/** What to do about a listing in an open ecosystem, where nobody was asked before it came. */
export const moderation = judgement({
  name: "moderation",
  title: "Moderation",
  fields,
  decisions: MODERATION_OUTCOMES,
  decide: ({ works, reports, monthsSinceUpdate: months, stars }) => {
    const { hideFromReports, staleMonths, leastStars } = MODERATION;
    const harmful = [
      ...(works === false ? ["it no longer works"] : []),
      ...(isKnown(reports) && reports >= hideFromReports
        ? [`${counted(reports, "customer has", "customers have")} reported it`]
        : []),
    ];
    if (harmful.length > 0) {
      const reason = `Hide it until it is mended: ${inWords(harmful)}.`;
      return { decision: "hide", reasons: [reason], warnings: [] };
    }
    const weak = [
      ...(isKnown(reports) && reports > 0
        ? [`${counted(reports, "customer has", "customers have")} reported it`]
        : []),
      ...(isKnown(months) && months >= staleMonths
        ? [`nobody has updated it for ${asNumber(months)} months`]
        : []),
      ...(isKnown(stars) && stars < leastStars
        ? [`customers give it ${asNumber(stars)} of five stars`]
        : []),
    ];
    if (weak.length > 0) {
      const reason = `Ask whoever keeps it to mend it: ${inWords(weak)}.`;
      return { decision: "mend", reasons: [reason], warnings: [] };
    }
    const open = (
      [
        ["works", works],
        ["reports", reports],
        ["monthsSinceUpdate", months],
      ] as const
    )
      .filter(([, answer]) => answer === UNKNOWN)
      .map(([key]) => fields[key].label);
    return open.length > 0
      ? { decision: "check", reasons: [`Look first: ${open.join("; ")}.`], warnings: [] }
      : {
          decision: "keep",
          reasons: ["It works, is kept up, and nobody complains."],
          warnings: [],
        };
  },
});
