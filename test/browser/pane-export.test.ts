import { readFileSync } from "node:fs";
import { axeViolations } from "./axe-violations";
import {
  chooseFile,
  exchangePane,
  exportedText,
  importAsProposed,
  openExchange,
} from "./exchange-stage";
import { WorkbenchSession } from "./harness";
import { expectShown, openPane } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("a file is downloaded with a byte-order mark, and formulas in it are text", async () => {
  const { page, pane, faults } = await exchangePane(session);
  await importAsProposed(pane, "crm.csv", "Company\n=cmd|' /C calc'!A0\n");
  await pane.locator("#export-format-csv").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.locator("#export-file").click(),
  ]);
  expect(download.suggestedFilename()).toBe("partners.csv");
  const content = readFileSync(await download.path(), "utf8");
  expect(content.startsWith("\uFEFFpartner_name,")).toBe(true);
  expect(content).toContain("\r\n'=cmd|' /C calc'!A0,");
  expect(faults).toEqual([]);
});

test("where copying is not allowed the text is shown and selected", async () => {
  const { pane } = await exchangePane(session, "sample");
  await pane.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await pane.locator("#export-clipboard").click();
  await expectShown(pane, "#exchange-job", "copying is not allowed here");
  const selected = await pane.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : "";
  });
  expect(selected).toContain('"partner_name": "Brightwater Integrators"');
});

test.each(["light", "dark"] as const)(
  "axe finds nothing wrong at any stage in the %s theme, and nothing scrolls sideways at 320 pixels",
  async (theme) => {
    const { page, pane } = await openPane(session, { start: "sample", width: 320, height: 720 });
    await page.locator('[data-shows="pane"]').click();
    if (theme === "dark") await page.locator('[data-tool="theme"]').click();
    await pane
      .locator(`html[data-office-look="${theme === "dark" ? "black" : "white"}"]`)
      .waitFor();
    const look = async () => {
      const overflow = await pane.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
        const main = document.querySelector(".pane-main");
        return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
      });
      expect(await axeViolations(pane)).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await openExchange(pane);
    await look();
    const names = ["Brightwater Integrators", "BRIGHTWATER INTEGRATORS", "W".repeat(80)];
    const rows = names.map((name) => `${name};1.234;some`).join("\n");
    await chooseFile(pane, "crm.csv", `Company;ACV;${"Sales_people_".repeat(9)}\n${rows}\n`);
    await pane.locator("#check-rows").click();
    await expectShown(pane, "#exchange-job", "Say which is the decimal mark first.");
    await look();
    await pane.locator("#decimal-mark-comma").click();
    await pane.locator("#check-rows").click();
    await pane.locator("#take-import").waitFor();
    await look();
    await pane.locator("#repeats-each").click();
    await pane.locator("#same-name-add").click();
    await pane.locator("#take-import").click();
    await pane.locator("#undo-import").waitFor();
    await look();
    await openExchange(pane);
    await exportedText(pane, { whose: "all", format: "csv" });
    await look();
  },
);
