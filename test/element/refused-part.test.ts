import { decideCommand } from "../../cli/commands/decide";
import { replyTo } from "../../cli/reply-to";
import { draftOfCase, caseInDraft } from "../../src/case/draft-of-case";
import { currentPartner } from "../../src/case/draft";
import { reviewOf } from "../../src/case/review-of-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import { readCase } from "../../src/element/case-element";
import { answerDecision } from "../../src/element/decision";
import type { Result } from "../../src/result";
import { expectProblem, expectValue } from "../economics/expect-result";

const NO_DEFAULTS = { profile: undefined, policy: undefined };

/** As the command line takes a case: one that a command would answer, and all that goes with it. */
function taken(given: object): Result<unknown> {
  return replyTo(decideCommand, given, NO_DEFAULTS);
}
const plan = (change: object): object => ({ plan: { ...SAMPLE_CASE.plan, ...change } });
const quarters = [1, 2, 3, 4, 5, 6].map((deals) => ({ pipeline: 1_000, deals }));

test.each<[object, string, string]>([
  [{ plan: "soon" }, "plan", "an object"],
  [plan({ foo: 1 }), "plan.foo", "allowed: tier, motion"],
  [plan({ profile: "api" }), "plan.profile", "no field of a plan"],
  [plan({ averageDeal: "50.000" }), "plan.averageDeal", "50.000"],
  [plan({ launchDate: "soon" }), "plan.launchDate", "allowed: a date"],
  [plan({ tier: "GOLD" }), "plan.tier", "STRATEGIC"],
  [plan({ motion: "walking" }), "plan.motion", "co_sell"],
  [plan({ motion: "", valueProposition: 5 }), "plan.valueProposition", "one sentence"],
  [plan({ owners: { cook: "Ada" } }), "plan.owners", "names by role"],
  [plan({ milestones: "tomorrow" }), "plan.milestones", "a list of objects"],
  [plan({ milestones: ["agreement"] }), "plan.milestones[0]", "an object"],
  [plan({ milestones: [{ id: "party" }] }), "plan.milestones[0].id", "agreement"],
  [
    plan({ milestones: [{ id: "agreement" }, { id: "agreement" }] }),
    "plan.milestones[1].id",
    "once",
  ],
  [plan({ milestones: [{ id: "agreement", day: 3 }] }), "plan.milestones[0].day", "owner"],
  [plan({ milestones: [{ id: "agreement", note: 3 }] }), "plan.milestones[0].note", "text"],
  [{ deals: { account: "Alder" } }, "deals", "a list"],
  [{ deals: ["Alder"] }, "deals[0]", "an object"],
  [{ deals: [{ accuont: "Alder" }] }, "deals[0].accuont", "account"],
  [{ scenarios: "x" }, "scenarios", "an object"],
  [{ scenarios: { offerC: {} } }, "scenarios.offerC", "offerA"],
  [{ scenarios: { chosen: "offerC" } }, "scenarios.chosen", "offerB"],
  [{ scenarios: { offerA: "x" } }, "scenarios.offerA", "an object"],
  [{ scenarios: { offerA: { mdf: 5 } } }, "scenarios.offerA.mdf", "revshareYears"],
  [{ scenarios: { offerA: { name: 5 } } }, "scenarios.offerA.name", "text"],
  [{ scenarios: { offerA: { revshare: 40 } } }, "scenarios.offerA.revshare", "percentage"],
  [{ scenarios: { offerB: { trulyNew: "all" } } }, "scenarios.offerB.trulyNew", "all"],
  [{ review: "x" }, "review", "an object"],
  [{ review: { foo: 1 } }, "review.foo", "Allowed"],
  [{ review: { on: "soon" } }, "review.on", "soon"],
  [{ review: { quarters: "x" } }, "review.quarters", "a list"],
  [{ review: { quarters: ["x"] } }, "review.quarters[0]", "an object"],
  [{ review: { quarters: { 2: { deals: 1.5 } } } }, "review.quarters[0].deals", "1.5"],
  [{ review: { cost: "much" } }, "review.cost", "an object"],
])(
  "what does not read is refused with its place and what is allowed: %j",
  (change, field, words) => {
    const problem = expectProblem(taken({ ...SAMPLE_CASE, ...change }));
    expect(problem).toMatchObject({ kind: "invalid", field });
    expect(problem.message).toContain(words);
  },
);

test("a written reason that lifts nothing there is is refused, also of a partner nobody knows", () => {
  const problem = expectProblem(
    readCase({ intake: {}, overrides: { mood: "We like them very much." } }, NO_DEFAULTS),
  );
  expect(problem.field).toBe("overrides.mood");
});

test.each([
  plan({ motion: "", segments: [], tier: null, owners: {}, milestones: null }),
  plan({ tier: "Reseller", averageDeal: "50k", segments: "Banks; Insurers" }),
  plan({ milestones: [{ id: "agreement", owner: "Ada", status: "done", note: null }] }),
  { deals: SAMPLE_DEALS, review: SAMPLE_REVIEW },
  { review: { openConflicts: 1, quarters: [] }, deals: [], scenarios: {} },
  { scenarios: { offerA: { name: "Three years", revshare: "25%", trulyNew: "" }, chosen: "" } },
])("what reads, though it be little, is taken: %j", (change) => {
  expectValue(taken({ ...SAMPLE_CASE, ...change }));
});

test.each([
  [plan({ tier: "OEM" }), /^No 90-day plan: The plan is for "OEM"/],
  [plan({ motion: "white_label" }), /^No 90-day plan: motion "White label"/],
  [{ overrides: { opening: "short" } }, /lifts no cap: write at least/],
  [
    { answers: { ...SAMPLE_CASE.answers, economics: { breakevenShareOfChannel: 0.2 } } },
    /break-even share of the channel is left out/,
  ],
])("what reads and does not count is a condition of the decision: %j", (change, words) => {
  const { decision } = expectValue(answerDecision({ ...SAMPLE_CASE, ...change }, NO_DEFAULTS));
  expect(decision.conditions).toContainEqual(expect.stringMatching(words));
});

test("a case without a plan is not told that it has none", () => {
  const { plan: _plan, ...rest } = SAMPLE_CASE;
  const { decision } = expectValue(answerDecision(rest, NO_DEFAULTS));
  expect(decision.conditions.join()).not.toContain("90-day plan");
});

test("a review of six quarters keeps all of them in a draft, the latest four in the pane's places", () => {
  const review = { ...SAMPLE_REVIEW, quarters };
  const partner = currentPartner(draftOfCase({ ...SAMPLE_CASE, review }));
  const kept = partner.review.quarters as Record<string, unknown>;
  expect([kept["1"], kept["4"]]).toEqual([quarters[2], quarters[5]]);
  const back = expectValue(readCase(caseInDraft(partner), NO_DEFAULTS));
  const { input } = expectValue(reviewOf(back)!);
  expect(input.quarters.map(({ deals }) => deals)).toEqual([1, 2, 3, 4, 5, 6]);
});
