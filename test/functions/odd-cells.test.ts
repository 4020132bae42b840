import rangeHang from "../cases/found/fn-range-hang.json";
import solveHang from "../cases/found/fn-solve-hang.json";
import { GOOD_CALLS as GOOD, INPUTS } from "./good-calls";
import { associatedNames, call, CellError, show } from "./host";
import "../../functions/functions";

const NAMES = Object.keys(GOOD);

const LONGEST_TEXT = 32_767;
const long = (unit: string): string =>
  unit.repeat(Math.ceil(LONGEST_TEXT / unit.length)).slice(0, LONGEST_TEXT);

/** What a cell can hold although nobody expects it there. */
const ODD: Record<string, unknown> = {
  "nothing, as null": null,
  "nothing, as text": "",
  "nothing, as 0": 0,
  spaces: "   ",
  "a text": "oops",
  "a number below 0": -1,
  "the largest number": Number.MAX_VALUE,
  "the smallest number": Number.MIN_VALUE,
  TRUE: true,
  "a number that reads two ways": "50.000",
  "a decimal comma": "1,5",
  "the name of a prototype": "__proto__",
  constructor: "constructor",
  toString: "toString",
  "an error cell": new CellError("#REF!"),
  "a long word": long("a"),
  "a long row of spaces behind a range": `1 to 2${long(" ").slice(10)}x`,
  "long digits": long("1"),
  "long brackets": long("("),
  "a long row of marks": long(":. "),
};

/** Long enough for a busy machine, far too short for a search that starts at every letter. */
const LONGEST_MILLISECONDS = 2_000;

function isAnswer(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  if (cell instanceof CellError) return ["#VALUE!", "#N/A"].includes(cell.code) && isSentence(cell);
  return typeof cell === "string" || typeof cell === "boolean";
}

function isSentence({ message }: CellError): boolean {
  return /^\S.*[.?]$/su.test(message) && !message.includes("mistake of its own");
}

function inTime<T>(work: () => T): T {
  const started = performance.now();
  const done = work();
  expect(performance.now() - started).toBeLessThan(LONGEST_MILLISECONDS);
  return done;
}

/** The cells of an answer that no cell should show. */
function wrongCells(name: string, given: readonly unknown[]): unknown[] {
  try {
    const answer = call(name, ...given);
    const cells = Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer];
    return cells.length === 0 ? ["an empty answer"] : cells.filter((cell) => !isAnswer(cell));
  } catch (failure) {
    return isAnswer(failure) ? [] : [failure];
  }
}

test("there is a good call of every function here", () => {
  expect(NAMES.sort()).toEqual(associatedNames());
  const refused = NAMES.filter((name) => show(name, ...(GOOD[name] ?? [])).message !== undefined);
  expect(refused).toEqual([]);
});

describe.each(Object.entries(ODD))("%s", (_, odd) => {
  test.each(NAMES)("in any place of %s is answered, or refused in a sentence, at once", (name) => {
    const good = GOOD[name] ?? [];
    good.forEach((_value, index) => {
      for (const cell of [
        odd,
        [[odd]],
        [[odd, odd]],
        [
          ["acv", odd],
          [odd, 1],
        ],
      ]) {
        const given = good.map((each, at) => (at === index ? cell : each));
        expect({ index, wrong: inTime(() => wrongCells(name, given)) }).toEqual({
          index,
          wrong: [],
        });
      }
    });
  });
});

describe("what once took a minute is answered at once", () => {
  test("a range with hundreds of spaces behind it", () => {
    const { shown, message } = inTime(() =>
      show("REVSHARE.MODEL", Object.entries(rangeHang), "npv"),
    );
    expect([shown, message]).toEqual(["#VALUE!", expect.stringContaining("not a number")]);
  });

  test("a payback of a thousand million months", () => {
    const { inputs, measure, target, name } = solveHang;
    const block = Object.entries(inputs);
    const { shown, message } = inTime(() => show("REVSHARE.SOLVE", block, measure, target, name));
    expect([shown, message]).toEqual(["#N/A", expect.stringContaining("No solution")]);
  });

  test("a label of 32,767 letters, and a measure of as many", () => {
    const label = inTime(() =>
      show("REVSHARE.MODEL", [...INPUTS, [long("gross margin "), 1]], "npv"),
    );
    expect(label.message).toMatch(/^"gross margin .*\.\.\. is not the name of an input\.$/);
    const measure = inTime(() => show("REVSHARE.MODEL", INPUTS, long("npv ")));
    expect(measure.message).toMatch(/^"npv .*\.\.\. is not a measure\.$/);
  });
});

describe("a name that every object has is no name of ours", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    const refused = [
      show("REVSHARE.MODEL", [...INPUTS, [name, 1]], "npv"),
      show("REVSHARE.MODEL", INPUTS, name),
      show("REVSHARE.MODEL", INPUTS, "npv", name, 1),
      show("REVSHARE.GRID", INPUTS, "npv", name, 1, "deals", 1),
      show("PARTNER.LEVEL", [[name, 1]]),
      show("PARTNER.POLICY", name),
      show("PARTNER.KILLCRITERIA", name),
      show("REVSHARE.BAND", name, "sourced"),
      show("REVSHARE.BAND", "OEM", name),
      show("GTM.PLAN", "OEM", name, 46_083, 1),
      show("REVSHARE.PAYOUT", 1, 0, 1, name),
    ];
    for (const { shown, message } of refused) {
      expect(shown).toBe("#VALUE!");
      expect(message).toContain(name);
    }
  });
});

describe("a text that reads two ways is refused with both", () => {
  test.each([
    ["50.000", "50 or 50,000"],
    ["1,5", "15 or 1.5"],
  ])("%s", (text, readings) => {
    const cells = [
      show("REVSHARE.MODEL", [...INPUTS.filter(([name]) => name !== "acv"), ["acv", text]], "npv"),
      show("REVSHARE.MODEL", INPUTS, "npv", "deals", text),
      show("BREAKEVEN.VOLUME", text, 1, 1, 0),
      show("REVSHARE.PAYOUT", text, 0, 1),
      show("PARTNER.TIER", 8, 0.65, 4, 3, text, 12, true),
      show("GTM.PLAN", "RESELLER", "co_sell", 46_083, text),
    ];
    for (const { shown, message } of cells) {
      expect(shown).toBe("#VALUE!");
      expect(message).toContain(`"${text}", which can be read as ${readings}`);
    }
  });
});

test("rows of different lengths are read as far as they go", () => {
  const ragged = INPUTS.map((row, index) => (index % 2 === 0 ? [...row, null, ""] : row));
  expect(call("REVSHARE.MODEL", [...ragged, [], [null]], "npv")).toBe(
    call("REVSHARE.MODEL", INPUTS, "npv"),
  );
  const short = show("REVSHARE.MODEL", [["acv", 50_000], ["revshare"]], "npv");
  expect([short.shown, short.message]).toEqual(["#VALUE!", expect.stringContaining("revshare")]);
});
