import { parseExample } from "../../scripts/formula-example.mjs";
import { commentedFunctions } from "../../scripts/function-comments.mjs";
import { call } from "./host";
import "../../functions/functions";

/** A spilled or single value as the help page writes it. */
function written(value: unknown): string[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell))),
  );
}

test("every example in a comment, and so on a help page, gives what it says", async () => {
  for (const { name, example } of await commentedFunctions()) {
    const { name: called, given, rows, isCut } = parseExample(example);
    const result = written(call(called, ...given));

    expect(called).toBe(name);
    expect(result.slice(0, rows.length)).toEqual(rows);
    expect(result.length > rows.length).toBe(isCut);
  }
});

describe("reading an example", () => {
  test("commas inside quotes, braces and brackets part nothing", () => {
    const { given } = parseExample('=F("a,b",{1,2;3,4},DATE(2026,3,2),,50%,TRUE) → 1');
    expect(given).toEqual([
      "a,b",
      [
        [1, 2],
        [3, 4],
      ],
      46083,
      null,
      0.5,
      true,
    ]);
  });

  test("text that is no example is refused", () => {
    expect(() => parseExample("PARTNER.TIER(1)")).toThrow(SyntaxError);
    expect(() => parseExample("=F(oops) → 1")).toThrow(SyntaxError);
  });
});
