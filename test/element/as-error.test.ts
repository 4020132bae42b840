import { asError } from "../../src/element/as-error";
import { answerBand } from "../../src/element/band";
import { expectProblem } from "../economics/expect-result";

test("a bad element is answered with what is wrong, where, and what is allowed", () => {
  const { error } = asError(expectProblem(answerBand({ tier: "GOLD", contribution: "sourced" })));
  expect(error.message).toContain("GOLD");
  expect(error.field).toBe("tier");
  expect(error.allowed).toContain("RESELLER");
});
