import { SAMPLE_MODEL } from "../../src/case/sample";
import { answerBand } from "../../src/element/band";
import { expectValue } from "../economics/expect-result";

const warningsOn = (inputs: object): readonly string[] =>
  expectValue(answerBand({ tier: "RESELLER", contribution: "sourced", inputs })).warnings;

test("a band cut without a programme cost says that a decision waits for it", () => {
  const { programmeCost: _typed, ...untyped } = SAMPLE_MODEL;
  const waits = expect.stringMatching(/^.*programme cost.* is not typed: .* a decision waits/i);

  expect(warningsOn(untyped)).toContainEqual(waits);
  expect(warningsOn({ ...untyped, programmeCost: 0 })).not.toContainEqual(waits);
});
