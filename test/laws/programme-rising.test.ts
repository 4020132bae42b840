import fc from "fast-check";
import { LEVELS } from "../../src/policy/programme/levels";
import { LIFECYCLE_PHASES } from "../../src/policy/programme/lifecycle";
import { answersFor, decisionOf, inputsOf, named } from "./programme-inputs";
import "./seed";

const RUNS = { numRuns: 1_000 };

/** Decisions from the worst to the best, and the answers that speak for the better ones. */
interface Rising {
  readonly name: string;
  readonly order: readonly string[];
  readonly better: readonly string[];
}

const RISING: readonly Rising[] = [
  {
    name: "leverage",
    order: ["do not", "test", "invest"],
    better: [
      "needsCertification",
      "gainsMoney",
      "competitorHasIt",
      "customerTickets",
      "wantsOurName",
    ],
  },
  {
    name: "skin-in-the-game",
    order: ["handshake", "partnership"],
    better: ["ourMoney", "theirMoney", "ourRoadmap", "theirRoadmap", "ourSponsor", "theirSponsor"],
  },
  {
    name: "readiness",
    order: ["not ready", "ready with red flags", "ready"],
    better: [
      "onboardsAlone",
      "isClear",
      "hasReason",
      "marginHeadroom",
      "hasOwner",
      "salesSupports",
    ],
  },
  {
    name: "crawl-walk-run",
    order: ["end", "restart the crawl", "crawl", "walk", "run"],
    // A crawl that is known to have passed may show a walk that failed, which ends it: of the other
    // measures a better one can bring a worse day to light.
    better: ["customers", "bothCommit", "returnHolds"],
  },
  {
    name: "level",
    order: ["exit", ...LEVELS.map(({ level }) => level)],
    better: [
      "isCertified",
      "certifications",
      "namedAccounts",
      "dealsIn12Months",
      "shareOfChannelRevenue",
    ],
  },
  {
    name: "lifecycle",
    order: ["redesign or sunset", ...LIFECYCLE_PHASES],
    better: ["partners", "shareOfRevenue"],
  },
  {
    name: "gate",
    order: ["shut", "open"],
    better: [
      "valueWritten",
      "levelKnown",
      "crawlScoped",
      "measuresAgreed",
      "charterDrafted",
      "customersReady",
      "coMarketingDone",
      "salesBriefed",
      "cadenceSet",
    ],
  },
  {
    name: "operating-rules",
    order: ["to fix", "in order"],
    better: ["channelPipelineApart", "kindsApart", "inboundToDirect", "namedRep", "jointMeetings"],
  },
  {
    name: "build-or-partner",
    order: ["build", "partner"],
    better: ["delayMonths", "isCredible", "needsUs"],
  },
];

/** Unknown, then no, then yes; unknown, then the numbers as they rise. */
function rank(answer: unknown): number {
  return answer === "unknown" ? -1 : Number(answer);
}

describe("a better answer never makes the decision worse", () => {
  test.each(RISING.map((each) => [each.name, each] as const))("%s", (name, { order, better }) => {
    const judgement = named(name);
    const fields = Object.entries(judgement.fields).filter(([key]) => better.includes(key));
    expect(fields).toHaveLength(better.length);
    const changes = fc.constantFrom(...fields).chain(([key, field]) => {
      return answersFor(field).map((answer) => ({ key, answer }));
    });
    fc.assert(
      fc.property(inputsOf(judgement), changes, (input, { key, answer }) => {
        const [worse, better] =
          rank(answer) >= rank(input[key])
            ? [input, { ...input, [key]: answer }]
            : [{ ...input, [key]: answer }, input];
        const before = order.indexOf(decisionOf(judgement, worse));
        return order.indexOf(decisionOf(judgement, better)) >= before && before >= 0;
      }),
      RUNS,
    );
  });
});
