import fc from "fast-check";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { expectValue } from "../economics/expect-result";
import { decisionOf, inputsOf, named } from "./programme-inputs";
import "./seed";

const RUNS = { numRuns: 1_000 };

const ALL = JUDGEMENTS.map((each) => [each.name, each] as const);

describe("every judgement", () => {
  test.each(ALL)("%s decides one of its decisions, in full sentences", (_, judgement) => {
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        const { decision, reasons, warnings } = expectValue(judgement.judge(input));
        return (
          judgement.decisions.includes(decision) &&
          reasons.length > 0 &&
          [...reasons, ...warnings].every((each) => /^[A-Z0-9][^{}]*\.$/.test(each))
        );
      }),
      RUNS,
    );
  });

  test.each(ALL)("%s does not mind the order of its answers", (_, judgement) => {
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(judgement.judge(turned)).toEqual(judgement.judge(input));
      }),
      RUNS,
    );
  });

  test("takes anything else with a reason and no crash", () => {
    fc.assert(
      fc.property(fc.constantFrom(...JUDGEMENTS), fc.anything(), ({ judge }, raw) => {
        const decided = judge(raw);
        return decided.ok || decided.problem.message.length > 20;
      }),
      RUNS,
    );
  });
});

describe("what cannot happen", () => {
  test("nobody runs without both gates passed", () => {
    const judgement = named("crawl-walk-run");
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        const isShown = Number(input.improvement) >= 0.2 && Number(input.adoption) >= 0.7;
        return decisionOf(judgement, input) !== "run" || (isShown && input.bothCommit === true);
      }),
      RUNS,
    );
  });

  test("what may be core is never handed to a partner", () => {
    const judgement = named("build-or-partner");
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        return decisionOf(judgement, input) === "build" || input.isCore === false;
      }),
      RUNS,
    );
  });

  test("what may hurt the brand is never open", () => {
    const judgement = named("open-or-curated");
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        return decisionOf(judgement, input) === "curated" || input.brandRiskHigh === false;
      }),
      RUNS,
    );
  });

  test("a charter is never signed without the value of all three sides", () => {
    const judgement = named("charter");
    fc.assert(
      fc.property(inputsOf(judgement), (input) => {
        const goals = [input.goalUs, input.goalPartner, input.goalCustomer];
        return (decisionOf(judgement, input) === "no charter") === goals.includes("unknown");
      }),
      RUNS,
    );
  });

  test("more facts only add warning signs, they never take one away", () => {
    const judgement = named("warning-signs");
    fc.assert(
      fc.property(inputsOf(judgement), fc.nat(40), (input, which) => {
        const keys = Object.keys(input);
        const hidden = keys[which % keys.length] ?? "";
        const fewer = expectValue(judgement.judge({ ...input, [hidden]: "unknown" })).reasons;
        const all = expectValue(judgement.judge(input)).reasons;
        return fewer.length <= all.length;
      }),
      RUNS,
    );
  });
});
