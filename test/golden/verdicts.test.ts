import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import type { Overrides } from "../../src/partner/verdict";
import { policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";

interface Situation {
  readonly record: unknown;
  readonly answers: unknown;
  readonly profile?: string;
  readonly overrides?: Overrides;
}

/** A verdict as a person who knows the business would read and check it. */
function verdictOn({ record, answers, profile, overrides = {} }: Situation): unknown {
  const intake = expectValue(parseIntake(record));
  const given = expectValue(parseAnswers(answers));
  const policy = expectValue(policyFor(profile));
  const verdict = judge(intake, given, policy, { overrides });
  if (!verdict.ok) {
    return { stopped: verdict.problem.message };
  }
  const { tier, classified, outcome, caps, conditions } = verdict.value;
  return {
    tier,
    tierOnTheEvidence: classified.tier,
    evidenceCap: classified.evidenceCap?.reason ?? "none",
    outcome,
    fourClausesWritten: verdict.value.clausesWritten,
    rulesOfEngagementSettled: verdict.value.engagementSettled,
    questionsOpen: verdict.value.openQuestions,
    caps: caps.map(({ sentence, overriddenBecause }) =>
      overriddenBecause === undefined ? sentence : `${sentence} Lifted: ${overriddenBecause}`,
    ),
    conditions: conditions.map(({ sentence }) => sentence),
    missingForHigherTiers: classified.gaps.map(({ sentence }) => sentence),
    warnings: verdict.value.warnings,
    nextSteps: verdict.value.nextSteps,
    clauses: verdict.value.killCriteria.map(({ clause }) => clause),
  };
}

const folder = join(__dirname, "verdicts");

/** Each folder is a case: its story, the situation, and the verdict expected. */
describe("the verdict on a prospect", () => {
  test.each(readdirSync(folder))("%s", (name) => {
    const at = (file: string) => join(folder, name, file);
    const situation = JSON.parse(readFileSync(at("situation.json"), "utf8")) as Situation;
    const actual = verdictOn(situation);
    const expected: unknown = existsSync(at("expected.json"))
      ? JSON.parse(readFileSync(at("expected.json"), "utf8"))
      : undefined;
    // Left beside the expected verdict when the two differ, so that they can be compared.
    writeFileSync(at("actual.json"), `${JSON.stringify(actual, null, 2)}\n`);
    expect(actual).toEqual(expected);
    rmSync(at("actual.json"));
  });
});
