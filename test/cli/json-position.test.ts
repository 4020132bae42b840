import * as fc from "fast-check";
import { findJsonMistake } from "../../cli/json-position";
import "../laws/seed";

test("text that is JSON has no mistake", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(findJsonMistake(JSON.stringify(value, null, 2))).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test("a mistake is found exactly where JSON.parse refuses", () => {
  const edits = fc.record({
    value: fc.jsonValue(),
    at: fc.nat(),
    insert: fc.constantFrom("", "}", '"', ",", "x", "1"),
  });
  fc.assert(
    fc.property(edits, ({ value, at, insert }) => {
      const text = JSON.stringify(value, null, 1);
      const place = at % (text.length + 1);
      const edited = text.slice(0, place) + insert + text.slice(place + 1);
      expect(findJsonMistake(edited) === undefined).toBe(isJson(edited));
    }),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"a": 1,}', 1, 9, "a name in double quotes"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," or "}"'],
  ["[1, 2", 1, 6, '"," or "]"'],
  ["{'a': 1}", 1, 2, "a name in double quotes"],
  ['{"a" 1}', 1, 6, '":"'],
  ['{"a": tru}', 1, 7, "a value"],
  ['{"a": 1} {', 1, 10, "the end of the text"],
  ["", 1, 1, "a value"],
])("in %j it is at line %i, column %i", (text, line, column, expected) => {
  expect(findJsonMistake(text)).toEqual({ line, column, expected });
});

test("nesting beyond any record is refused, not crashed on", () => {
  expect(findJsonMistake("[".repeat(100_000))).toMatchObject({ expected: "less nesting" });
});
