import { Case } from "../../src/case/case";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";

const conditionsOf = (change: Readonly<Record<string, unknown>>): string =>
  new Case({ ...SAMPLE_CASE, ...change }).decision.conditions.join(" ");

test.each([
  ["MDF and no plan", { model: { ...SAMPLE_MODEL, mdf: 20_000 }, plan: undefined }, true],
  ["MDF and a plan", { model: { ...SAMPLE_MODEL, mdf: 20_000 } }, false],
  ["no MDF and no plan", { model: { ...SAMPLE_MODEL, mdf: 0 }, plan: undefined }, false],
  ["nothing said of MDF", { plan: undefined }, false],
])("%s: whether the decision warns of it", (_, change, isWarned) => {
  expect(conditionsOf(change).includes("MDF has no plan attached")).toBe(isWarned);
});
