import type { Motion, Tier } from "./names";

/** Roles in the plan; a name takes a role's place once it is given. */
export const ROLES = {
  legal: "Legal",
  partnerLead: "Partner manager",
  sponsors: "Executive sponsors, both sides",
  salesLead: "Head of sales",
  partnerSales: "Partner's sales lead",
  enablement: "Enablement lead",
  solutions: "Solutions engineering lead",
  support: "Support lead",
  marketing: "Marketing lead",
  decider: "Partnership committee chair",
} as const;
export type Role = keyof typeof ROLES;

export const PHASES = ["Prepare", "Launch", "First proof", "Prove", "Decide"] as const;
export type Phase = (typeof PHASES)[number];

export interface MilestoneRule {
  /** Never changed after release: a plan in a sheet is updated by it. */
  readonly id: string;
  /** Days from launch. */
  readonly day: number;
  readonly phase: Phase;
  readonly milestone: string;
  readonly owner: Role;
  /** What somebody can look at to see that it is done; a figure of the plan stands in braces. */
  readonly evidence: string;
  /** Only for these; every tier or motion where not given. */
  readonly tiers?: readonly Tier[];
  readonly motions?: readonly Motion[];
}

type Only = Pick<MilestoneRule, "tiers" | "motions">;

function row(
  day: number,
  id: string,
  phase: Phase,
  milestone: string,
  owner: Role,
  evidence: string,
  only: Only = {},
): MilestoneRule {
  return { id, day, phase, milestone, owner, evidence, ...only };
}

/** The joint plan in the order of its days. Source: docs/policy.md, plan. */
export const MILESTONES: readonly MilestoneRule[] = [
  row(
    -30,
    "agreement",
    "Prepare",
    "Agreement, NDA, charter and kill criteria signed",
    "legal",
    "All four signed by both sides and filed",
  ),
  row(
    -28,
    "rules-of-engagement",
    "Prepare",
    "Rules of engagement signed, before anybody kicks off",
    "salesLead",
    "Signed rules that say who wins on a shared account and which named person settles a dispute",
    { motions: ["co_sell", "channel_led"] },
  ),
  row(
    -25,
    "kick-off",
    "Prepare",
    "Kick-off held, sponsors named",
    "sponsors",
    "Minutes with one named sponsor on each side",
  ),
  row(
    -20,
    "target-accounts",
    "Prepare",
    "Joint target account list agreed, conflicts settled per account",
    "salesLead",
    "A list of {targetAccounts} with an owner and a conflict decision on every account",
  ),
  row(
    -15,
    "sales-training",
    "Prepare",
    "Partner's sales people trained",
    "enablement",
    "Attendance list and a recorded practice pitch for each",
  ),
  row(
    -10,
    "certification",
    "Prepare",
    "Partner's people certified",
    "enablement",
    "Certificates of {certifiedPeople} by name",
  ),
  row(
    -7,
    "runbook",
    "Prepare",
    "Integration checked and support runbook agreed",
    "solutions",
    "A passed test run and a runbook with first and second line named",
    { tiers: ["OEM", "STRATEGIC"] },
  ),
  row(
    -5,
    "brand-guide",
    "Prepare",
    "Brand guide and assets handed over",
    "marketing",
    "Approved guide and an asset folder the partner can open",
    { motions: ["white_label"] },
  ),
  row(
    0,
    "launch",
    "Launch",
    "Launch and first pursuit opened",
    "partnerLead",
    "First joint opportunity in the pipeline, with its source marked",
  ),
  row(
    7,
    "first-pursuit",
    "Launch",
    "First joint pursuit under way",
    "partnerSales",
    "A meeting held with a named customer, both sides present",
  ),
  row(
    15,
    "five-pursuits",
    "First proof",
    "Five pursuits under way",
    "partnerSales",
    "Five named opportunities with an owner and a next step",
  ),
  row(
    20,
    "partner-demo",
    "First proof",
    "Demonstration led by the partner without our engineer",
    "solutions",
    "Customer, date and who showed it",
    { motions: ["channel_led"] },
  ),
  row(
    25,
    "second-tier-ticket",
    "First proof",
    "First second-tier ticket through the runbook",
    "support",
    "Ticket number with the times of hand-over and answer",
    { tiers: ["OEM"] },
  ),
  row(
    30,
    "first-win",
    "First proof",
    "First win, or a named blocker",
    "partnerSales",
    "A signed order, or the blocker with an owner and a date",
  ),
  row(
    45,
    "checkpoint",
    "Prove",
    "Checkpoint: half the pipeline floor, a win or a dated blocker, certified people kept, no open conflict, kill criteria reviewed",
    "partnerLead",
    "Joint pipeline of {checkpointPipeline} or more, {certifiedPeople} certified, and the other points marked met or missed",
  ),
  row(
    60,
    "win-loss",
    "Prove",
    "Win and loss review",
    "salesLead",
    "A written reason for every material deal won or lost",
  ),
  row(
    90,
    "decision",
    "Decide",
    "Decision by a named person: continue, re-tier or unwind",
    "decider",
    "Joint pipeline of {pipelineFloor} and {closedWon} held against actuals, and the signed decision with its reasons",
  ),
];
