import { TIERS, type Tier } from "../policy/names";
import {
  WARNING_FIGURES,
  WARNING_SIGNS,
  type WarningSign,
} from "../policy/programme/warning-signs";
import { choice, count, fraction, number, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  partnersWithoutAccounts: asked("Partners signed without a named account", count),
  oemPaysSupport: asked("OEM margin pays for second-tier support", yesNo),
  sourcedRateOnInfluenced: asked("Influenced deals are paid at the sourced rate", yesNo),
  hasKillCriteria: asked("Kill criteria are in the contract", yesNo),
  hasRulesOfEngagement: asked("Rules of engagement are signed", yesNo),
  hasExclusiveTerritory: asked("The partner has an exclusive territory", yesNo),
  tier: asked("Tier of the partner", choice(TIERS)),
  mdf: asked("MDF given", number),
  mdfPipeline: asked("Pipeline named for the MDF", number),
  mdfReturnMeasured: asked("The return on MDF is measured", yesNo),
  hasUnwindPlan: asked("There is an unwind plan", yesNo),
  isAnnounced: asked("The partnership is announced", yesNo),
  jointPipeline: asked("Joint pipeline", number),
  archetypesStarted: asked("Archetypes started", count),
  sameCompPlan: asked("Sourced and direct deals pay our people the same way", yesNo),
  onlyFriends: asked("Every partner comes from our own network", yesNo),
  firmPeople: asked("People in the partner's firm", count),
  isListed: asked("We are listed on a marketplace", yesNo),
  hasMotion: asked("A motion stands behind it", yesNo),
  dormantPartners: asked("Partners with no deal in 24 months", count),
  leadReportsToSales: asked("The partnerships lead reports to sales", yesNo),
  doesCoMarketing: asked("There is joint marketing", yesNo),
  jointCustomers: asked("Joint customers", count),
  programmeLevels: asked("Levels in the programme", count),
  daysWithoutContact: asked("Days without contact since launch", number),
  promotesPartners: asked("We do marketing for partners", yesNo),
  worthWithoutName: asked("There would be value without the name", yesNo),
  phasesAtOnce: asked("Phases running at once", count),
  phaseSkipped: asked("A phase was skipped", yesNo),
  shareAboveBand: asked("Share paid above the band", fraction),
  toldApart: asked("Partners get what their level earns, and not all the same", yesNo),
  technologyByDeals: asked("Technology partners are measured by the deals they bring", yesNo),
  hasPathway: asked("There are documentation, a sandbox and a person to ask", yesNo),
};

type Facts = AnswersTo<typeof fields>;

const { mostLevels, mostDaysWithoutContact, onePersonFirm } = WARNING_FIGURES;
const WEAK_TIERS: readonly Tier[] = ["REFERRAL", "RESELLER"];
const LARGE_TIERS: readonly Tier[] = ["SI_CONSULTING", "STRATEGIC"];

const above = (answer: Answer<number>, most: number) => isKnown(answer) && answer > most;
const isOneOf = (tiers: readonly Tier[], tier: Facts["tier"]) =>
  tiers.some((each) => each === tier);

/** What raises each sign. Only what is known raises one: a warning is not a guess. */
const TRIGGERS: Readonly<Record<string, (facts: Facts) => boolean>> = {
  anyone: (facts) => above(facts.partnersWithoutAccounts, 0),
  "oem-support": (facts) => facts.oemPaysSupport === false,
  "sourced-rate": (facts) => facts.sourcedRateOnInfluenced === true,
  "no-exit": (facts) => facts.hasKillCriteria === false,
  conflict: (facts) => facts.hasRulesOfEngagement === false,
  exclusive: (facts) => facts.hasExclusiveTerritory === true && isOneOf(WEAK_TIERS, facts.tier),
  mdf: (facts) =>
    above(facts.mdf, 0) && (facts.mdfPipeline === 0 || facts.mdfReturnMeasured === false),
  "no-offboarding": (facts) => facts.hasUnwindPlan === false,
  "press-release": (facts) => facts.isAnnounced === true && facts.jointPipeline === 0,
  "all-at-once": (facts) => above(facts.archetypesStarted, 1),
  "one-comp-plan": (facts) => facts.sameCompPlan === true,
  friends: (facts) => facts.onlyFriends === true,
  "one-person": (facts) =>
    isKnown(facts.firmPeople) &&
    facts.firmPeople <= onePersonFirm &&
    isOneOf(LARGE_TIERS, facts.tier),
  listing: (facts) => facts.isListed === true && facts.hasMotion === false,
  dormant: (facts) => above(facts.dormantPartners, 0),
  "apart-from-sales": (facts) => facts.leadReportsToSales === false,
  "co-marketing": (facts) => facts.doesCoMarketing === true && facts.jointCustomers === 0,
  levels: (facts) => above(facts.programmeLevels, mostLevels),
  "no-contact": (facts) => above(facts.daysWithoutContact, mostDaysWithoutContact),
  "self-promotion": (facts) => facts.promotesPartners === false,
  name: (facts) => facts.worthWithoutName === false,
  phases: (facts) => above(facts.phasesAtOnce, 1) || facts.phaseSkipped === true,
  overpaying: (facts) => above(facts.shareAboveBand, 0),
  "no-segments": (facts) => facts.toldApart === false,
  "sales-channel": (facts) => facts.technologyByDeals === true,
  "no-pathway": (facts) => facts.hasPathway === false,
};

/** The signs that the facts raise, in the order of the table. */
function raisedSigns(facts: Facts): WarningSign[] {
  return WARNING_SIGNS.filter(({ id }) => TRIGGERS[id]?.(facts) === true);
}

/** What in a programme should worry somebody. */
export const warningSigns = judgement({
  name: "warning-signs",
  title: "Warning signs",
  fields,
  decisions: ["none raised", "raised"],
  decide: (facts) => {
    const raised = raisedSigns(facts);
    return raised.length === 0
      ? { decision: "none raised", reasons: ["Nothing that is known raises a sign."], warnings: [] }
      : {
          decision: "raised",
          reasons: raised.map(({ sign, why, remedy }) => `${sign}: ${why}. ${remedy}`),
          warnings: [],
        };
  },
});
