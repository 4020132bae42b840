import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { inputDefinition, type InputKey, INPUTS } from "../../../src/economics/inputs";
import { evaluateModel, MEASURES } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse";
import { calculate } from "../../../src/sheets/calculate";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { makeCopy } from "../../../src/xlsx/make-copy";
import { describePartnerCopy } from "../../../src/sheets/copies/partner-copy";
import { previewPartnerCopy } from "../../../src/sheets/copies/visibility";
import { sampleContent } from "../../../src/sheets/sample-content";
import { sampleDraft } from "../../../src/case/sample-draft";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { expectProblem, expectValue } from "../../economics/expect-result";
import "../../laws/seed";

const isOurs = (key: InputKey): boolean => inputDefinition(key).seenBy === "ours";

/** Values with so many digits that none comes up by chance. */
const DIGITS: Partial<Record<string, fc.Arbitrary<number>>> = {
  money: fc.integer({ min: 100_000_001, max: 999_999_999 }).map((cents) => cents / 100),
  fraction: fc.integer({ min: 30_000_001, max: 79_999_999 }).map((part) => part / 1e8),
  count: fc.integer({ min: 10_000_001, max: 99_999_999 }).map((part) => part / 1e4),
};

const anyContent: fc.Arbitrary<WorkbookContent> = fc
  .record({
    inputs: fc.record(
      Object.fromEntries(
        INPUTS.flatMap(({ key, kind }, index) => {
          const digits = DIGITS[kind];
          // No two inputs are alike, or one of ours would be found in a shared one.
          return digits === undefined
            ? []
            : [[key, digits.map((value) => value * (1 + index / 997))]];
        }),
      ),
    ),
    marketing: fc.integer({ min: 1_000_001, max: 9_999_999 }),
    secret: fc.stringMatching(/^[A-Z]{12}$/),
  })
  .map(({ inputs, marketing, secret }) => {
    const sample = sampleContent();
    return {
      ...sample,
      inputs,
      evidence: { ...sample.evidence, jointMarketing: marketing },
      remarks: [{ heading: `Caps ${secret}`, sentences: [`Because of ${secret}.`] }],
    };
  });

async function textsOf(content: WorkbookContent): Promise<string> {
  const copy = await makeCopy("partner", content, { draft: sampleDraft() });
  return Object.entries(unzipSync(expectValue(copy).bytes))
    .map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
    .join("\n");
}

/** Numbers in a text, as they are written, without thousands separators. */
function numbersIn(text: string): Set<string> {
  const found = text.match(/\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
  return new Set(found.map((number) => number.replaceAll(",", "")));
}

/** A number in the ways in which sheets and people write it. */
function writings(value: number): string[] {
  const amount = Math.abs(value);
  const decimals = [0, 1, 2, 3, 4].map((digits) => amount.toFixed(digits));
  const percents = [1, 2, 3, 4].map((digits) => (amount * 100).toFixed(digits));
  const shown = amount > 1000 ? decimals : [...decimals.slice(3), ...percents];
  const all = [String(amount), String(amount * 100), ...shown];
  // 1.5 and 2006 stand in any file; from five digits on a number is a find.
  return all.filter((writing) => writing.replace(/^[0.]+/, "").replace(".", "").length >= 5);
}

function privateNumbers({ inputs, evidence }: WorkbookContent): Record<string, number> {
  const given = expectValue(parseModelInputs(inputs)).inputs;
  const result = evaluateModel(given);
  const measures = MEASURES.filter(({ seenBy }) => seenBy === "ours").map(
    ({ name }) => [name, result[name]] as const,
  );
  const own = INPUTS.filter(({ key }) => isOurs(key)).map(({ key }) => [key, given[key]] as const);
  const all = [...own, ...measures, ["jointMarketing", evidence.jointMarketing]] as const;
  const numbers = all.filter(
    // Whole and small numbers stand in any file; what they come from is looked for as well.
    ([, value]) => typeof value === "number" && Math.abs(value) > 1e-3 && String(value).length > 6,
  );
  return Object.fromEntries(numbers) as Record<string, number>;
}

test("nothing of ours enters the file of any of 200 models, in any usual writing", async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const text = await textsOf(content);
      const written = numbersIn(text);
      const leaks = Object.entries(privateNumbers(content)).flatMap(([name, value]) =>
        writings(value)
          .filter((writing) => written.has(writing))
          .map((writing) => `${name}: ${writing}`),
      );
      expect(leaks).toEqual([]);
      const [secret = ""] = /[A-Z]{12}/.exec(content.remarks[0]!.heading) ?? [];
      expect([secret].filter((one) => text.includes(one))).toEqual([]);
    }),
    { numRuns: 200, endOnFailure: true, seed: 20_260_302 },
  );
}, 300_000);

test("no label of what is ours enters the file, nor our draft, names or sheets", async () => {
  const text = await textsOf(sampleContent());
  const labels = previewPartnerCopy(sampleContent())
    .filter(({ visibility }) => visibility === "ours")
    .map(({ label }) => label);

  expect(labels.length).toBeGreaterThan(30);
  expect(labels.filter((label) => text.toLowerCase().includes(label.toLowerCase()))).toEqual([]);
  expect(
    /customXml|comments\d|Verdict|Sensitivity|Workings|Checks/i.exec(text)?.[0],
  ).toBeUndefined();
});

/** The sheets as the partner sees them once it has typed into cells of Terms, by their labels. */
function filledIn(content: WorkbookContent, typed: Readonly<Record<string, number>>) {
  return expectValue(describePartnerCopy(content)).map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => {
        const value = typed[String(line[0]?.value)];
        return sheet.name !== "Terms" || value === undefined
          ? line
          : line.map((cell, at) => (at === 2 ? { ...cell, value } : cell));
      }),
    })),
  }));
}

