import { Case } from "../../src/case/case";
import { SAMPLE_MODEL } from "../../src/case/sample";
import {
  chosenScenario,
  type Scenario,
  scenarioFigures,
  scenariosOf,
} from "../../src/case/scenarios";
import { evaluateModel } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { expectProblem, expectValue } from "../economics/expect-result";

const caseWith = (scenarios: object, model: object = SAMPLE_MODEL): Case =>
  new Case({ model, scenarios });

const offers = (scenarios: object): readonly Scenario[] => scenariosOf(caseWith(scenarios));

test("an offer of which nothing is said is the base case", () => {
  const [base, offerA, offerB] = offers({});
  expect([base?.name, offerA?.name, offerB?.name]).toEqual(["Base case", "Offer A", "Offer B"]);
  expect(offerA?.isUnchanged).toBe(true);
  expect(offerA?.measures).toEqual(base?.measures);
});

test("an offer changes what it says, and the rest stands as in the base case", () => {
  const offerA = { name: "Launch", revshare: 0.3, revshareYears: 1, deals: 20, trulyNew: 0.9 };
  const [, found] = offers({ offerA });
  const inputs = { ...SAMPLE_MODEL, revshare: 0.3, revshareYears: 1, deals: 20 };
  const wanted = expectValue(parseModelInputs({ ...inputs, cannibalization: 1 - 0.9 }));
  expect(found?.name).toBe("Launch");
  expect(found && expectValue(found.measures)).toEqual(evaluateModel(wanted.inputs));
});

test("what does not read in an offer is said there, and the others stand", () => {
  const [base, offerA, offerB] = offers({
    offerA: { revshare: "a third" },
    offerB: { trulyNew: 1.4 },
  });
  expect(base?.measures.ok).toBe(true);
  expect(offerA && expectProblem(offerA.measures).message).toContain("Revenue share");
  expect(offerB && expectProblem(offerB.measures).message).toContain("Part truly new");
});

test("figures stand beside their difference from the base case", () => {
  const figures = scenarioFigures(offers({ offerA: { revshare: 0.15 }, offerB: {} }));
  const contribution = figures.find(({ measure }) => measure === "programmeContribution");
  expect(contribution?.differences[0]).toBeUndefined();
  expect(contribution?.differences[1]).toMatch(/^\+\d/);
  expect(contribution?.differences[2]).toBe("the same");
  const share = figures.find(({ measure }) => measure === "effectiveShare");
  expect(share?.differences[1]).toMatch(/^-\d+(\.\d)? points$/);
});

test("only an offer can be chosen for the memo", () => {
  expect(chosenScenario(caseWith({}))).toBeUndefined();
  expect(chosenScenario(caseWith({ chosen: "base" }))).toBeUndefined();
  expect(chosenScenario(caseWith({ chosen: "offerB", offerB: { name: "Two" } }))?.name).toBe("Two");
});

test("without a model there is nothing to set side by side, and the reason is said", () => {
  const [, offerA] = scenariosOf(caseWith({ offerA: { revshare: 0.2 } }, {}));
  expect(offerA && expectProblem(offerA.measures).message).toContain("not given yet");
});
