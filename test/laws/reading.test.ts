import fc from "fast-check";
import { openEntry, shownEntry, takeEntry, withMarksExchanged } from "../../src/reading/entry";
import { EN_US, type NumberStyle, readNumber } from "../../src/reading/number";
import "./seed";

const RUNS = { numRuns: 2_000 };

/** How a country writes numbers: what parts the thousands, and the decimal mark. */
interface Country {
  readonly name: string;
  readonly groups: string;
  readonly decimalMark: "." | ",";
  /** Digits in a group before the last one: three, or two in India. */
  readonly inGroup: 2 | 3;
}

const COUNTRIES: readonly Country[] = [
  { name: "en-US", groups: ",", decimalMark: ".", inGroup: 3 },
  { name: "de-DE", groups: ".", decimalMark: ",", inGroup: 3 },
  { name: "fr-FR", groups: "\u202f", decimalMark: ",", inGroup: 3 },
  { name: "de-CH", groups: "’", decimalMark: ".", inGroup: 3 },
  { name: "en-IN", groups: ",", decimalMark: ".", inGroup: 2 },
  { name: "es-ES", groups: "", decimalMark: ",", inGroup: 3 },
];

function grouped(digits: string, { groups, inGroup }: Country): string {
  const rest = digits.slice(0, -3);
  const before = rest.replace(new RegExp(`\\B(?=(?:\\d{${inGroup}})+$)`, "g"), groups);
  return rest === "" ? digits : `${before}${groups}${digits.slice(-3)}`;
}

/** A number as its digits, so that the text of it owes nothing to how a number is printed. */
const amount = fc.record({
  whole: fc.oneof(fc.nat({ max: 999 }), fc.nat({ max: 9_999_999 }), fc.nat()),
  decimals: fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), maxLength: 5 }),
  isNegative: fc.boolean(),
  isGrouped: fc.boolean(),
  tail: fc.constantFrom("", " €", "%", " %", "k", "\u00a0EUR"),
});

const POWERS: Readonly<Record<string, number>> = { "%": -2, " %": -2, k: 3 };

function written({ whole, decimals, isNegative, isGrouped, tail }: Amount, country: Country) {
  const digits = isGrouped ? grouped(String(whole), country) : String(whole);
  const fraction = decimals === "" ? "" : `${country.decimalMark}${decimals}`;
  const value = Number(`${whole}.${decimals}0e${POWERS[tail] ?? 0}`);
  return {
    text: `${isNegative ? "-" : ""}${digits}${fraction}${tail}`,
    value: isNegative && value !== 0 ? -value : value,
  };
}

type Amount = typeof amount extends fc.Arbitrary<infer Value> ? Value : never;

const valuesOf = (text: string, style?: NumberStyle) =>
  readNumber(text, style).map(({ value }) => value);

describe.each(COUNTRIES)("a number as $name writes it", (country) => {
  test("is read as itself by those who write so, and there is no second reading of its groups", () => {
    fc.assert(
      fc.property(amount, (each) => {
        const { text, value } = written(each, country);
        const [certain, ...more] = valuesOf(text, { ...country, isCertain: true });
        expect([certain, more]).toEqual([value, []]);
        expect(valuesOf(text, country)[0]).toBe(value);
      }),
      RUNS,
    );
  });

  test("is itself, or two numbers of which it is one, to those who write the other way", () => {
    const decimalMark = country.decimalMark === "." ? "," : ".";
    fc.assert(
      fc.property(amount, (each) => {
        const { text, value } = written(each, country);
        // Three decimals of theirs look like a group of three: "50,000" is as en-US as it gets.
        fc.pre(each.decimals.length !== 3 || each.whole === 0 || each.whole >= 1000);
        expect(valuesOf(text, { decimalMark })).toContain(value);
      }),
      RUNS,
    );
  });
});

test("nothing that is read is read as more than two numbers, nor as one that is none", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."0 1 5 9 . , ' - + ( ) % k € e E m USD ５ \u202f".split(" "), " "),
    maxLength: 14,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(EN_US, { decimalMark: "," } as const), (typed, style) => {
      const readings = readNumber(typed, style);
      expect(readings.length).toBeLessThanOrEqual(2);
      expect(readings.every(({ value }) => Number.isFinite(value))).toBe(true);
    }),
    RUNS,
  );
});

describe("what a field shows can be typed into it again", () => {
  const kept = fc.record({
    keptAs: fc.constantFrom("number", "fraction", "percentage"),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(4))),
    decimalMark: fc.constantFrom(".", ","),
  });

  test("and is the same number, or asked about with that number among the answers", () => {
    fc.assert(
      fc.property(kept, ({ keptAs, value, decimalMark }) => {
        const asked = { keptAs, takesMoney: true, isAllowed: () => true } as const;
        const shown = shownEntry(asked, value);
        const typed = decimalMark === "," ? withMarksExchanged(shown) : shown;
        const taken = takeEntry(asked, typed, { decimalMark });
        const answers = openEntry(asked, taken)?.answers ?? [taken];
        expect(answers.map((answer) => shownEntry(asked, Number(answer)))).toContain(shown);
      }),
      RUNS,
    );
  });
});
