export interface WarningSign {
  readonly id: string;
  readonly sign: string;
  /** What in the data raises it. */
  readonly trigger: string;
  readonly why: string;
  readonly remedy: string;
}

/** Source: docs/programme.md, warning signs. */
export const WARNING_FIGURES = {
  /** The programme has four levels; more are too many. */
  mostLevels: 4,
  /** Days without contact after launch; more raise the sign. The number is ours. */
  mostDaysWithoutContact: 30,
  /** A firm of so many people or fewer is a one-person agency. */
  onePersonFirm: 1,
} as const;

function sign(id: string, text: string, trigger: string, why: string, remedy: string): WarningSign {
  return { id, sign: text, trigger, why, remedy };
}

/** In the order they usually show. Source: docs/programme.md, warning signs. */
export const WARNING_SIGNS: readonly WarningSign[] = [
  sign(
    "anyone",
    "Anyone who asks is a partner",
    "Partners signed without a named account",
    "they cost enablement and bring nothing",
    "Ask for named accounts, and put the rest on REFERRAL terms.",
  ),
  sign(
    "oem-support",
    "OEM terms whose margin does not pay for second-tier support",
    "OEM margin after support below zero",
    "every new customer then costs money",
    "Lower the share or move second-tier support to the partner.",
  ),
  sign(
    "sourced-rate",
    "Sourced rate on influenced deals",
    "Influenced deals paid at the sourced rate",
    "we pay for demand that was ours",
    "Pay the lower half of the band on influenced deals.",
  ),
  sign(
    "no-exit",
    "No kill criteria or exit",
    "Contracts without kill criteria",
    "the end is then a negotiation",
    "Put the kill criteria into the contract before anything else.",
  ),
  sign(
    "conflict",
    "Channel conflict left to chance",
    "No signed rules of engagement",
    "the first shared account sets the sales teams against each other",
    "Sign rules of engagement with a named person who settles.",
  ),
  sign(
    "exclusive",
    "Exclusive territory for a weak partner",
    "Exclusivity given to REFERRAL or RESELLER",
    "the territory is lost while nothing is sold",
    "Tie it to a floor per quarter, or take it back.",
  ),
  sign(
    "mdf",
    "MDF without pipeline or return",
    "MDF above zero with no named pipeline or no return measured",
    "it becomes a discount",
    "Release it against a plan with named pipeline, and true it up each quarter.",
  ),
  sign(
    "no-offboarding",
    "No offboarding plan",
    "Contracts without an unwind plan",
    "customers are caught in the end of it",
    "Add the unwind plan: customers, data, IP, brand.",
  ),
  sign(
    "press-release",
    "Partnerships as a press release",
    "Announced with no joint pipeline",
    "the noise hides that nothing is sold",
    "Announce after the first joint win.",
  ),
  sign(
    "all-at-once",
    "All archetypes at once",
    "More than one archetype started",
    "each needs its own people and pay",
    "Finish one before the next.",
  ),
  sign(
    "one-comp-plan",
    "One comp plan for sourced and direct",
    "The same pay for sourced and direct deals",
    "sales people pull partner deals into direct",
    "Pay so that nobody loses when a partner sources the deal.",
  ),
  sign(
    "friends",
    "Friends only",
    "Every partner comes from the founders' network",
    "there is nobody to learn from about recruiting",
    "Recruit from a list of 50 to 100 firms.",
  ),
  sign(
    "one-person",
    "A one-person agency treated like a large integrator",
    "A one-person firm on SI_CONSULTING or STRATEGIC terms",
    "one holiday stops delivery",
    "Use REFERRAL terms until there is a team.",
  ),
  sign(
    "listing",
    "A marketplace listing as the strategy",
    "Listed with no motion behind it",
    "a listing sells nothing by itself",
    "Choose a motion with target accounts and an owner.",
  ),
  sign(
    "dormant",
    "Partners without a deal in 24 months kept",
    "Partners with no deal in 24 months",
    "they take care and blur the numbers",
    "Let them go with the unwind plan.",
  ),
  sign(
    "apart-from-sales",
    "A partnerships lead apart from sales",
    "The lead does not report to sales",
    "partners then compete with sales for accounts",
    "Put the lead under the head of sales.",
  ),
  sign(
    "co-marketing",
    "Co-marketing taken for a partnership",
    "Joint marketing with no joint customers",
    "logos do not sell",
    "Name the customer the joint value serves, or call it marketing.",
  ),
  sign(
    "levels",
    "Too many levels",
    "More than four levels in the programme",
    "nobody knows what the next one takes",
    "Keep four at most.",
  ),
  sign(
    "no-contact",
    "No contact after launch",
    "No contact for over 30 days after launch",
    "attention goes to whoever calls",
    "Hold the weekly adoption review.",
  ),
  sign(
    "self-promotion",
    "Expecting partners to promote themselves",
    "No marketing is done for partners",
    "they have their own products to push",
    "Give them one or two campaigns a year.",
  ),
  sign(
    "name",
    "A name pursued for its name",
    "No value would be left without the name",
    "large names are slow and bring no demand by themselves",
    "Ask for the named customer; without one, wait.",
  ),
  sign(
    "phases",
    "A phase skipped or run in parallel",
    "More than one phase at once, or one skipped",
    "the mistakes of a crawl are made at the size of a run",
    "Go back to the last phase that passed its gate.",
  ),
  sign(
    "overpaying",
    "Overpaying early",
    "A share above the band",
    "a rate is hard to lower",
    "Start in the band and raise it with volume.",
  ),
  sign(
    "no-segments",
    "Partners that are not told apart",
    "Every partner gets the same",
    "the best get too little and the rest too much",
    "Put them on levels, and give each level what it earns.",
  ),
  sign(
    "sales-channel",
    "A platform's partners taken for a sales channel",
    "Technology partners are measured by the deals that they bring",
    "they build on us and do not sell for us",
    "Measure what customers do with both products, and look for sellers elsewhere.",
  ),
  sign(
    "no-pathway",
    "No clear way to integrate",
    "Technology partners have no documentation, sandbox or person to ask",
    "whoever wants to build gives up at the first question",
    "Put documentation, a sandbox and a channel for questions in place before asking anybody.",
  ),
];
