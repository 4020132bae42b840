import { bare, nearest } from "../src/nearest";

describe("the nearest known name", () => {
  test.each([
    ["grosMargin", "grossMargin"],
    ["GROSS-MARGIN", "grossMargin"],
    ["deels", "deals"],
  ])("%s was probably meant to be %s", (typed, meant) => {
    expect(nearest(typed, ["grossMargin", "deals", "acv"])).toBe(meant);
  });

  test("is none when nothing is close", () => {
    expect(nearest("colour", ["grossMargin", "deals", "acv"])).toBeUndefined();
    expect(nearest("", ["acv"])).toBeUndefined();
  });

  test("compares letters and digits of any alphabet", () => {
    expect(bare("Prämie (€/Jahr) 2")).toBe("prämiejahr2");
  });
});
