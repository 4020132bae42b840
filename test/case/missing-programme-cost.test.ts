import { answersToAsks } from "../../src/case/asks";
import { beatsDirect } from "../../src/case/beats-direct";
import { Case } from "../../src/case/case";
import { buildMemo } from "../../src/case/memo";
import type { MemoSectionId } from "../../src/case/memo-page";
import { floorsAgainstModel } from "../../src/case/floors-against-model";
import { rowOf } from "../../src/case/portfolio-row";
import { SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { scenarioFigures, scenariosOf } from "../../src/case/scenarios";

type Typed = "programmeCost" | "deals";

/** The sample partner, which asks for 20%, while one input is blank. */
function without(key: Typed): Case {
  return new Case({
    ...SAMPLE_CASE,
    intake: { ...SAMPLE_RECORD, asks: { share: 0.2 } },
    model: { ...SAMPLE_MODEL, [key]: undefined },
  });
}

const textOf = (given: Case, id: MemoSectionId): string => {
  const section = buildMemo(given).sections.find((each) => each.id === id);
  return [...(section?.rows ?? []).flat(), ...(section?.sentences ?? [])].join(" | ");
};

test("without a programme cost no section of the memo gives a figure that rests on it", () => {
  const given = without("programmeCost");
  for (const id of ["figures", "economics", "stress"] as const) {
    expect(textOf(given, id)).toContain("Programme cost is missing");
    expect(textOf(given, id)).not.toMatch(/break-even|contribution|payback|truly new/i);
  }
  expect(textOf(given, "economics")).toContain("Deals a year, planned | 12");
  expect(buildMemo(given).picture).toBeUndefined();
  expect(buildMemo(new Case(SAMPLE_CASE)).picture).toBeDefined();
});

test("whether it beats direct waits for what it rests on, and keeps what it knows", () => {
  const [worth, waits] = beatsDirect(without("programmeCost"));
  expect(worth).toContain("The same deal is worth");
  expect(waits).toContain("Programme cost is missing");
  const words = beatsDirect(without("deals")).join(" ");
  expect(words).not.toContain("does not pay");
  expect(words).not.toContain("it pays because");
});

test.each(["programmeCost", "deals"] as const)("without %s no share is granted", (key) => {
  const made = without(key);
  const [share] = answersToAsks(made, made.decision);
  expect(share).toMatchObject({ ask: "share", answer: "open", isGranted: false });
  expect(share?.why).toContain(key === "deals" ? "partner deals" : "programme cost");
  const whole = new Case({ ...SAMPLE_CASE, intake: { ...SAMPLE_RECORD, asks: { share: 0.2 } } });
  const [granted] = answersToAsks(whole, whole.decision);
  expect(granted?.isGranted).toBe(true);
});

test("neither list, plan nor scenarios show what rests on a programme cost that nobody typed", () => {
  const given = without("programmeCost");
  const { breakevenDeals, programmeContribution, lowestShare, highestShare } = rowOf({
    id: "partner-1",
    case: given,
  });
  expect([breakevenDeals, programmeContribution]).toEqual([null, null]);
  expect([lowestShare, highestShare]).toEqual([undefined, undefined]);
  expect(floorsAgainstModel(given)).toEqual([]);
  expect(floorsAgainstModel(new Case(SAMPLE_CASE))).toHaveLength(2);
  const shown = scenarioFigures(scenariosOf(given)).flatMap((figure) => figure.shown);
  expect(new Set(shown)).toEqual(new Set(["–"]));
});
