import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { callsOurs } from "../../src/sheets/copies/repair";
import { currentPartner } from "../../src/case/draft";
import { readXlsxFile } from "../../src/xlsx/read";
import {
  formulasOf,
  handoverPane,
  HANDOVER,
  newestFile,
  outcomeOf,
  readNewest,
} from "./handover-stage";
import { WorkbenchSession } from "./harness";
import { choose, expectShown, heading, openPaneInTurn, openStep } from "./pane-stage";
import { openPage } from "./partner-from-empty";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const callsOfOurs = (formulas: readonly string[]): string[] =>
  formulas.filter((formula) => callsOurs(formula, ""));

test("a portable copy of the sample has native formulas only, the draft, and the time it was made", async () => {
  const stage = await handoverPane(session);
  const { page, faults } = stage;
  expect(await outcomeOf(stage, "copy", "make-copy")).toBe(
    "Excel opens the portable copy as a new workbook. Save it there.",
  );
  const file = await readNewest(page);
  const formulas = formulasOf(file);
  expect(formulas.length).toBeGreaterThan(1_000);
  expect(callsOfOurs(formulas)).toEqual([]);
  expect(file.sheets.map(({ name }) => name)).toContain("90-day plan");
  expect(file.draft && currentPartner(file.draft).intake.partner_name).toBe(
    "Brightwater Integrators",
  );
  const properties = strFromU8(
    unzipSync((await newestFile(page)) ?? new Uint8Array())["docProps/core.xml"] ??
      new Uint8Array(),
  );
  const [, created = ""] = /<dcterms:created[^>]*>([^<]+)</.exec(properties) ?? [];
  expect(Math.abs(Date.now() - Date.parse(created))).toBeLessThan(600_000);
  expect(faults).toEqual([]);
});

test.each([
  ["full", "full copy", true, true],
  ["values", "values copy", false, false],
])("a %s copy of the sample", async (kind, name, callsUs, hasDraft) => {
  const stage = await handoverPane(session);
  await choose(stage.pane, "copy-kind", kind);
  expect(await outcomeOf(stage, "copy", "make-copy")).toContain(name);
  const file = await readNewest(stage.page);
  expect(callsOfOurs(formulasOf(file)).length > 0).toBe(callsUs);
  expect(file.draft !== undefined).toBe(hasDraft);
  expect(stage.faults).toEqual([]);
});

test("what goes to the partner and what stays is shown first, and only then the copy can be made", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await choose(pane, "copy-kind", "partner");
  await expectShown(pane, "#leaves tr", "Revenue share");
  expect(
    await pane.locator("#leaves tr", { hasText: "Revenue share" }).first().innerText(),
  ).toContain("20%");
  expect(
    await pane.locator("#stays tr", { hasText: "Gross margin" }).first().innerText(),
  ).toContain("80%");
  expect(await pane.locator("#leaves").innerText()).not.toContain("Gross margin");
  await expectShown(pane, "#partner-preview", "a convenience, not security");
  expect(await newestFile(page)).toBeUndefined();

  await pane.locator("#make-copy", { hasText: "Make the partner copy" }).click();
  await expectShown(pane, "#copy-outcome", "Excel opens the partner copy");
  const file = await readNewest(page);
  expect(file.sheets.map(({ name }) => name)).toEqual([
    "Terms",
    "Your economics",
    "Year by year",
    "90-day plan",
  ]);
  expect(file.draft).toBeUndefined();
  expect(stage.faults).toEqual([]);
});

test("a share of gross profit has no partner copy, and the page leads to where that is changed", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await openStep(pane, "deal");
  await choose(pane, "model-revshareBase", "GROSS_PROFIT");
  await openPage(pane, "handover", HANDOVER);
  await choose(pane, "copy-kind", "partner");
  await expectShown(pane, ".message", "would show our margin");
  expect(await pane.locator("#make-copy").count()).toBe(0);
  await pane.locator("#go-to-deal").click();
  expect(await heading(pane)).toContain("Which share, of what");
});

test("what Excel does not open can be saved, and is the same workbook", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await pane.evaluate(() => {
    Excel.createWorkbook = () => Promise.reject(new Error("Pop-ups are blocked."));
  });
  const said = await outcomeOf(stage, "copy", "make-copy");
  expect(said).toContain("Excel did not open the copy: Pop-ups are blocked.");
  expect(said).toContain("save it as a file instead");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.locator("#save-copy").click(),
  ]);
  expect(download.suggestedFilename()).toBe("Partner Desk Brightwater Integrators.xlsx");
  const read = readXlsxFile(new Uint8Array(await readFile(await download.path())));
  expect(read.ok && callsOfOurs(formulasOf(read.value))).toEqual([]);
  expect(await newestFile(page)).toBeUndefined();
  expect(stage.faults).toEqual([]);
});

test("where Excel does not answer, a copy may be open already: that is said before a second one is made", async () => {
  const stage = await handoverPane(session);
  await stage.pane.evaluate(() => {
    const lost = Object.assign(new Error("No answer."), { code: "Timeout" });
    Excel.createWorkbook = () => Promise.reject(lost);
  });
  expect(await outcomeOf(stage, "copy", "make-copy")).toBe(
    "Excel did not say whether it opened the copy. Look among your windows before you make it again, or save it as a file.",
  );
  await stage.pane.locator("#save-copy").waitFor();
});

test("an Excel that cannot open new workbooks is told so, with the file to save", async () => {
  const stage = await handoverPane(session);
  await stage.pane.evaluate(() => {
    Object.assign(Office.context.requirements, { isSetSupported: () => false });
  });
  expect(await outcomeOf(stage, "copy", "make-copy")).toContain(
    "This version of Excel cannot open a new workbook from an add-in.",
  );
  await stage.pane.locator("#save-copy").waitFor();
  await choose(stage.pane, "copy-kind", "values");
  expect(await stage.pane.locator("#save-copy").count()).toBe(0);
});

test("a copy that is cancelled is not made, and what makes copies is fetched only when asked for", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  let letThrough: () => void = () => undefined;
  const cancelled = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/copies.js", async (route) => {
    await cancelled;
    await route.continue();
  });
  await pane.locator("#make-copy").click();
  await pane.locator("#cancel-job").click();
  letThrough();
  await expectShown(pane, "#copy-outcome", "Cancelled. No copy was made.");
  expect(await newestFile(page)).toBeUndefined();
  expect(await outcomeOf(stage, "copy", "make-copy")).toContain("Excel opens");
});

test("without the part that makes copies nothing is made, and pressing again tries again", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await page.route("**/copies.js", (route) => route.abort());
  expect(await outcomeOf(stage, "copy", "make-copy")).toContain(
    "The part that makes copies did not load",
  );
  await page.unroute("**/copies.js");
  await pane.locator("#make-copy").click();
  await expectShown(pane, "#copy-outcome", "Excel opens the portable copy");
});

test("a case that is not complete says what is missing and leads to the step", async () => {
  const stage = await openPaneInTurn(session, "empty");
  const { pane } = stage;
  await openPage(pane, "handover", HANDOVER);
  await expectShown(pane, ".message", "this one is not complete");
  expect(await pane.locator("#make-copy").count()).toBe(0);
  await pane.locator("#go-to-customers").click();
  await expectShown(pane, ".eyebrow", "Question 1");
  expect(stage.faults).toEqual([]);
});
