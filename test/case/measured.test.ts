import { Case } from "../../src/case/case";
import { draftOfCase, caseInDraft } from "../../src/case/draft-of-case";
import { currentPartner, draftFromXml, draftToXml } from "../../src/case/draft";
import {
  cannibalizationSource,
  decisionsOnMeasured,
  measuredCannibalization,
  trulyNewOf,
} from "../../src/case/measured";
import { buildMemo } from "../../src/case/memo";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { trulyNew } from "../../src/partner/attribution";
import { expectProblem, expectValue } from "../economics/expect-result";

const MEASURED = "measured on 40 deals, 11 of them ours: 16.1% to 42.8% with 95% confidence";

function given(cannibalization: unknown, deals: unknown = SAMPLE_DEALS): Case {
  return new Case({ ...SAMPLE_CASE, model: { ...SAMPLE_MODEL, cannibalization }, deals });
}

function inputsOfMemo(made: Case) {
  return buildMemo(made).sections.find(({ id }) => id === "inputs")!;
}

test("what the list gives is shown as measured, in the memo where the figure stands", () => {
  const measured = measuredCannibalization(expectValue(trulyNewOf({ deals: SAMPLE_DEALS })!));
  expect(measured).toBe(0.275);
  for (const figure of [measured, 0.275, "27.5%"]) {
    expect(cannibalizationSource(given(figure))).toBe(MEASURED);
    expect(inputsOfMemo(given(figure)).rows).toContainEqual([
      "Partner deals we would have won direct",
      `27.5%, ${MEASURED}`,
    ]);
  }
});

test("a figure that was typed over it says what was measured", () => {
  const source = `not the 27.5% ${MEASURED}`;
  expect(cannibalizationSource(given(0.27))).toBe(source);
  expect(inputsOfMemo(given(0.27)).rows).toContainEqual([
    "Partner deals we would have won direct",
    `27%, ${source}`,
  ]);
  expect(inputsOfMemo(given(undefined)).sentences).toContain(
    `Cannibalization counted is ${source}.`,
  );
});

test("without deals, or with deals that do not read, nothing is measured", () => {
  for (const deals of [null, [], [{ account: "A", ownedBy: "Dana" }]]) {
    expect(cannibalizationSource(given(0.275, deals))).toBeUndefined();
  }
  expect(inputsOfMemo(given(0.275, [])).rows).toContainEqual([
    "Partner deals we would have won direct",
    "27.5%, given",
  ]);
  expect(expectProblem(trulyNewOf({ deals: [{ ownedBy: "us" }] })!).field).toBe("deals[0].account");
});

test("the deals travel with the draft, and are measured as before", () => {
  const stored = draftToXml(draftOfCase(given(0.275).given));
  const back = caseInDraft(currentPartner(expectValue(draftFromXml(stored))));
  expect(back.deals).toEqual(SAMPLE_DEALS);
  expect(cannibalizationSource(new Case(back))).toBe(MEASURED);
});

test("the decision turns with the measured figure, and is told at both ends of its range", () => {
  const costly = new Case({
    ...SAMPLE_CASE,
    model: { ...SAMPLE_MODEL, cannibalization: 0, programmeCost: 480_000 },
    deals: SAMPLE_DEALS,
  });
  const found = decisionsOnMeasured(costly, trulyNew(40, 11));
  expect(costly.decision.headline).toContain("Sign");
  expect(found.map(({ trulyNew: part }) => part)).toEqual([
    trulyNew(40, 11).low,
    0.725,
    trulyNew(40, 11).high,
  ]);
  const headlines = found.map(({ headline }) => headline);
  expect(headlines[0]).toBe("No deal at these terms");
  expect(headlines[2]).toContain("Sign");
});
