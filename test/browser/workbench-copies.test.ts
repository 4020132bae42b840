import { strFromU8, unzipSync } from "fflate";
import { WorkbenchSession } from "./harness";
import { inputCell } from "./input-cell";
import { expectShown, openPane } from "./pane-stage";
import { bytesOf, read } from "./saved-file";
import { draftHolding } from "./stored-draft";

const session = new WorkbenchSession();

beforeAll(() => session.begin());
afterAll(() => session.end());

test("a portable copy is saved at once, from the keyboard on a narrow screen", async () => {
  const stage = await openPane(session, { start: "sample", width: 320, height: 640 });
  const { page } = stage;
  await page.locator('[data-tool="files"]').press("Enter");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Portable copy" }).press("Enter"),
  ]);
  expect(file.suggestedFilename()).toBe("Partner Desk Brightwater Integrators.xlsx");
  const { draft, sheets } = read(await bytesOf(file));
  expect(draft).toBeDefined();
  expect(sheets.map(({ name }) => name)).toContain("Workings");
  expect(await page.locator(".wb-pane").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(stage.faults).toEqual([]);
});

test("a copy for the partner is made after its preview, and holds no figure of ours", async () => {
  const stage = await openPane(session, { start: "sample" });
  const { page, pane } = stage;
  await page.evaluate(async (address) => {
    window.workbench.enter(address, 45_678.25);
    await window.workbench.calculated();
  }, inputCell("directCac"));
  await draftHolding(pane, "45678.25");
  await page.locator('[data-tool="partner"]').press("Enter");
  const make = pane.locator("#make-copy");
  await make.waitFor();
  expect(await pane.locator("body").innerText()).toContain("45,678.25");
  const [file] = await Promise.all([page.waitForEvent("download"), make.press("Enter")]);
  expect(file.suggestedFilename()).toBe("Partner terms Brightwater Integrators.xlsx");
  const parts = Object.values(unzipSync(await bytesOf(file)));
  expect(parts.filter((part) => strFromU8(part).includes("45678"))).toEqual([]);
  expect(stage.faults).toEqual([]);
});

test("without a partner both copies say what is missing and where to answer it", async () => {
  const stage = await openPane(session, { start: "empty" });
  for (const copy of ["portable", "partner"]) {
    await stage.page.locator(`[data-tool="${copy}"]`).press("Enter");
    await expectShown(stage.pane, "body", "A copy holds the whole case, and this one is not");
    await stage.pane.locator('[id^="go-to-"]').first().waitFor();
  }
  expect(stage.faults).toEqual([]);
});
