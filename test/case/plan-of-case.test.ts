import { Case } from "../../src/case/case";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const { tier: _tier, partnerName: _name, averageDeal: _deal, ...PLAN } = SAMPLE_PLAN;

function caseWith(commitments: object, more: object = {}, plan: object = {}): Case {
  return new Case({
    intake: {
      ...SAMPLE_RECORD,
      commitments: { ...SAMPLE_RECORD.commitments, ...commitments },
      ...more,
    },
    answers: SAMPLE_ANSWERS,
    model: SAMPLE_MODEL,
    plan: { ...PLAN, ...plan },
  });
}

const PROMISED = { certification_completion: "scheduled", certification_date: "2030-04-30" };

test("a certification that an OEM partner promised is in the plan and in the contract", () => {
  const { plan, verdict } = caseWith(PROMISED, { partner_type: "oem" });
  expect(expectValue(verdict).tier).toBe("OEM");
  expect(expectValue(plan).milestones).toContainEqual(
    expect.objectContaining({ id: "promised-certification", date: "2030-04-30" }),
  );
  expect(expectValue(verdict).killCriteria.at(-1)?.trigger).toContain("2030-04-30");
});

test("a promise for a weekend has the Monday after in plan, contract and condition", () => {
  const sunday = { ...PROMISED, certification_date: "2030-06-02" };
  const { plan, verdict } = caseWith(sunday, { partner_type: "oem" });
  const own = expectValue(plan).milestones.find(({ id }) => id === "promised-certification");
  expect(own?.date).toBe("2030-06-03");
  expect(own?.milestone).toContain("2030-06-03");
  const { killCriteria, conditions } = expectValue(verdict);
  expect(killCriteria.at(-1)?.trigger).toContain("2030-06-03");
  expect(JSON.stringify([killCriteria, conditions])).not.toContain("2030-06-02");
});

test("a promise that no tier asks for is in neither", () => {
  const { plan, verdict } = caseWith(PROMISED);
  expect(expectValue(verdict).tier).toBe("SI_CONSULTING");
  expect(
    JSON.stringify([expectValue(plan).milestones, expectValue(verdict).killCriteria]),
  ).not.toContain("2030-04-30");
});

test.each([
  [{}, "under 300,000 at"],
  [{ averageDeal: 20_000 }, "under 120,000 at"],
  [{ averageDeal: "20,000" }, "under 120,000 at"],
])("plan and contract count the pipeline in the same average deal: %j", (typed, words) => {
  const { plan, verdict } = caseWith({}, {}, typed);
  const [clause] = expectValue(verdict).killCriteria;
  expect(clause?.trigger).toContain(words);
  expect(clause?.figures.pipelineFloor?.value).toBe(expectValue(plan).pipelineFloor);
});

test("MDF is never above what the partner asked without a choice", () => {
  const asks = { ...SAMPLE_RECORD.asks, mdf: 5_000 };
  expect(expectValue(caseWith({}, { asks }).plan).mdf).toBe(5_000);
  expect(expectValue(caseWith({}, { asks }, { mdf: "7,500" }).plan).mdf).toBe(7_500);
});
