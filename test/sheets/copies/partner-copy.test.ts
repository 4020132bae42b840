import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { inputDefinition, type InputKey, INPUTS } from "../../../src/economics/inputs";
import { evaluateModel, MEASURES } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse-object";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { makeCopy } from "../../../src/xlsx/make-copy";
import { describePartnerCopy } from "../../../src/sheets/copies/partner-copy";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { previewPartnerCopy } from "../../../src/sheets/copies/visibility";
import { sampleContent } from "../../../src/sheets/sample-content";
import { sampleDraft } from "../../../src/case/sample-draft";
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

test("nothing of ours enters the file of any of 60 models, in any usual writing", async () => {
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
    { numRuns: 60, endOnFailure: true, seed: 20_260_302 },
  );
});

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

test("every column in which something stands on the partner's sheets has a width that was chosen for it", () => {
  const widest = expectValue(describePartnerCopy(sampleContent())).map((sheet) => ({
    name: sheet.name,
    columns: Math.max(...[...sheetCells(sheet)].map(({ column }) => column + 1)),
    widths: sheet.columnWidthsInCharacters.length,
  }));
  expect(widest.filter(({ columns, widths }) => columns > widths)).toEqual([]);
});
