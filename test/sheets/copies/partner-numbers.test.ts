import { evaluateModel } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse-object";
import { calculate } from "../../../src/sheets/calculate";
import { describePartnerCopy } from "../../../src/sheets/copies/partner-copy";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";

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
