import { ENABLEMENT } from "../policy/programme/recruiting";
import { asNumber } from "../wording";
import { count, number } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

interface Range {
  readonly low: number;
  readonly high: number;
}

function outside(
  what: string,
  answer: Answer<number>,
  unit: string,
  { low, high }: Range,
): string[] {
  if (isKnown(answer) && answer >= low && answer <= high) {
    return [];
  }
  const shown = isKnown(answer) ? `is ${asNumber(answer)} ${unit}` : "is unknown";
  return [`${what} ${shown}; ${asNumber(low)} to ${asNumber(high)} is what our table takes.`];
}

/** Whether a new partner gets what it takes to sell, and no more than it can bear. */
export const enablement = judgement({
  name: "enablement",
  title: "Enablement",
  fields: {
    onboardingDays: asked("Onboarding, days", number),
    trainingHours: asked("Training, hours", number),
    reviewsPerYear: asked("Business reviews a year", count),
    campaignsPerYear: asked("Campaigns a year", count),
  },
  decisions: ["sound", "to fix"],
  decide: (input) => {
    const reviews = input.reviewsPerYear;
    const hasReviews = isKnown(reviews) && reviews >= ENABLEMENT.reviewsPerYear;
    const campaigns = input.campaignsPerYear;
    const hasCampaigns = isKnown(campaigns) && campaigns >= ENABLEMENT.campaignsPerYear;
    const faults = [
      ...outside("Onboarding", input.onboardingDays, "days", ENABLEMENT.onboardingDays),
      ...outside("Training", input.trainingHours, "hours", ENABLEMENT.trainingHours),
      ...(hasReviews
        ? []
        : [
            `${isKnown(reviews) ? asNumber(reviews) : "An unknown number of"} business reviews a year; one each quarter makes ${ENABLEMENT.reviewsPerYear}.`,
          ]),
      ...(hasCampaigns
        ? []
        : [
            `${isKnown(campaigns) ? asNumber(campaigns) : "An unknown number of"} campaigns a year; ${ENABLEMENT.campaignsPerYear} is the least.`,
          ]),
    ];
    return faults.length === 0
      ? {
          decision: "sound",
          reasons: ["Onboarding and training are in range, reviews and campaigns enough."],
          warnings: [],
        }
      : { decision: "to fix", reasons: faults, warnings: [] };
  },
});
