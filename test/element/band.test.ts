import { SAMPLE_MODEL } from "../../src/case/sample";
import { answerBand } from "../../src/element/band";
import { expectValue } from "../economics/expect-result";

test("a band cut without a programme cost says that a decision waits for it", () => {
  const { programmeCost: _typed, ...untyped } = SAMPLE_MODEL;
  const remarks = (inputs: object): readonly string[] => {
    const band = answerBand({ tier: "RESELLER", contribution: "sourced", inputs });
    return expectValue(band).warnings.filter((each) => each.includes("a decision waits"));
  };

  expect(remarks(untyped)).toHaveLength(1);
  expect(remarks(untyped)[0]).toMatch(/programme cost.* is not typed/i);
  expect(remarks({ ...untyped, programmeCost: 0 })).toEqual([]);
});
