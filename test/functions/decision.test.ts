import { SAMPLE_MODEL } from "../../src/case/sample";
import { call, CellError, show } from "./host";
import "../../functions/functions";

const INPUTS: unknown[][] = Object.entries(SAMPLE_MODEL);

function decision(inputs: unknown, tier = "RESELLER", contribution = "sourced"): unknown[] {
  const [, row = []] = call("PARTNER.DECISION", tier, contribution, inputs) as unknown[][];
  return row;
}

test("the share is the one that REVSHARE.BAND offers with the same inputs", () => {
  const [, , low, high] = decision(INPUTS);
  const band = call("REVSHARE.BAND", "RESELLER", "sourced", null, INPUTS);
  expect([[low, high]]).toEqual(band);
});

test("nothing is signed while the base case loses, and the answer says where it turns", () => {
  const costly = [...INPUTS.filter(([name]) => name !== "programmeCost"), ["programmeCost", 5e6]];
  const [code, headline, , , , contribution, changes] = decision(costly);
  expect([code, headline]).toEqual(["NOT_AT_THESE_TERMS", "No deal at these terms"]);
  expect(contribution).toBeInstanceOf(CellError);
  expect(changes).toMatch(/programme cost of at most [\d,]+ a year it would hold/);
});

test("what nobody wrote is asked for, and its cells say that nothing is decided", () => {
  const [code, headline, ...others] = decision([
    ["acv", 50_000],
    ["revshare", 0.2],
    ["programmeCost", 0],
  ]);
  expect([code, headline]).toEqual(["UNDECIDED", "Not decided: partner deals still missing"]);
  expect(others.slice(0, 4)).toEqual(Array(4).fill(expect.objectContaining({ code: "#N/A" })));
  expect(others[4]).toBe("Give partner deals.");
});

test("inputs that do not read are refused", () => {
  const cell = show("PARTNER.DECISION", "OEM", "sourced", [
    ...INPUTS.filter(([name]) => name !== "winRate"),
    ["winRate", 25],
  ]);
  expect(cell).toMatchObject({
    shown: "#VALUE!",
    message: expect.stringContaining("25%") as string,
  });
});
