import { parseModelInputs } from "../../src/economics/parse";
import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { buildMemo } from "../../src/partner/memo";
import { MEMO_SECTIONS, type MemoCase, type MemoSectionId } from "../../src/partner/memo-case";
import { parseIntake } from "../../src/partner/parse-intake";
import { buildPlan } from "../../src/plan/build-plan";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

interface Typed {
  readonly record?: object;
  readonly answers?: object;
  readonly model?: object;
  readonly plan?: object | null;
  readonly overrides?: object;
}

function memoCase({ record, answers, model, plan, overrides }: Typed = {}): MemoCase {
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, ...record }));
  const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, ...answers }));
  return {
    intake,
    verdict: judge(intake, given, saas, { overrides: { ...overrides } }),
    contribution: "sourced",
    model: expectValue(parseModelInputs({ ...SAMPLE_MODEL, ...model })),
    plan: plan === null ? undefined : expectValue(buildPlan({ ...SAMPLE_PLAN, ...plan }, saas)),
  };
}

function textOf(memo: ReturnType<typeof buildMemo>, id: MemoSectionId): string {
  const section = memo.sections.find((each) => each.id === id);
  const rows = section?.rows.map(([label, value]) => `${label}: ${value}`) ?? [];
  return [...rows, ...(section?.sentences ?? [])].join("\n");
}

test("the memo has every section, in the order a committee reads", () => {
  const memo = buildMemo(memoCase());
  expect(memo.sections.map(({ id }) => id)).toEqual([...MEMO_SECTIONS]);
  expect(memo.sections.every(({ rows, sentences }) => rows.length + sentences.length > 0)).toBe(
    true,
  );
  expect(memo.headline).toBe(
    "Sign Brightwater Integrators at SI_CONSULTING, on the conditions below.",
  );
});

test("the economics name the zone, the band that is left and the break-even", () => {
  const text = textOf(buildMemo(memoCase()), "economics");
  expect(text).toContain("Share to offer: 20% to 25% of first-year value");
  expect(text).toContain("Deals a year to break even: 7");
  expect(text).toContain("Part of the channel's volume: 5.6%");
  expect(text).toContain("Both sides can live with a share from 6.06% to 30.98%");
});

test("the stress section says what happens at 100%, 70% and 40% truly new", () => {
  const text = textOf(buildMemo(memoCase()), "stress");
  expect(text).toMatch(/With 100% .*adds.*\nWith 70% .*adds.*\nWith 40% .*loses/);
  expect(text).toContain("must be truly new");
});

test("an unknown of the evidence is printed as unknown, never as a zero", () => {
  const commitments = { ...SAMPLE_RECORD.commitments, dedicated_resources: "unknown" };
  const text = textOf(buildMemo(memoCase({ record: { commitments } })), "evidence");
  expect(text).toContain("Dedicated people, named people: unknown");
  expect(text).toContain("counted as not met: commitments.dedicated_resources");
});

test("an override is printed with its reason, and a cap that holds stands under the verdict", () => {
  const answers = { opening: { opened: "terms" } };
  const capped = buildMemo(memoCase({ answers }));
  expect(textOf(capped, "verdict")).toContain("Question 2: they opened with terms");
  expect(textOf(capped, "overrides")).toBe("No cap was lifted.");

  const overrides = { opening: "They brought two named accounts the week after." };
  const lifted = buildMemo(memoCase({ answers, overrides }));
  expect(textOf(lifted, "verdict")).not.toContain("they opened with terms");
  expect(textOf(lifted, "overrides")).toContain(
    "Lifted because: They brought two named accounts the week after.",
  );
});

test("the decision falls before the agreement is signed, and again at day 90", () => {
  const text = textOf(buildMemo(memoCase()), "decision");
  expect(text).toBe(
    [
      "Who decides: Partnership committee chair",
      "By when, before the agreement: 2030-02-04",
      "Decided again on: 2030-06-03",
    ].join("\n"),
  );
  const named = buildMemo({ ...memoCase(), decision: { by: "Dana Whitlock", on: "2026-01-15" } });
  expect(textOf(named, "decision")).toContain("Who decides: Dana Whitlock");
  expect(textOf(named, "decision")).toContain("before the agreement: 2026-01-15");
});

test("what is missing is said to be missing: no model, no plan, open questions", () => {
  const memo = buildMemo({ ...memoCase({ plan: null }), model: undefined });
  expect(memo.picture).toBeUndefined();
  expect(textOf(memo, "economics")).toContain("run the model before deciding");
  expect(textOf(memo, "plan")).toContain("There is no plan yet");
  expect(textOf(memo, "decision")).toContain("By when, before the agreement: not named yet");
  const open = buildMemo(memoCase({ answers: { acquisition: undefined } }));
  expect(textOf(open, "decision")).toContain("Not final: 1 question is still to be answered.");
});

test("without a verdict the memo says what to ask, and shows what is known all the same", () => {
  const demand = { sales_team_size: "unknown", end_customer_relationships_pct: "unknown" };
  const independent = { ...SAMPLE_RECORD.independent_demand_evidence, ...demand };
  const memo = buildMemo(memoCase({ record: { independent_demand_evidence: independent } }));
  expect(memo.headline).toBe("There is nothing to decide on Brightwater Integrators yet.");
  expect(textOf(memo, "verdict")).toContain("Not enough substance; go back to the partner.");
  expect(textOf(memo, "evidence")).toContain("Sales team, people with a quota: unknown");
  expect(textOf(memo, "economics")).toContain("Share to offer: there is no tier yet");
  expect(textOf(memo, "killCriteria")).toBe("They follow the tier, and there is none yet.");
  expect(memo.picture).toBeDefined();
});

test.each([
  ["acquisition", { moat: true, exclusivity: true, equityAlignment: true }, "to M&A"],
  [
    "jointValue",
    { sentence: "One", customer: "Alder Bank", beyondEitherSide: false },
    "co-marketing",
  ],
  ["economics", { breakevenShareOfChannel: 0.4 }, "the programme loses money"],
])("a weak answer to %s changes the headline", (question, answer, headline) => {
  const memo = buildMemo(memoCase({ answers: { [question]: answer } }));
  expect(memo.headline).toContain(headline);
});

test("a zone that is empty is the answer, in the zone's sentence and for the band", () => {
  const text = textOf(buildMemo(memoCase({ model: { cannibalization: 0.9 } })), "economics");
  expect(text).toContain("Share to offer: No deal at these terms");
  expect(text).toContain("Deals a year to break even: never");
});

test("the picture's curve rises with the share and ends where no volume pays", () => {
  const { picture } = buildMemo(memoCase());
  expect(picture?.lowest).toBeCloseTo(0.0606, 4);
  expect(picture?.highest).toBeCloseTo(0.3098, 4);
  const deals = picture?.curve.map((point) => point.deals) ?? [];
  const paying = deals.filter((value) => value !== null);
  expect(paying).toEqual([...paying].sort((a, b) => a - b));
  expect(deals.at(-1)).toBeNull();
  const atShare = picture?.curve.find(({ share }) => share === 0.2);
  expect(atShare?.deals).toBeCloseTo(6.721, 3);
});
