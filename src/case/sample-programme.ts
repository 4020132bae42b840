import { ASKED_OF_MANY } from "../programme/asked-of-many";
import { SAMPLE_BACKTEST } from "./sample-levels";

/**
 * What would be answered about the sample partner, and about a young programme of ours around it,
 * for each judgement on a programme by its name: see sample.ts.
 */
export const SAMPLE_PROGRAMME: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  archetype: {
    wantsResale: true,
    wantsIntroductions: true,
    isSelfServe: false,
    isProductLed: false,
    isVeryLowAcv: false,
  },
  engagement: { hasEngineers: true, isMarquee: false, levelsOffered: 2, hasPath: true },
  leverage: {
    needsCertification: false,
    gainsMoney: true,
    customerTickets: 12,
    whatHappensWithout: "They lose the migrations of four banks to another integrator",
  },
  "skin-in-the-game": {
    ourMoney: true,
    theirMoney: true,
    ourRoadmap: false,
    theirRoadmap: true,
    ourSponsor: true,
    theirSponsor: true,
    mutualRisk: "unknown",
  },
  readiness: {
    onboardsAlone: true,
    isClear: true,
    hasReason: true,
    marginHeadroom: 0.11,
    hasOwner: true,
    salesSupports: true,
    arr: 6_000_000,
    cycleMonths: 7,
    isForBoard: false,
    logosWithoutTeam: false,
  },
  "build-or-partner": { isCore: false, delayMonths: 9, isCredible: true, needsUs: true },
  "open-or-curated": { brandRiskHigh: false, reviewScales: true },
  "crawl-walk-run": {
    crawlWeeks: 6,
    pilots: 2,
    improvement: 0.24,
    wouldRecommend: true,
    canScale: true,
    walkWeeks: 3,
    customers: 4,
    adoption: 0.55,
    partnerPromotes: true,
    supportBearable: true,
    phasesAtOnce: 1,
  },
  level: {
    isCertified: true,
    certifications: 4,
    namedAccounts: 6,
    dealsIn12Months: 2,
    shareOfChannelRevenue: 0.04,
    monthsWithoutDeal: 2,
    currentLevel: "registered",
  },
  "deal-registration": {
    hasForm: true,
    formIsWhole: true,
    isChecked: "unknown",
    answerHours: 48,
    expiryDays: 120,
    conflictsSettledBy: "Dana Whitlock",
    hasPriceProtection: true,
    marginLocked: true,
    keptApart: false,
  },
  lifecycle: { ageMonths: 14, partners: 9, shareOfRevenue: 0.04 },
  "failure-mode": { noNamedReps: false, pipelineStalls: true, repsDoNotKnow: true },
  charter: {
    goalUs: "Twelve banks on the platform in the first year",
    goalPartner: "A migration practice that runs at 35% margin",
    goalCustomer: "Regulatory reports in one quarter instead of three",
    givesUs: "Training, a sandbox and a named solutions engineer",
    givesPartner: "Three named consultants and the first two pilots",
    givesCustomer: "Access to the data and a reference when it works",
    weStillWould: true,
    partnerStillWould: "unknown",
    crawlFrom: "2030-03-04",
    walkFrom: "2030-05-06",
    runFrom: "2030-08-05",
    measures: "Weeks to the first report, and adoption after 60 days",
    cadence: "Monthly, with both sponsors each quarter",
    ownerUs: "Dana Whitlock",
    ownerPartner: "Ingrid Solberg",
    escalation: "Both owners within two days, then both sponsors",
    weWouldSign: true,
    partnerWouldSign: true,
  },
  recruiting: {
    firm: "Cedar Partners",
    firmPeople: 40,
    yearsInMarket: 8,
    customersFit: true,
    hasCommittedReps: true,
    cycleAndAcvKnown: true,
    payKnown: "unknown",
    historyKnown: true,
    said: "They advise six banks that we target",
  },
  enablement: { onboardingDays: 45, trainingHours: 12, reviewsPerYear: 4, campaignsPerYear: 1 },
  "warning-signs": {
    partnersWithoutAccounts: 0,
    hasKillCriteria: true,
    hasRulesOfEngagement: false,
    tier: "SI_CONSULTING",
    mdf: 20_000,
    mdfPipeline: 0,
    mdfReturnMeasured: false,
    hasUnwindPlan: true,
    archetypesStarted: 1,
    programmeLevels: 4,
    phasesAtOnce: 1,
    shareAboveBand: 0,
  },
  "operating-rules": {
    channelPipelineApart: true,
    kindsApart: false,
    inboundToDirect: true,
    monthlyReconciliation: true,
    quarterlyPayout: true,
    partnerSeesDeals: true,
    jointMeetings: true,
    namedRep: true,
    registeredLeft: true,
    escalation: true,
  },
  gate: {
    gate: "start",
    valueWritten: true,
    levelKnown: true,
    crawlScoped: true,
    measuresAgreed: true,
    charterDrafted: true,
  },
  route: { question: "a discount for one deal under contract" },
  "pilot-design": {
    candidates: 6,
    days: 120,
    isLight: true,
    measured: "Qualified leads a month, and days to the first one",
    hasTarget: "unknown",
  },
  "pilot-evaluation": {
    partner: "Birch Advisers",
    archetype: "reseller",
    days: 120,
    revenue: 48_000,
    qualifiedLeads: 5,
    wouldGoOn: true,
  },
  leader: { pilotsWorked: 1, yearsFunded: 2, hasBuilt: true, hasSalesBehind: "unknown" },
  measures: {
    ageMonths: 14,
    shareOfRevenue: 0.04,
    partners: 9,
    activePartners: 4,
    sourced: 260_000,
    influenced: 120_000,
  },
};

/** Two more firms and pilots beside those above. */
const MORE_ROWS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  recruiting: [
    {
      ...SAMPLE_PROGRAMME.recruiting,
      ...{ firm: "Dogwood Data", payKnown: true, said: "Paid by the day, and glad of a licence" },
    },
    { firm: "Elm Systems", firmPeople: 3, yearsInMarket: 1 },
  ],
  "pilot-evaluation": [
    { partner: "Cedar Partners", archetype: "referral", days: 110, revenue: 0, qualifiedLeads: 4 },
    { partner: "Elm Systems", archetype: "referral", days: 95, revenue: 0, qualifiedLeads: 1 },
  ],
};

/** A list as a programme keeps it, each row at a place of its own. */
const byPlace = (rows: readonly object[]): Readonly<Record<string, object>> =>
  Object.fromEntries(rows.map((row, index) => [`r${index + 1}`, row]));

/** The same as a programme keeps it: of what is asked of many, a row for each. */
export const SAMPLE_KEPT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(
    Object.entries(SAMPLE_PROGRAMME).map(([name, answers]) => [
      name,
      name in ASKED_OF_MANY ? byPlace([answers, ...(MORE_ROWS[name] ?? [])]) : answers,
    ]),
  ),
  levels: byPlace(SAMPLE_BACKTEST.levels),
  "level-partners": byPlace(SAMPLE_BACKTEST.partners),
};
