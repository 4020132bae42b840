import { ENABLEMENT } from "../policy/programme/recruiting";
import { asNumber } from "../wording";
import { count, number, yesNo } from "../partner/answer-kinds";
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
    trainingIsWhole: asked(
      "Training covers customer profile, positioning, pricing and deal registration",
      yesNo,
    ),
    contentUpdatesPerYear: asked("Updates of sales content a year", count),
    hasPortal: asked("Registration, content and payouts are in one portal", yesNo),
  },
  decisions: ["sound", "to fix"],
  decide: (input) => {
    const reviews = input.reviewsPerYear;
    const hasReviews = isKnown(reviews) && reviews >= ENABLEMENT.reviewsPerYear;
    const campaigns = input.campaignsPerYear;
    const hasCampaigns = isKnown(campaigns) && campaigns >= ENABLEMENT.campaignsPerYear;
    const updates = input.contentUpdatesPerYear;
    const hasUpdates = isKnown(updates) && updates >= ENABLEMENT.contentUpdatesPerYear;
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
      ...(input.trainingIsWhole === true
        ? []
        : [
            "Training is not known to cover customer profile, positioning, pricing and deal registration.",
          ]),
      ...(hasUpdates
        ? []
        : [
            `${isKnown(updates) ? asNumber(updates) : "An unknown number of"} updates of sales content a year; ${ENABLEMENT.contentUpdatesPerYear} keep it fresh, one with each business review.`,
          ]),
      ...(input.hasPortal === true
        ? []
        : ["No portal is known where partners register deals, find content and see payouts."]),
    ];
    return faults.length === 0
      ? {
          decision: "sound",
          reasons: [
            "Onboarding, training, reviews, campaigns, content and portal are as they should be.",
          ],
          warnings: [],
        }
      : { decision: "to fix", reasons: faults, warnings: [] };
  },
});
