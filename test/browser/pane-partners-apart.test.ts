import type { Frame, Page } from "playwright-core";
import { WorkbenchSession } from "./harness";
import { expectShown, goOn, openPaneInTurn, openStep, saved } from "./pane-stage";
import { namesInList, openList, openPartner, SAMPLE, withOthers } from "./partners-stage";
import { namesake, storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("two authors who work on different partners keep both", async () => {
  const { pane, draft } = await withOthers(session, { Northwind: {} });
  const { "partner-1": sample, "partner-2": northwind } = draft.partners;
  if (sample === undefined || northwind === undefined) throw new Error("no such partner");
  await openStep(pane, "deal");
  await storeDraft(pane, {
    ...draft,
    currentPartnerId: "partner-2",
    partners: {
      "partner-1": sample,
      "partner-2": namesake(northwind, "Northwind", { deals: "99" }),
      "partner-3": namesake(northwind, "Contoso"),
    },
  });
  await pane.fill("#model-acv", "52,000");
  await saved(pane);
  await openList(pane);
  expect(await namesInList(pane)).toEqual([SAMPLE, "Contoso", "Northwind"]);
  const { partners } = await storedDraft(pane);
  expect(partners["partner-1"]?.model.acv).toBe(52_000);
  expect(partners["partner-2"]?.model.deals).toBe("99");
});

const inputsSheets = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.workbench.sheetNames().filter((name) => name.startsWith("Inputs")));

async function writePlan(pane: Frame): Promise<void> {
  await openStep(pane, "plan");
  await pane.locator("#forward-button").click();
  await expectShown(pane, ".message", "Written");
}

/** The cell of a value on an Inputs sheet, found by its label. */
async function cellOf(page: Page, sheet: string, label: string): Promise<string> {
  const rows = await page.evaluate((name) => window.workbench.values(`'${name}'!A1:C60`), sheet);
  return `'${sheet}'!C${rows.findIndex(([first]) => first === label) + 1}`;
}

test("each partner has its own sheets, and its own Inputs sheet alone changes it", async () => {
  const { page, pane } = await withOthers(session, { Northwind: { acv: "30,000" } });
  await openPartner(pane, "Northwind");
  await writePlan(pane);
  expect(await inputsSheets(page)).toEqual(["Inputs", "Inputs (2)"]);
  await page.evaluate(
    async (address) => {
      window.workbench.enter(address, 33_000);
      await window.workbench.calculated();
    },
    await cellOf(page, "Inputs (2)", "Net annual contract value"),
  );
  await openStep(pane, "deal");
  await pane.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#model-acv")?.value === "33,000",
  );
  await openPartner(pane, SAMPLE);
  await openStep(pane, "deal");
  expect(await pane.locator("#model-acv").inputValue()).toBe("50,000");

  await pane.fill("#model-acv", "55,000");
  await pane.locator("#model-acv").press("Tab");
  const own = await cellOf(page, "Inputs", "Net annual contract value");
  await page.waitForFunction((address) => window.workbench.value(address) === 55_000, own);
  const others = await cellOf(page, "Inputs (2)", "Net annual contract value");
  expect(await page.evaluate((address) => window.workbench.value(address), others)).toBe(33_000);

  await openPartner(pane, "Northwind");
  await writePlan(pane);
  expect(await inputsSheets(page)).toEqual(["Inputs", "Inputs (2)"]);
});

test("the first partner of two workbooks is never the same one, so that no sheet passes for another's", async () => {
  const ids: string[] = [];
  for (const name of ["Northwind", "Fenwick"]) {
    const { pane } = await openPaneInTurn(session, "empty");
    await goOn(pane);
    await pane.fill("#intake-partner_name", name);
    await pane.locator("#save-state", { hasText: "Saved in this workbook" }).waitFor();
    const { currentPartnerId, partners } = await storedDraft(pane);
    expect(Object.keys(partners)).toEqual([currentPartnerId]);
    ids.push(currentPartnerId);
  }
  expect(new Set(ids).size).toBe(2);
});
