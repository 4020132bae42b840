import { policyFromJson } from "../../src/element/own-policy";
import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { expectProblem, expectValue } from "../economics/expect-result";

const HARDWARE = expectValue(policyFor("hardware"));
const [COLUMNS = [], ...ROWS] = policyTable(HARDWARE);

/** The rows as objects, with the columns' names as somebody writes them. */
function objects(spelled: (name: string) => string): unknown[] {
  return ROWS.map((row) =>
    Object.fromEntries(row.map((cell, at) => [spelled(String(COLUMNS[at])), cell])),
  );
}

describe("a policy as JSON holds it", () => {
  test.each([
    ["a profile's name", "hardware"],
    ["lists under a header", [COLUMNS, ...ROWS]],
    ["objects", objects((name) => name)],
    ["objects in other letters", objects((name) => name.toUpperCase())],
    ["what the command policy answers", { figures: objects((name) => name.toLowerCase()) }],
  ])("%s gives the figures of the profile", (_, value) => {
    expect(expectValue(policyFromJson(value)).floors).toEqual(HARDWARE.floors);
  });

  test("a name that is no profile is refused with it", () => {
    expect(expectProblem(policyFromJson("nobody")).message).toContain("nobody");
  });
});
