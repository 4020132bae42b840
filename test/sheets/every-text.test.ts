import { Case } from "../../src/case/case";
import { INPUTS } from "../../src/economics/inputs";
import { CellError } from "../../src/formula/values";
import {
  BAND_PRESETS,
  CONTRIBUTIONS,
  MOTIONS,
  PARTNER_TYPES,
  PROFILE_NAMES,
  TIERS,
} from "../../src/policy/names";
import { calculate } from "../../src/sheets/calculate";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { a1 } from "../../src/sheets/description/a1";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { FURTHER_GROUPS } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import { VARIED_CASES, VARIED_NAMES, type VariedCase } from "../cases/varied";

const names = sheetNames();

/** Every kind of copy that a case can be made into, with all the sheets that it has. */
function copiesOf(name: VariedCase): Readonly<Record<string, readonly WrittenSheet[]>> {
  const given = new Case(VARIED_CASES[name]);
  const content = gatherContent(given);
  const kinds = kindsFor(given, FURTHER_GROUPS);
  const sheets = describeWorkbook(content, names, kinds);
  const shared = describeWorkbook(content, names, kinds, false);
  const request = { sheets: shared, names, partnerName: "P", functionPrefix: "" };
  const partner = describePartnerCopy(content, kinds.includes("plan"));
  return {
    full: sheets,
    portable: toNativeWorkbook(request).sheets,
    values: valuesCopy(sheets, ""),
    ...(partner.ok ? { partner: partner.value } : {}),
  };
}

/** What every cell shows. */
function shownOn(sheets: readonly WrittenSheet[]): { place: string; shown: unknown }[] {
  const calculated = calculate(sheets);
  return sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].map(({ row, column }) => ({
      place: `${sheet.name}!${a1(row, column)}`,
      shown: calculated.valueAt(sheet.name, row, column),
    })),
  );
}

function shownInCopies(name: VariedCase) {
  return Object.entries(copiesOf(name)).map(([kind, sheets]) => ({
    ...{ kind, sheets },
    shown: shownOn(sheets),
  }));
}

/** What a person reads on a sheet besides its cells: lists, hints, charts, footers. */
function saidOn(sheet: WrittenSheet): { place: string; shown: unknown }[] {
  const texts = [
    ...sheet.tables.flatMap(({ columns }) =>
      columns.flatMap(({ name, list = [] }) => [name, ...list]),
    ),
    ...sheet.validations.flatMap(({ title, message, rule }) => [
      ...[title, message],
      ...(rule.kind === "list" ? rule.values : []),
    ]),
    ...sheet.charts.flatMap(({ title, alternativeText, series, ...axes }) => [
      ...[title, alternativeText, axes.categoryAxisTitle, axes.valueAxisTitle],
      ...series.map(({ name }) => name),
    ]),
    ...[...sheetCells(sheet)].map(({ cell }) => cell.comment),
    sheet.print.footer,
  ];
  return texts.map((shown) => ({ place: sheet.name, shown }));
}

/** Words of the code that look like words; those with a capital or a line inside are found as such. */
const CODE_WORDS = new Set<string>([
  ...TIERS.filter((tier) => tier !== "OEM"),
  ...INPUTS.flatMap((input) => (input.kind === "choice" ? input.choices : [])),
]);
const CODE_SHAPE = /\b(?:[a-z]+[A-Z]\w*|[A-Za-z]+_\w+)\b/g;

/** Names of the code that are words of English in a sentence, but no text of a cell. */
const CODES = new Set<string>([
  ...CODE_WORDS,
  ...PROFILE_NAMES,
  ...BAND_PRESETS,
  ...CONTRIBUTIONS,
  ...MOTIONS,
  ...PARTNER_TYPES.filter((type) => type.includes("_")),
]);
/** On sheets of workings formulas look up what functions answer; words stand beside it. */
const ANSWERED_ON_WORKINGS = new Set<string>([...TIERS, ...PARTNER_TYPES]);
const WORKINGS = /workings$/i;
/** Terms of partner management, as on every forecast and in every claim. */
const TERMS: ReadonlySet<unknown> = new Set(CONTRIBUTIONS);

function isTerm(place: string, shown: unknown): boolean {
  const sheet = place.split("!")[0] ?? "";
  if ([names.programme, names.attribution].includes(sheet)) return TERMS.has(shown);
  return WORKINGS.test(sheet) && ANSWERED_ON_WORKINGS.has(String(shown));
}

function codeNames(text: string): string[] {
  const words = text.match(/[A-Z]{3,}/g) ?? [];
  return [
    ...(text.match(CODE_SHAPE) ?? []),
    ...(text.match(/\b(?:channel-programme|enterprise-software|saas)\b/g) ?? []),
    ...words.filter((word) => CODE_WORDS.has(word)),
    ...(CODES.has(text) ? [text] : []),
  ];
}

const ERROR_TEXT = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/;

describe.each(VARIED_NAMES)("with %s", (name) => {
  let copies: ReturnType<typeof shownInCopies> = [];
  beforeAll(() => {
    copies = shownInCopies(name);
  });
  // Only one case's cells are kept at a time.
  afterAll(() => {
    copies = [];
  });

  test("no cell of any copy shows an error", () => {
    expect(copies.length).toBeGreaterThanOrEqual(3);
    for (const { kind, shown } of copies) {
      const errors = shown.flatMap(({ place, shown }) => {
        if (shown instanceof CellError) return [`${place}: ${shown.code}`];
        if (shown === undefined) return [`${place}: not computed`];
        return typeof shown === "string" && ERROR_TEXT.test(shown) ? [`${place}: ${shown}`] : [];
      });
      expect([kind, errors]).toEqual([kind, []]);
    }
  });

  test("no sheet shows a name of the code, but for what functions answer on workings", () => {
    for (const { kind, sheets, shown } of copies) {
      const found = [...shown, ...sheets.flatMap(saidOn)].flatMap(({ place, shown }) =>
        typeof shown === "string" && !isTerm(place, shown)
          ? codeNames(shown).map((code) => `${place}: ${code}`)
          : [],
      );
      expect([kind, found]).toEqual([kind, []]);
    }
  });
});
