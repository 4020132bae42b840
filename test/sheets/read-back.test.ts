import { Case } from "../../src/case/case";
import { draftOfCase } from "../../src/case/draft-of-case";
import { SAMPLE_CASE, SAMPLE_PLAN } from "../../src/case/sample";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import type { SheetKind } from "../../src/sheets/description/description";
import { DEALS_ROW } from "../../src/sheets/existing/attribution-layout";
import { gatherContent } from "../../src/sheets/gather-content";
import { type CopyKind, makeCopy } from "../../src/xlsx/make-copy";
import { currentPartner, type Draft } from "../../src/case/draft";
import { readBack } from "../../src/sheets/read-back";
import { sampleContent } from "../../src/sheets/sample-content";
import { sampleDraft } from "../../src/case/sample-draft";
import { changeParts } from "../../src/xlsx/parts";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { unzipSync, zipSync } from "fflate";
import { expectProblem, expectValue } from "../economics/expect-result";
import { sheetOf } from "../xlsx/described-sheet";

const { launchDate, motion, averageDeal } = SAMPLE_PLAN;
const draft = currentPartner(sampleDraft());

async function copy(kind: CopyKind, given: Draft = sampleDraft(), content = sampleContent()) {
  return expectValue(await makeCopy(kind, content, { draft: given })).bytes;
}

function read(bytes: Uint8Array) {
  const { given } = expectValue(readBack(expectValue(readXlsxFile(bytes))));
  return { ...given, model: (given.model ?? {}) as Readonly<Record<string, unknown>> };
}

test.each(["full", "portable"] as const)(
  "a %s copy comes back as the same inputs, intake and plan",
  async (kind) => {
    const back = read(await copy(kind));

    expect(back.model).toEqual(sampleContent().inputs);
    expect(back.intake).toEqual(draft.intake);
    expect(back.answers).toEqual(draft.answers);
    const { milestones, ...plan } = back.plan as { readonly milestones: readonly unknown[] };
    expect(plan).toEqual(draft.plan);
    expect(milestones).toHaveLength(sampleContent().plan.milestones.length);
    expect(milestones).toContainEqual({
      ...{ id: "agreement", owner: "Legal", status: "not started", note: "" },
    });
  },
);

test("a values copy, which has no draft, still tells its inputs, launch date and motion", async () => {
  const back = read(await copy("values"));

  expect(back.model).toEqual(sampleContent().inputs);
  expect(back.intake).toBeUndefined();
  expect(back.plan).toMatchObject({ launchDate, motion, averageDeal });
});

test("a partner's copy comes back with the terms and nothing of ours", async () => {
  const { model, intake, plan } = read(await copy("partner"));
  expect(JSON.stringify(plan)).toContain('"owner":"Partner\'s sales lead"');

  expect(model).toMatchObject({ revshare: 0.2, deals: 12, retentionPartner: 0.88 });
  expect(Object.keys(model)).not.toContain("grossMargin");
  expect(Object.keys(model)).not.toContain("partnerInvestment");
  expect(intake).toBeUndefined();
});

test("what was typed into the sheet since wins over the draft", async () => {
  const parts = unzipSync(await copy("full"));
  const sheetWith = (value: number) => (xml: string) =>
    xml.replace(/(<c r="C16"[^>]*>)<v>[^<]*<\/v>/, `$1<v>${value}</v>`);
  changeParts(parts, /worksheets\/sheet[12]\.xml/, sheetWith(0.33));
  const back = read(zipSync(parts));

  expect(Object.entries(back.model).filter(([, value]) => value === 0.33)).toHaveLength(1);
});

test("a range is read as it was written, also from a copy that works with its central value", async () => {
  const given = sampleDraft();
  const partner = {
    ...currentPartner(given),
    model: { ...draft.model, deals: "10 to 20 likely 13" },
  };
  const uncertain = { ...given, partners: { [given.currentPartnerId]: partner } };
  const content = sampleContent();
  const inputs = { ...content.inputs, deals: "10 to 20 likely 13" };
  const back = read(await copy("portable", uncertain, { ...content, inputs }));

  expect(back.model.deals).toBe("10 to 20 likely 13");
});

test("a draft that has an input under its label agrees with the cell of that input", async () => {
  const given = sampleDraft();
  const { acv, ...others } = draft.model;
  const partner = {
    ...currentPartner(given),
    model: { ...others, "Net annual contract value": acv! },
  };
  const labelled = { ...given, partners: { [given.currentPartnerId]: partner } };

  expect(read(await copy("full", labelled)).model).toEqual(sampleContent().inputs);
});