/** What stands right of each label, and the reason right of that. */
function shownBeside(sheets: readonly WrittenSheet[]) {
  const calculated = calculate(sheets);
  return Object.fromEntries(
    sheets.flatMap((sheet) =>
      [...sheetCells(sheet)].map(({ row, column, cell }) => [
        String(cell.value),
        [1, 2].map((right) => calculated.valueAt(sheet.name, row, column + right)),
      ]),
    ),
  );
}

const ITS_OWN = {
  "Your discount rate": 0.12,
  "Your services per deal": 20_000,
  "Your services margin": 0.35,
  "Your selling cost per deal": 6_000,
  "Your investment a year": 60_000,
  "Return you want": 0.5,
};

test("once the partner has filled in its own, its numbers are those of the model", () => {
  const content = sampleContent();
  const model = evaluateModel(expectValue(parseModelInputs(content.inputs)).inputs);
  const shown = shownBeside(filledIn(content, ITS_OWN));
  const number = (label: string) => shown[label]?.[0];

  expect(number("Share of one deal, worth today")).toBeCloseTo(model.revsharePv as number, 6);
  expect(number("Your profit on a year's deals")).toBeCloseTo(model.partnerProfit as number, 6);
  expect(number("Your return on the investment")).toBeCloseTo(model.partnerRoi as number, 9);
  expect(number("Lowest share that gives you the return you want")).toBeCloseTo(
    model.minRevshare as number,
    9,
  );
  // 60,000 over 21,455.90 of share and 1,000 of services: 2.67 deals, so 3.
  expect(number("Deals a year at which you earn your investment back")).toBe(3);
  expect(number("Deals a year that give you the return you want")).toBe(5);
});

test("as long as it has not, nothing of it counts and what is missing is said", () => {
  const content = sampleContent();
  const shown = shownBeside(expectValue(describePartnerCopy(content)));
  // 12 deals of 50,000 at 20%, kept at 88% a year for three years and not discounted.
  expect(shown["Your profit on a year's deals"]?.[0]).toBeCloseTo(
    12 * 10_000 * (1 + 0.88 + 0.88 ** 2),
    6,
  );
  expect(shown["Your return on the investment"]).toEqual([
    "–",
    "Give your investment a year, Terms C26.",
  ]);
  const { deals: _, ...inputs } = content.inputs;
  const without = shownBeside(expectValue(describePartnerCopy({ ...content, inputs })));
  expect(without["Your profit on a year's deals"]).toEqual([
    "–",
    "Give the deals a year, Terms C22.",
  ]);
});

test.each([
  ["as it is made", {}, {}],
  ["filled in", {}, ITS_OWN],
  ["without deals", { deals: undefined }, ITS_OWN],
  ["with a cost that eats the share", {}, { "Your selling cost per deal": 1e6 }],
])(
  "every formula of the partner's sheets has a value, and none is an error, %s",
  (_, changed, typed) => {
    const content = sampleContent();
    const sheets = filledIn(
      { ...content, inputs: { ...content.inputs, ...changed } as never },
      typed,
    );
    const calculated = calculate(sheets);
    const wrong = sheets.flatMap((sheet) =>
      [...sheetCells(sheet)]
        .filter(({ cell }) => cell.formula !== undefined)
        .filter(({ row, column }) => {
          const value = calculated.valueAt(sheet.name, row, column);
          return typeof value !== "number" && typeof value !== "string";
        })
        .map(({ cell }) => cell.formula),
    );
    expect(wrong).toEqual([]);
  },
);

test("it speaks to the partner and in none of our words, and shows no year past the horizon", async () => {
  const text = await textsOf(sampleContent());
  expect(text).not.toMatch(
    /kill criteria|rounding|\bthe partner\b|partner's|SI_CONSULTING|co_sell/i,
  );
  expect(text).toContain("Your sales people trained");
  const years = expectValue(describePartnerCopy(sampleContent())).find(
    ({ name }) => name === "Year by year",
  );
  expect(years?.blocks[1]?.cells).toHaveLength(1 + 3);
});

test("nobody is offered more market development funds than it asked for", () => {
  const { plan, inputs, ...content } = sampleContent();
  const generous = {
    ...content,
    inputs: { ...inputs, mdf: 30_000 },
    plan: { ...plan, mdf: 30_000, askedMdf: 12_000 },
  };
  const shown = shownBeside(expectValue(describePartnerCopy(generous)));
  expect(shown["Market development funds, up to"]?.[0]).toBe(12_000);
  expect(shown["MDF released, up to"]?.[0]).toBe(12_000);
});

test("a share of gross profit would show our margin, so there is no copy", () => {
  const content = sampleContent();
  const problem = expectProblem(
    describePartnerCopy({
      ...content,
      inputs: { ...content.inputs, revshareBase: "GROSS_PROFIT" },
    }),
  );
  expect(problem).toMatchObject({ field: "revshareBase", allowed: "NET or LIST" });
});

test("before the file is made, every input, measure and line says whether it leaves", () => {
  const preview = previewPartnerCopy(sampleContent());

  expect(preview.length).toBeGreaterThan(INPUTS.length + MEASURES.length);
  expect(preview).toContainEqual({
    label: "Gross margin",
    input: "grossMargin",
    value: 0.8,
    visibility: "ours",
    leaves: false,
  });
  expect(preview).toContainEqual({
    label: "Partner's investment a year",
    input: "partnerInvestment",
    value: 60_000,
    visibility: "partner",
    leaves: false,
  });
  expect(preview).toContainEqual({
    label: "Net present value of the programme",
    measure: "npv",
    visibility: "ours",
    leaves: false,
  });
});
