import type { MilestoneRule } from "./milestones";
import type { Motion } from "./names";

const EVERY: readonly Motion[] = ["pure_referral", "co_sell", "channel_led", "white_label"];
/** Both brands are seen by the customer. */
const BOTH_BRANDS: readonly Motion[] = ["co_sell", "channel_led"];
/** The product is delivered or supported through the partner. */
const JOINT_DELIVERY: readonly Motion[] = ["co_sell", "channel_led", "white_label"];
/** Our name may be mentioned beside the partner's. */
const OUR_NAME: readonly Motion[] = ["pure_referral", "co_sell", "channel_led"];

function work(
  day: number,
  id: string,
  phase: MilestoneRule["phase"],
  milestone: string,
  owner: MilestoneRule["owner"],
  evidence: string,
  motions: readonly Motion[],
): MilestoneRule {
  return { id, day, phase, milestone, owner, evidence, motions };
}

/**
 * Marketing work of both sides, by motion: prepared four to six weeks before launch, carried out in
 * the week of launch, followed up on days the plan has anyway. Source: docs/policy.md, plan.
 */
export const CO_MARKETING: readonly MilestoneRule[] = [
  work(
    -42,
    "joint-value",
    "Prepare",
    "Joint value in one sentence agreed",
    "marketing",
    "The sentence, approved by both sides, with the customer it serves",
    EVERY,
  ),
  work(
    -42,
    "case-study",
    "Prepare",
    "Case study chosen and customer's consent asked",
    "marketing",
    "Customer's written consent, or the date it is expected",
    JOINT_DELIVERY,
  ),
  work(
    -35,
    "integration-check",
    "Prepare",
    "Integration checked end to end",
    "solutions",
    "A recorded run through the joint set-up",
    JOINT_DELIVERY,
  ),
  work(
    -35,
    "enablement-kit",
    "Prepare",
    "Enablement kit handed over",
    "enablement",
    "Pitch, one-pager, objections and price sheet in a shared folder",
    EVERY,
  ),
  work(
    -28,
    "support-training",
    "Prepare",
    "Support teams trained on the joint product",
    "support",
    "Attendance list of both support teams",
    JOINT_DELIVERY,
  ),
  work(
    -28,
    "listings",
    "Prepare",
    "Listings and directory entries live",
    "marketing",
    "Links to both sides' listings",
    OUR_NAME,
  ),
  work(
    0,
    "press-release",
    "Launch",
    "Release published",
    "marketing",
    "Link to the release, approved by both sides",
    BOTH_BRANDS,
  ),
  work(
    0,
    "posts",
    "Launch",
    "Posts on both sides' channels",
    "marketing",
    "Links to the posts",
    OUR_NAME,
  ),
  work(
    0,
    "teams-briefed",
    "Launch",
    "Sales and success teams of both sides briefed",
    "salesLead",
    "Attendance list and the one page they were given",
    EVERY,
  ),
  work(
    7,
    "customer-mail",
    "Launch",
    "Mail to the customers who fit",
    "marketing",
    "Number sent, opened and answered",
    BOTH_BRANDS,
  ),
  work(
    7,
    "webinar",
    "Launch",
    "Joint webinar held, within two weeks of launch",
    "marketing",
    "Recording and the list of those who came",
    BOTH_BRANDS,
  ),
  work(
    15,
    "weekly-adoption",
    "First proof",
    "Adoption reviewed, weekly from here",
    "partnerLead",
    "The weekly adoption figure with its trend",
    JOINT_DELIVERY,
  ),
  work(
    15,
    "ticket-triage",
    "First proof",
    "Joint tickets triaged, weekly from here",
    "support",
    "Open joint tickets with owner and age",
    JOINT_DELIVERY,
  ),
  work(
    45,
    "case-study-out",
    "Prove",
    "Case study published",
    "marketing",
    "Link to the published case study",
    JOINT_DELIVERY,
  ),
  work(
    60,
    "influenced-pipeline",
    "Prove",
    "Influenced pipeline reported apart from sourced",
    "partnerLead",
    "The two figures side by side",
    OUR_NAME,
  ),
  work(
    90,
    "qbr-set",
    "Decide",
    "Quarterly business review set",
    "sponsors",
    "Date in both sponsors' calendars, with an agenda",
    EVERY,
  ),
];
