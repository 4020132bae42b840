import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import { QUESTION_REASONS } from "../../src/policy/question-reasons";
import { QUESTION_FIGURES } from "../../src/policy/question-figures";

test.each(FORCING_QUESTIONS.map((question) => [question.number, question] as const))(
  "question %d says what a good answer looks like, why it matters and what a weak one means",
  (_, { id, asks, goodAnswer, weakMeans }) => {
    const { whyItMatters } = QUESTION_REASONS[id];
    expect(asks).toMatch(/\?$/);
    for (const sentence of [goodAnswer, whyItMatters, weakMeans]) {
      expect(sentence).toMatch(/^[A-Z].{20,}\.$/s);
    }
    expect(new Set([asks, goodAnswer, whyItMatters, weakMeans]).size).toBe(4);
  },
);

test("the first three ask whether the partner is real, the other four whether the structure is right", () => {
  expect(FORCING_QUESTIONS.map(({ part }) => part)).toEqual([
    ...Array<string>(3).fill("Is it a real partner?"),
    ...Array<string>(4).fill("Is the structure right?"),
  ]);
});

test("what a weak answer does is the effect it has on the verdict", () => {
  expect(FORCING_QUESTIONS.map(({ effect }) => effect.kind)).toEqual([
    "cap",
    "cap",
    "co-marketing",
    "not-at-these-terms",
    "no-contract",
    "no-kick-off",
    "acquisition",
  ]);
});

test("the figures in the texts are the figures that are held against the answers", () => {
  const [customers, , , economics] = FORCING_QUESTIONS;
  const { customersNamed, mostShareOfChannel, plausibleShareOfChannel } = QUESTION_FIGURES;
  expect(customersNamed).toBe(5);
  expect(customers?.asks).toContain("five end customers");
  expect(economics?.weakMeans).toContain(`${mostShareOfChannel * 100}%`);
  expect(economics?.weakMeans).toContain(`${plausibleShareOfChannel * 100}%`);
});

test("what could not be traced to a readable original is a claim, worded as hearsay", () => {
  const claims = Object.values(QUESTION_REASONS).flatMap((reasons) => reasons.claims);
  expect(claims.length).toBeGreaterThan(0);
  for (const { text, source } of claims) {
    expect(source).toBe("claim");
    expect(text).toMatch(/\b(?:is|are) said to\b/);
  }
});
