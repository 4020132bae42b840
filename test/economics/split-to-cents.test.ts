import { splitToCents } from "../../src/economics/split-to-cents";

describe("a payout told in slices of whole cents", () => {
  test.each([
    ["to the slice that lost most by rounding down", [0.333, 0.334, 0.333], [0.33, 0.34, 0.33]],
    ["to the earlier of two that lost the same", [1 / 3, 1 / 3, 1 / 3], [0.34, 0.33, 0.33]],
    ["one each, where two are left", [0.336, 0.337, 0.337], [0.33, 0.34, 0.34]],
    ["to the larger slice, if that lost most", [2.009, 1.001], [2.01, 1]],
    ["to the smaller slice, if that lost most", [2.001, 1.009], [2, 1.01]],
    ["to nobody, where none is left", [0.5, 0.25], [0.5, 0.25]],
  ])("gives the cent left over %s", (_, amounts, paid) => {
    expect(splitToCents(amounts)).toEqual(paid);
  });
});
