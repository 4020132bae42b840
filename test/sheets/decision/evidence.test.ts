import { parseAnswers } from "../../../src/partner/answers";
import { parseIntake } from "../../../src/partner/parse-intake";
import { FORCING_QUESTIONS } from "../../../src/policy/forcing-questions";
import { QUESTION_REASONS } from "../../../src/policy/question-reasons";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../../src/case/sample";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { evidenceContent } from "../../../src/sheets/layout/evidence-content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";
import { seen } from "../described";

function contentWith(record: object, answers: object = SAMPLE_ANSWERS): WorkbookContent {
  const content = sampleContent();
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, ...record }));
  return {
    ...content,
    evidence: evidenceContent(intake.record),
    dossier: { ...content.dossier, intake, answers: expectValue(parseAnswers(answers)) },
  };
}

function line(record: object, label: string, answers?: object): unknown[] {
  const sheet = seen("evidence", contentWith(record, answers));
  const row = sheet.rowOf(label);
  return [sheet.at(row, 1), sheet.at(row, 3)];
}

test("what is known stands there, what the tier hangs on as the Verdict sheet has it", () => {
  expect(line({}, "Named accounts sourced")).toEqual([6, "known"]);
  expect(line({}, "End-customer relationships, %")).toEqual([0.65, "known"]);
  expect(line({}, "Certification completed")).toEqual(["yes", "known"]);
  expect(line({}, "Executive sponsor")).toEqual(["Ingrid Solberg, managing partner", "known"]);
});

test("an unknown is called unknown and not met, never 0", () => {
  const commitments = { ...SAMPLE_RECORD.commitments, dedicated_resources: null };
  expect(line({ commitments }, "Dedicated named people")).toEqual(["unknown", "unknown: not met"]);
  expect(line({ strategic_value: {} }, "Regions we do not cover")[1]).toBe("unknown: not met");
});

test("a red flag says what to do about it", () => {
  const red_flags = { ...SAMPLE_RECORD.red_flags, rush_to_sign: true };
  expect(line({ red_flags }, "Rush to sign")).toEqual(["yes", "red flag"]);
  expect(line({}, "Cannot name five customers")).toEqual(["no", "no red flag"]);
  expect(line({}, "Rush to sign")).toEqual(["unknown", "unknown: not met"]);
  expect(seen("evidence", contentWith({ red_flags })).texts).toContainEqual(
    expect.stringContaining("Ask what is lost"),
  );
});

test("every question shows its answer, what a good one looks like, why it matters, and claims", () => {
  const { texts } = seen("evidence", contentWith({}));
  for (const { id, number, asks, goodAnswer } of FORCING_QUESTIONS) {
    const { whyItMatters, claims } = QUESTION_REASONS[id];
    expect(texts).toEqual(
      expect.arrayContaining([
        `${number}. ${asks}`,
        goodAnswer,
        [whyItMatters, ...claims.map(({ text }) => `Claim: ${text}`)].join(" "),
      ]),
    );
  }
  expect(texts).toContain("They opened with: accounts");
});

test("a weak answer is marked with its reason and what it means; an open one is not weak", () => {
  const { opening, ...others } = SAMPLE_ANSWERS;
  const [, , , , , engagement, acquisition] = FORCING_QUESTIONS;
  const asked = (question: typeof engagement): string => `${question?.number}. ${question?.asks}`;
  expect(line({}, asked(engagement))[1]).toBe("weak");
  expect(line({}, asked(acquisition))[1]).toBe("holds");
  expect(line({}, asked(FORCING_QUESTIONS[1]), others)).toEqual(["not answered", "not answered"]);
  expect(opening.opened).toBe("accounts");
  expect(seen("evidence", contentWith({})).texts).toContain(
    "The rules of engagement are not signed. Rules of engagement unsigned, unsorted or with nobody named: no kick-off.",
  );
});

test("named accounts have a line each, or one that says they are unknown", () => {
  expect(line({}, "Marsh & Tolle")[0]).toBe(2025);
  const independent_demand_evidence = {
    ...SAMPLE_RECORD.independent_demand_evidence,
    named_accounts: "unknown",
  };
  const sheet = seen("evidence", contentWith({ independent_demand_evidence }));
  expect(sheet.at(sheet.rowOf("Named accounts") + 1, 0)).toBe("unknown");
});
