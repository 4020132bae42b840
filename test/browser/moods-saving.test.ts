import type { Page } from "playwright-core";
import type { InputKey } from "../../src/economics/inputs";
import { currentPartner } from "../../src/case/draft";
import { asNumber } from "../../src/wording";
import { WorkbenchSession } from "./harness";
import { calm, mood, type MoodStage, moodStage, sentences } from "./moods-stage";
import { inputCell, typeOnInputs } from "./economics-stage";
import { expectShown, openStep, reloadPane, saved } from "./pane-stage";
import { storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
let stage: MoodStage;

beforeAll(async () => {
  await session.begin();
  stage = await moodStage(session);
});
beforeEach(async () => {
  await calm(stage.page);
  await openStep(stage.pane, "deal");
  await saved(stage.pane);
});
afterAll(() => session.end());

/** Waits until the input has this number on its sheet. */
async function expectCell(page: Page, key: InputKey, value: number): Promise<void> {
  const cell = await inputCell(page, key);
  await page.waitForFunction(([address, wanted]) => window.workbench.value(address) === wanted, [
    cell,
    value,
  ] as const);
}

let typed = 50_000;

/** Another value each time. */
async function typeDeal(): Promise<number> {
  typed += 1;
  await stage.pane.fill("#model-acv", asNumber(typed));
  return typed;
}

/** What is stored of the value that was typed, of other authors, and how often. */
async function stored(): Promise<{ acv: unknown; history: number }> {
  const draft = await storedDraft(stage.pane);
  const { acv } = currentPartner(draft).model;
  const number = typeof acv === "string" ? Number(acv.replace(",", "")) : acv;
  return { acv: number, history: draft.history.length };
}

test("a refused setXml is tried again, and what was typed is not taken for somebody's older value", async () => {
  await mood(stage.page, { failing: { from: 1, times: 1, how: "refused", member: "SetXml" } });
  const told = await sentences(stage.pane, "#save-state");
  const acv = await typeDeal();
  await told.include("Not saved");
  await saved(stage.pane);
  expect(await stored()).toEqual({ acv, history: 0 });
  expect(await stage.pane.inputValue("#model-acv")).toBe(asNumber(acv));
});

/** What the three requests of a save name; the look for an older draft names the first two as well. */
const REQUESTS = [
  { member: "GetByNamespace", times: 2 },
  { member: "GetXml", times: 2 },
  { member: "SetXml", times: 1 },
];
const FAILURES = (["refused", "halfway", "timeout", "lost"] as const).flatMap((how) =>
  REQUESTS.map((request) => ({ how, ...request })),
);

test.each(FAILURES)(
  "the request for $member of a save that fails as $how loses nothing and doubles nothing",
  async ({ how, member, times }) => {
    const told = await sentences(stage.pane, "#save-state");
    await mood(stage.page, { failing: { from: 1, times, how, member } });
    const acv = await typeDeal();
    await told.include("Not saved");
    await saved(stage.pane);
    expect(await stored()).toEqual({ acv, history: 0 });
  },
);

test("a save while a cell is being edited waits, says why, and is done when the editing ends", async () => {
  await mood(stage.page, { cellEditFrom: 3 });
  await typeDeal();
  await expectShown(stage.pane, "#save-state", "Press Enter or Esc in the cell");
  const acv = await typeDeal();
  await calm(stage.page);
  await saved(stage.pane);
  expect(await stored()).toEqual({ acv, history: 0 });
});

test("a workbook that is read-only is named as the reason for what is not saved", async () => {
  await mood(stage.page, { isReadOnly: true });
  const acv = await typeDeal();
  await expectShown(stage.pane, "#save-state", "read-only");
  expect(await stored()).not.toMatchObject({ acv });
  await calm(stage.page);
  await saved(stage.pane);
  expect(await stored()).toEqual({ acv, history: 0 });
});

test("office-js 3388: a pane that opens while a cell is being edited waits, and nothing can be typed over the draft", async () => {
  const { page, pane } = stage;
  const before = await stored();
  await mood(page, { cellEditFrom: 1 });
  await pane.evaluate(() => {
    window.location.reload();
  });
  await expectShown(pane, "#waiting", "Press Enter or Esc in the cell");
  expect(await pane.locator("input, textarea").count()).toBe(0);
  await calm(page);
  await expectShown(pane, "#partner-button", "Brightwater Integrators");
  expect(await stored()).toEqual(before);
});

test("a pane that cannot read the workbook says so, tries again by itself, and opens", async () => {
  const { page, pane } = stage;
  await mood(page, { failing: { from: 1, times: 3, how: "refused" } });
  await pane.evaluate(() => {
    window.location.reload();
  });
  await expectShown(pane, "#waiting", "could not be read");
  expect(await pane.locator("input, textarea").count()).toBe(0);
  await expectShown(pane, "#partner-button", "Brightwater Integrators");
});

test("an older draft that Undo brought back is asked about, and can be kept out", async () => {
  const { page, pane } = stage;
  const acv = await typeDeal();
  await saved(pane);
  await page.evaluate(() => window.workbench.undoParts());
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expectShown(pane, "#older-draft", "Undo");
  await pane.locator("#keep-mine").click();
  await saved(pane);
  expect(await stored()).toEqual({ acv, history: 0 });
  expect(await pane.locator("#older-draft").count()).toBe(0);
});

test("office-js 4484: an older draft that Undo brought back is noticed before anything is saved over it, and can be taken", async () => {
  const { page, pane } = stage;
  const older = await stored();
  await typeDeal();
  await saved(pane);
  await page.evaluate(() => window.workbench.undoParts());
  const acv = await typeDeal();
  await pane.locator("#take-older").click();
  await saved(pane);
  expect(await stored()).toEqual(older);
  await openStep(pane, "deal");
  expect(await pane.inputValue("#model-acv")).not.toBe(asNumber(acv));
});

test("what another author stored is merged and not taken for an older draft", async () => {
  const { pane } = stage;
  const draft = await storedDraft(pane);
  const partner = currentPartner(draft);
  const theirs = { ...partner, model: { ...partner.model, deals: "99" } };
  await storeDraft(pane, { ...draft, partners: { [draft.currentPartnerId]: theirs } });
  const acv = await typeDeal();
  await saved(pane);
  expect(currentPartner(await storedDraft(pane)).model.deals).toBe("99");
  expect(await stored()).toMatchObject({ acv });
});

test("closing the pane between a refused save and its retry keeps what was typed", async () => {
  await mood(stage.page, { failing: { from: 1, times: 1000, how: "refused", member: "SetXml" } });
  const acv = await typeDeal();
  await expectShown(stage.pane, "#save-state", "Not saved");
  await reloadPane(stage);
  await calm(stage.page);
  await saved(stage.pane);
  expect(await stored()).toEqual({ acv, history: 0 });
});

test("a number whose field was not left when the pane closed is there when it opens, and on the sheet", async () => {
  const acv = await typeDeal();
  await saved(stage.pane);
  await reloadPane(stage);
  await expectCell(stage.page, "acv", acv);
  await openStep(stage.pane, "deal");
  expect(await stage.pane.inputValue("#model-acv")).toBe(asNumber(acv));
});

/**
 * Two read the draft, one looks whether its sheets have the ids they had, one asks for the decimal mark,
 * two listen to Inputs, two read it, one looks again.
 */
const OPENING_REQUESTS = 9;

test("what is typed on Inputs between any two requests of a pane that opens is seen", async () => {
  const { page, pane } = stage;
  for (let from = 1; from <= OPENING_REQUESTS; from += 1) {
    await mood(page, { cellEditFrom: from });
    await pane.evaluate(() => {
      window.location.reload();
    });
    await expectShown(pane, "body", "Press Enter or Esc in the cell");
    const value = 70_000 + from;
    await typeOnInputs(page, "acv", value);
    await calm(page);
    await expectShown(pane, "#partner-button", "Brightwater Integrators");
    await openStep(pane, "deal");
    await pane.waitForFunction(
      (shown) => document.querySelector<HTMLInputElement>("#model-acv")?.value === shown,
      asNumber(value),
    );
    await saved(pane);
  }
});

test("a refused write to the Inputs sheet is told, never called saved, and tried again", async () => {
  const { page, pane } = stage;
  await mood(page, { failing: { from: 1, times: 3, how: "refused", member: "Values" } });
  const told = await sentences(pane, "#save-state");
  const acv = await typeDeal();
  await pane.locator("#model-acv").press("Tab");
  await told.include("Not on the Inputs sheet yet: ");
  await expectCell(page, "acv", acv);
  await saved(pane);
  const after = await told.all();
  const failures = after.map((words) => words.includes("Not on the Inputs sheet"));
  expect(
    after.slice(0, failures.lastIndexOf(true)).filter((words) => words.includes("Saved")),
  ).toEqual([]);
});

test("a protected Inputs sheet is named as the reason, and gets its value when it can", async () => {
  const { page, pane } = stage;
  const protect = (isProtected: boolean): Promise<void> =>
    pane.evaluate(async (wanted) => {
      await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Inputs");
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    }, isProtected);
  await protect(true);
  const acv = await typeDeal();
  await pane.locator("#model-acv").press("Tab");
  await expectShown(pane, "#save-state", "unprotect it");
  await protect(false);
  await expectCell(page, "acv", acv);
  await saved(pane);
});
