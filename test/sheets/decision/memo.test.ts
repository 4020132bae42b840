import { evaluateModel } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse";
import { parseAnswers } from "../../../src/partner/answers";
import { judge } from "../../../src/partner/judge";
import { parseIntake } from "../../../src/partner/parse-intake";
import { buildPlan } from "../../../src/plan/build-plan";
import { policyFor } from "../../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../../src/case/sample";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { gatherContent } from "../../../src/sheets/gather-content";
import { DEFAULT_SHEETS } from "../../../src/sheets/description/sheet-groups";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet } from "../described";

const saas = expectValue(policyFor());
const HEADLINE = { row: 4, column: 0 };

interface Given {
  readonly record?: object;
  readonly answers?: object;
  readonly inputs?: object;
  readonly overrides?: object;
}

function contentOf({ record, answers, inputs, overrides }: Given = {}): WorkbookContent {
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, ...record }));
  const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, ...answers }));
  const model = { ...SAMPLE_MODEL, ...inputs };
  return expectValue(
    gatherContent({
      inputs: model,
      model: expectValue(parseModelInputs(model)),
      intake,
      answers: given,
      verdict: expectValue(judge(intake, given, saas, { overrides: { ...overrides } })),
      plan: expectValue(buildPlan(SAMPLE_PLAN, saas)),
      ...{ profile: "saas", contribution: "sourced", preset: "default", averageDeal: 50_000 },
      functionPrefix: "",
    }),
  );
}

function memo(given: Given = {}): SeenSheet {
  return seen("memo", contentOf(given), [], DEFAULT_SHEETS);
}

function fact(sheet: SeenSheet, label: string): unknown {
  return sheet.at(sheet.rowOf(label), 1);
}

test("the headline says at which tier to sign, as the Verdict sheet has it", () => {
  expect(memo().at(HEADLINE.row, HEADLINE.column)).toBe(
    "Sign Brightwater Integrators at SI_CONSULTING, on the conditions below.",
  );
  const capped = memo({ answers: { opening: { opened: "terms" } } });
  expect(capped.at(HEADLINE.row, HEADLINE.column)).toContain("at REFERRAL,");
  const moat = { moat: true, exclusivity: true, equityAlignment: true };
  const bought = memo({ answers: { acquisition: moat } });
  expect(bought.at(HEADLINE.row, HEADLINE.column)).toContain("to M&A");
});

test("the numbers are those of the model and of the plan", () => {
  const sheet = memo();
  const result = evaluateModel(expectValue(parseModelInputs(SAMPLE_MODEL)).inputs);
  expect(fact(sheet, "Break-even, deals a year")).toBe(7);
  expect(fact(sheet, "Part of the channel needed")).toBeCloseTo(
    Number(result.breakevenShareOfChannel),
    12,
  );
  expect(fact(sheet, "Contribution a year")).toBeCloseTo(Number(result.programmeContribution), 6);
  expect(fact(sheet, "Share to offer, from")).toBeCloseTo(0.2, 12);
  expect(fact(sheet, "Share to offer, to")).toBeCloseTo(0.25, 12);
  expect(fact(sheet, "Pipeline at day 90")).toBe(300_000);
  expect(fact(sheet, "Deals won at day 90")).toBe(2);
  expect(sheet.texts).toContain("Both sides can live with a share from 6.06% to 30.98%.");
});

test("an empty zone is said in so many words", () => {
  const sheet = memo({ inputs: { cannibalization: 0.9 } });
  expect(sheet.texts).toContainEqual(
    expect.stringMatching(/^No deal at these terms: the partner needs 6\.06% and we can afford -/),
  );
});

test("the stress runs at 100%, 70% and 40% truly new, and says when no volume pays", () => {
  const sheet = memo();
  const first = sheet.rowOf("Stress: deals truly new") + 1;
  expect([0, 1, 2].map((down) => sheet.at(first + down, 0))).toEqual([1, 0.7, 0.4]);
  expect([0, 1, 2].map((down) => sheet.at(first + down, 2))).toEqual([
    "The programme pays; it breaks even at 4 deals a year.",
    "The programme pays; it breaks even at 6 deals a year.",
    "The programme loses money; it breaks even at 14 deals a year.",
  ]);
  const dear = memo({ inputs: { revshare: 0.6 } });
  expect(dear.at(dear.rowOf("Stress: deals truly new") + 3, 2)).toBe(
    "The programme loses money; no volume pays for it.",
  );
});

test("clauses, unwind plan, assumptions and finance questions are all on the page", () => {
  const { texts } = memo();
  expect(texts).toEqual(
    expect.arrayContaining([
      "Clause 3",
      expect.stringContaining("practice lead leaves"),
      "Brand taken down",
      expect.stringContaining("part of the yearly deals signed in year 1: 100%"),
      expect.stringContaining("ASC 606-10-55-36; IFRS 15 B34 to B38"),
    ]),
  );
});

test("an override stands there with the reason that was written", () => {
  const sheet = memo({
    answers: { opening: { opened: "terms" } },
    overrides: { opening: "They brought two accounts the week after." },
  });
  expect(sheet.texts).toContainEqual(
    expect.stringContaining("Lifted because: They brought two accounts the week after."),
  );
  expect(memo().texts).toContain("No cap was lifted.");
});

test("an unknown of the evidence is printed as unknown", () => {
  const commitments = { ...SAMPLE_RECORD.commitments, dedicated_resources: null };
  expect(fact(memo({ record: { commitments } }), "Dedicated people")).toBe("unknown");
});

test("it prints upright on one page, and the picture stands over empty cells beside its numbers", () => {
  const { description, at } = memo();
  expect(description.print).toMatchObject({
    ...{ orientation: "portrait", fitToPagesWide: 1, fitToPagesTall: 1 },
  });
  const [chart] = description.charts;
  const { row, rows, column } = chart?.area ?? { row: 0, rows: 0, column: 0 };
  const under = Array.from({ length: rows }, (_, down) => at(row + down, column));
  expect(under.filter((value) => value !== null)).toEqual([]);
  const values = chart?.series[0]?.values;
  const deals = Array.from({ length: values?.rows ?? 0 }, (_, down) =>
    at((values?.row ?? 0) + down, values?.column ?? 0),
  );
  expect(deals[3]).toBeCloseTo(6.721, 3);
});

test("a partner named like a formula or with quotes stays a name", () => {
  const sheet = memo({ record: { partner_name: '=cmd "A"' } });
  expect(sheet.at(HEADLINE.row, HEADLINE.column)).toBe(
    'Sign =cmd "A" at SI_CONSULTING, on the conditions below.',
  );
});