test("what is kept of a milestone that the written plan has not comes back with the others", async () => {
  const given = sampleDraft();
  const kept = { id: "partner-led-demo", owner: "Ada", status: "done", note: "Went well" };
  const written = currentPartner(given);
  const partner = { ...written, plan: { ...written.plan, milestones: [kept] } };
  const draftWith = { ...given, partners: { [given.currentPartnerId]: partner } };
  const { milestones } = read(await copy("full", draftWith)).plan as { milestones: unknown[] };

  expect(milestones).toContainEqual(kept);
  expect(milestones).toHaveLength(sampleContent().plan.milestones.length + 1);
});

test("a row of the plan with an id that is not ours is told and not taken for a milestone", async () => {
  const parts = unzipSync(await copy("values"));
  changeParts(parts, /(sharedStrings|worksheets\/sheet\d+)\.xml/, (xml) =>
    xml.replace(">agreement<", ">party<"),
  );
  const back = expectValue(readBack(expectValue(readXlsxFile(zipSync(parts)))));

  expect(JSON.stringify(back.given.plan)).not.toContain("party");
  expect(back.notRead.join(" ")).toMatch(/is "party", which is no milestone of ours/);
});

test("an average deal that was typed as text stands on the plan's sheet as its number", () => {
  const plan = { ...SAMPLE_PLAN, tier: undefined, averageDeal: "50k" };
  expect(gatherContent(new Case({ ...SAMPLE_CASE, plan })).plan.averageDeal).toBe(50_000);
});

test("inputs typed by hand in the same layout are read; an unknown label is named", async () => {
  const options = { title: "By hand", mayCallOurFunctions: false };
  const rows = (label: string) => [
    [{ value: "Input" }, { value: "Value" }],
    [{ value: "Net annual contract value" }, { value: 50_000 }],
    [{ value: label }, { value: "20%" }],
    [{ value: "Win rate" }, {}],
  ];
  const good = expectValue(await writeXlsx([sheetOf(rows("Revenue share"))], options));
  const bad = expectValue(await writeXlsx([sheetOf(rows("Colour"))], options));

  expect(read(good).model).toEqual({ acv: 50_000, revshare: "20%" });
  expect(expectProblem(readBack(expectValue(readXlsxFile(bad))))).toMatchObject({
    field: "A3",
    message: 'On Sheet, A3 is "Colour", which is not the name of an input.',
  });
});

test("a workbook without inputs is refused", async () => {
  const options = { title: "Other", mayCallOurFunctions: false };
  const other = expectValue(await writeXlsx([sheetOf([[{ value: "Shopping" }]])], options));

  expect(expectProblem(readBack(expectValue(readXlsxFile(other)))).message).toContain(
    "The workbook has no inputs",
  );
});

const KINDS: readonly SheetKind[] = ["inputs", "verdict", "workings", "attribution", "checks"];
const withDeals = gatherContent(new Case({ ...SAMPLE_CASE, deals: SAMPLE_DEALS }));
const { deals } = withDeals.existing;

async function dealsCopy(kind: CopyKind, given = draftOfCase({ ...SAMPLE_CASE, deals })) {
  return expectValue(await makeCopy(kind, withDeals, { draft: given, kinds: KINDS })).bytes;
}

/** What stands below "Introduced by" in this row of the sheet, counted from 0, is another thing. */
function introducedBy(bytes: Uint8Array, row: number, value: string) {
  const workbook = expectValue(readXlsxFile(bytes));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === "Attribution" && cell.row === row && cell.column === 8
        ? { ...cell, value }
        : cell,
    ),
  }));
  return readBack({ ...workbook, sheets });
}

test.each(["full", "portable", "values"] as const)(
  "the deals of a %s copy come back from their sheet as they went in",
  async (kind) => {
    expect(read(await dealsCopy(kind)).deals).toEqual(deals);
  },
);

test("a deal that was changed on the sheet comes back changed, whatever the draft has", async () => {
  const { given } = expectValue(introducedBy(await dealsCopy("full"), DEALS_ROW + 1, "us"));
  expect(given.deals).toEqual(
    deals.map((deal, at) => (at === 0 ? { ...deal, introducedBy: "us" } : deal)),
  );
});

test("deals that were taken in the pane since the sheet was written are the later ones", async () => {
  const workbook = expectValue(readXlsxFile(await dealsCopy("full")));
  const draftAfter = draftOfCase({ ...SAMPLE_CASE, deals: [{ account: "Zenner Group" }] });
  const { given } = expectValue(readBack({ ...workbook, draft: draftAfter }));
  expect(given.deals).toEqual([{ account: "Zenner Group" }]);
});

test("a deal that does not read is refused with its row", async () => {
  const read = introducedBy(await dealsCopy("full"), 20, "our cousin");
  expect(expectProblem(read).message).toContain('introducedBy in row 21 is "our cousin"');
});
