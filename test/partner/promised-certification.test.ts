import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

describe("a certification promised by a date", () => {
  const record = (commitments: Record<string, unknown>, type = "oem") =>
    expectValue(
      parseIntake({
        ...SAMPLE_RECORD,
        partner_type: type,
        commitments: { ...SAMPLE_RECORD.commitments, ...commitments },
      }),
    );
  const answers = expectValue(parseAnswers(SAMPLE_ANSWERS));
  const promised = { certification_completion: "scheduled" };

  test("makes an OEM on condition, with a clause of its own", () => {
    const verdict = expectValue(
      judge(record({ ...promised, certification_date: "2026-06-30" }), answers, saas),
    );
    expect(verdict.tier).toBe("OEM");
    expect(verdict.conditions).toEqual([
      { about: "certification", sentence: "On condition: certified by 2026-06-30." },
    ]);
    expect(verdict.killCriteria.at(-1)?.trigger).toBe(
      "the partner's people are not certified by 2026-06-30",
    );
  });

  test("without its date is asked for", () => {
    const verdict = expectValue(judge(record(promised), answers, saas));
    expect(verdict.tier).toBe("OEM");
    expect(verdict.conditions[0]?.sentence).toContain("a date that they have still to give");
    expect(verdict.warnings).toContain("Certification is promised without a date: ask by when.");
  });

  test("is no condition where it is completed, or where no certificate is asked for", () => {
    expect(expectValue(judge(record({}), answers, saas)).conditions).toEqual([]);
    expect(expectValue(judge(record(promised, "si_consultant"), answers, saas))).toMatchObject({
      tier: "SI_CONSULTING",
      conditions: [],
    });
  });

  test("earns no points of the score", () => {
    const [done, open, none] = [true, "scheduled", false].map(
      (certification_completion) =>
        expectValue(judge(record({ certification_completion }), answers, saas)).classified.scores,
    );
    expect(open).toEqual(none);
    expect(done?.OEM).toBe((open?.OEM ?? 0) + 20);
  });
});
