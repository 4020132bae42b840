import { CRAWL_WALK_RUN } from "../policy/programme/crawl-walk-run";
import { asPercent, counted, inWords } from "../wording";
import { change, count, fraction, number, text, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  crawlWeeks: asked("Crawl: weeks so far", number),
  pilots: asked("Crawl: pilots", count),
  improvement: asked("Crawl: improvement measured", change),
  wouldRecommend: asked("Crawl: pilots would recommend it", yesNo),
  canScale: asked("Crawl: it can scale", yesNo),
  walkWeeks: asked("Walk: weeks so far", number),
  customers: asked("Walk: customers", count),
  adoption: asked("Walk: adoption", fraction),
  partnerPromotes: asked("Walk: the partner promotes it", yesNo),
  supportBearable: asked("Walk: support is bearable", yesNo),
  changes: asked("Walk: what another crawl would change", text),
  bothCommit: asked("Run: both sides commit", yesNo),
  returnHolds: asked("Run: the return holds", yesNo),
  phasesAtOnce: asked("Phases running at once", count),
};

type Input = AnswersTo<typeof fields>;

const { crawl, walk, run } = CRAWL_WALK_RUN;

function atLeast(answer: Answer<number>, least: number): boolean {
  return isKnown(answer) && answer >= least;
}

function crawlMissing(input: Input): string[] {
  return [
    ...(atLeast(input.pilots, crawl.pilots.low) ? [] : ["no pilot is known"]),
    ...(atLeast(input.improvement, crawl.passImprovement)
      ? []
      : [`an improvement of ${asPercent(crawl.passImprovement)} is not shown`]),
    ...(input.wouldRecommend === true ? [] : ["the pilots would not recommend it as far as known"]),
    ...(input.canScale === true ? [] : ["it is not known to scale"]),
  ];
}

function walkMissing(input: Input): string[] {
  return [
    ...(atLeast(input.customers, walk.customers.low)
      ? []
      : [`fewer than ${walk.customers.low} customers are known`]),
    ...(atLeast(input.adoption, walk.passAdoption)
      ? []
      : [`an adoption of ${asPercent(walk.passAdoption)} is not shown`]),
    ...(input.partnerPromotes === true ? [] : ["the partner does not promote it as far as known"]),
    ...(input.supportBearable === true ? [] : ["support is not known to be bearable"]),
  ];
}

/** Known to have failed, and not only open, once a phase is old enough to be judged. */
function crawlFailed({ improvement, wouldRecommend, canScale }: Input): boolean {
  const isWorse = isKnown(improvement) && improvement < crawl.passImprovement;
  return isWorse || wouldRecommend === false || canScale === false;
}

function walkFailed({ adoption, partnerPromotes, supportBearable }: Input): boolean {
  const isLow = isKnown(adoption) && adoption < walk.passAdoption;
  return isLow || partnerPromotes === false || supportBearable === false;
}

function tooEarly(weeks: Answer<number>, least: number): string[] {
  return isKnown(weeks) && weeks < least
    ? [`Not judged yet: ${counted(weeks, "week", "weeks")} so far, and ${least} are the least.`]
    : [];
}

const NO_REASON = "Write down what was learnt; what it has cost so far is no reason to go on.";

function runMissing(input: Input): string[] {
  return [
    ...(input.bothCommit === true ? [] : ["not both sides commit as far as known"]),
    ...(input.returnHolds === true ? [] : ["the return is not known to hold"]),
  ];
}

function warningsOn(input: Input): string[] {
  const outside = (answer: Answer<number>, most: number) => isKnown(answer) && answer > most;
  return [
    ...(outside(input.phasesAtOnce, 1)
      ? [
          `${String(input.phasesAtOnce)} phases run at once: stop the later ones until the earlier has passed.`,
        ]
      : []),
    ...(outside(input.crawlWeeks, crawl.weeks.high)
      ? [`The crawl takes longer than ${crawl.weeks.high} weeks: decide it.`]
      : []),
    ...(outside(input.pilots, crawl.pilots.high)
      ? [`More than ${crawl.pilots.high} pilots are a walk that has not earned its name.`]
      : []),
    ...(outside(input.walkWeeks, walk.weeks.high)
      ? [`The walk takes longer than ${walk.weeks.high} weeks: decide it.`]
      : []),
    ...(outside(input.customers, walk.customers.high)
      ? [`More than ${walk.customers.high} customers before the gate to run is a run in disguise.`]
      : []),
  ];
}

/** The phase a partnership may be in: in order, never two at once, each gate passed on measures. */
export const crawlWalkRun = judgement({
  name: "crawl-walk-run",
  title: "Crawl, walk, run",
  fields,
  decisions: ["end", "restart the crawl", "crawl", "walk", "run"],
  decide: (input) => {
    const warnings = warningsOn(input);
    const beforeWalk = crawlMissing(input);
    const earlyCrawl = tooEarly(input.crawlWeeks, crawl.weeks.low);
    if (earlyCrawl.length === 0 && crawlFailed(input)) {
      const reason = `The crawl failed: ${inWords(beforeWalk)}.`;
      return { decision: "end", reasons: [reason, NO_REASON], warnings };
    }
    if (beforeWalk.length > 0 || earlyCrawl.length > 0) {
      return {
        decision: "crawl",
        reasons: [
          `Crawl, for ${crawl.weeks.low} to ${crawl.weeks.high} weeks with ${crawl.pilots.low} or ${crawl.pilots.high} pilots.`,
          ...earlyCrawl,
          ...(beforeWalk.length > 0 ? [`The gate to walk is shut: ${inWords(beforeWalk)}.`] : []),
        ],
        warnings,
      };
    }
    const beforeRun = [...walkMissing(input), ...runMissing(input)];
    const earlyWalk = tooEarly(input.walkWeeks, walk.weeks.low);
    if (earlyWalk.length === 0 && walkFailed(input)) {
      const reason = `The walk failed: ${inWords(walkMissing(input))}.`;
      return isKnown(input.changes)
        ? {
            decision: "restart the crawl",
            reasons: [reason, `Crawl again, with this changed: ${input.changes}.`],
            warnings,
          }
        : { decision: "end", reasons: [reason, NO_REASON], warnings };
    }
    if (beforeRun.length > 0 || earlyWalk.length > 0) {
      return {
        decision: "walk",
        reasons: [
          `The crawl passed. Walk, for ${walk.weeks.low} to ${walk.weeks.high} weeks with ${walk.customers.low} to ${walk.customers.high} customers.`,
          ...earlyWalk,
          ...(beforeRun.length > 0 ? [`The gate to run is shut: ${inWords(beforeRun)}.`] : []),
        ],
        warnings,
      };
    }
    return {
      decision: "run",
      reasons: [
        `Crawl and walk passed, both sides commit and the return holds. Run, for ${run.months.low} to ${run.months.high} months.`,
      ],
      warnings,
    };
  },
});
