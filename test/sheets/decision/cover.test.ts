import { Case } from "../../../src/case/case";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { gatherContent } from "../../../src/sheets/gather-content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { sheetsFor } from "../../../src/sheets/description/sheet-groups";
import { SHEET_PURPOSES } from "../../../src/sheets/description/sheet-purposes";
import { contentHash } from "../../../src/case/content-hash";
import { NAMES, seen } from "../described";

const content = sampleContent();

test("author, date and version come from outside, or are said to be missing", () => {
  const cover = { author: "Dana Whitlock", date: "2026-03-02", version: "1.2.0" };
  const sheet = seen("cover", { ...content, dossier: { ...content.dossier, cover } });
  const about = (label: string): unknown => sheet.at(sheet.rowOf(label), 1);
  expect([about("Author"), about("Date"), about("Version of Partner Desk")]).toEqual([
    "Dana Whitlock",
    "2026-03-02",
    "1.2.0",
  ]);
  const bare = seen("cover", content);
  expect(bare.at(bare.rowOf("Author"), 1)).toBe("not stated");
});

test("the contents list the sheets that were written, under the names of their tabs", () => {
  const kinds = sheetsFor(["decision"]);
  const sheet = seen("cover", content, [], kinds);
  const first = sheet.rowOf("Sheet") + 1;
  const listed = kinds.map((_, index) => sheet.at(first + index, 0));
  expect(new Set(listed)).toEqual(new Set(kinds.map((kind) => NAMES[kind])));
  expect(sheet.at(sheet.rowOf("Memo"), 1)).toBe(SHEET_PURPOSES.memo);
  expect(sheet.at(first + kinds.length, 0)).toBeNull();
});

test("the hash is the same for the same answers in any order, and another for any change", () => {
  const { inputsHash } = content.dossier;
  expect(inputsHash).toMatch(/^[0-9a-f]{16}$/);
  expect(sampleContent().dossier.inputsHash).toBe(inputsHash);
  const hash = contentHash({ a: 1, b: [{ c: "x", d: true }] });
  expect(contentHash({ b: [{ d: true, c: "x" }], a: 1 })).toBe(hash);
  expect(contentHash({ a: 1, b: [{ c: "y", d: true }] })).not.toBe(hash);
  expect(contentHash({ a: 1, b: [{ c: "x", d: "true" }] })).not.toBe(hash);
});

test("it is a dashboard: the decision in its colour, three figures on their terms, two pictures, and links", () => {
  const kinds = sheetsFor(["decision"]);
  const sheet = seen("cover", content, [], kinds);
  const said = (name: string): unknown => sheet.at(sheet.rowOf(name), 1);
  const { figures, terms } = content.keyFigures;
  expect(figures.map(({ label }) => said(label))).toEqual(
    figures.map(({ shown }) => `${String(shown)}, at ${String(terms)}`),
  );
  const { conditionalFormats, charts, blocks } = sheet.description;
  expect(conditionalFormats.map(({ area }) => area.row)).toEqual([sheet.rowOf("Recommendation")]);
  expect(charts.map(({ series }) => new Set(series.map((one) => one.sheet)))).toEqual([
    new Set([NAMES.workings]),
    new Set([NAMES.economics]),
  ]);
  const links = blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => cell?.formula?.match(/^=HYPERLINK\("#'(.+)'!A1"/)?.[1] ?? []),
  );
  expect(new Set(links)).toEqual(new Set(kinds.map((kind) => NAMES[kind])));
});

test("a figure that rests on a missing input is a dash with what it needs", () => {
  const { programmeCost: _, ...model } = SAMPLE_CASE.model;
  const without = gatherContent(new Case({ ...SAMPLE_CASE, model }));
  const sheet = seen("cover", without, [], sheetsFor(["decision"]));
  const [breakeven] = without.keyFigures.figures;
  expect(sheet.at(sheet.rowOf(String(breakeven?.label)), 1)).toBe("–, needs cost");
});
