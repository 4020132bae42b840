import { exportJson } from "../../src/exchange/export-partners";
import { parseIntake } from "../../src/partner/parse-intake";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";
import {
  chooseFile,
  exchangePane,
  exportedText,
  importAsProposed,
  lines,
  openExchange,
} from "./exchange-stage";
import { WorkbenchSession } from "./harness";
import { Keyboard } from "./keyboard";
import { expectShown, goOn, heading, openStep } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** As a customer system in Germany writes it. */
const CRM = [
  '\uFEFF"Account name";Sales team;Regions;Average contract value;Owner;Certified',
  '"Müller; Söhne ""Nord""";12;"=HYPERLINK(""http://x"")";1.234,50;Jo;yes',
  "Birke;three;Nordics;2.500;;no",
  ";3;;;;",
  "Ahorn;=1+1;<img src=x onerror=alert(1)>;800;;",
].join("\r\n");

test("a CRM's file comes in right, or the page says row by row what it did not take", async () => {
  const { pane, faults } = await exchangePane(session);
  await chooseFile(pane, "crm.csv", CRM);
  await expectShown(pane, ".lead", "4 rows with 6 columns, of which 5 will be taken");
  await expectShown(pane, "#column-0-hint", "is taken for Partner name");
  expect(await pane.locator("#column-0").inputValue()).toBe("partner_name");
  await expectShown(pane, "#import-columns li:nth-child(2)", "For example: 12 · three · 3");
  await expectShown(pane, "#column-4-hint", '"Owner" names none of our fields: not taken.');
  await expectShown(pane, "p", "Decimal comma, as in 1.234,50.");
  await pane.locator("#check-rows").click();
  await expectShown(pane, ".lead", "3 partners come in.");
  expect(await lines(pane, "notTaken")).toEqual([
    'Column "Owner" was left out.',
    'Row 3, column "Sales team": Sales people with a quota is "three"; allowed: a whole number from 0 up, or unknown. It stays as typed until it is put right.',
    "Row 4 has no partner's name: not imported.",
    'Row 5, column "Sales team": Sales people with a quota "=1+1" is a formula, not its result; allowed: a whole number from 0 up, or unknown. It stays as typed until it is put right.',
  ]);
  expect(await pane.locator(".understood").first().innerText()).toContain("1,234.5");
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "3 partners imported.");
  await expectShown(pane, ".lead", "4 things in the file did not come in.");
  expect(await lines(pane, "notTaken")).toHaveLength(4);
  await expectShown(pane, "#open-imported", 'See the answer for Müller; Söhne "Nord"');
  await expectShown(pane, "#see-partners", "See all 3 partners");
  const records = JSON.parse(await exportedText(pane, { whose: "all", format: "json" })) as {
    partner_name: string;
    strategic_value: { geo_coverage: string };
  }[];
  expect(records.map((each) => [each.partner_name, each.strategic_value.geo_coverage])).toEqual([
    ['Müller; Söhne "Nord"', '=HYPERLINK("http://x")'],
    ["Birke", "Nordics"],
    ["Ahorn", "<img src=x onerror=alert(1)>"],
  ]);
  expect(await pane.locator("img").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("what does not read stays as typed, and its field says so; the partner opens at its answer", async () => {
  const { pane } = await exchangePane(session);
  await importAsProposed(pane, "crm.csv", "Company,Sales team\nBirke,three\n");
  expect(await heading(pane)).toBe("Import and export");
  await pane.locator(".forward").click();
  expect(await heading(pane)).toBe("Not decided: something that was typed does not read");
  await openStep(pane, "evidence");
  const field = "#intake-independent_demand_evidence-sales_team_size";
  expect(await pane.inputValue(field)).toBe("three");
  await goOn(pane);
  await expectShown(pane, `${field}-error`, 'Sales people with a quota is "three"');
});

test("a column goes where a person says, never to a field twice, and the mark is asked for", async () => {
  const { pane } = await exchangePane(session);
  await chooseFile(pane, "crm.csv", "Firm name,ACV,Money\nAlder,1.234,5\n");
  await pane.locator("#check-rows").click();
  await expectShown(pane, "#exchange-job", "Say which is the decimal mark first.");
  await pane.locator("#decimal-mark-comma").click();
  await pane.locator("#check-rows").click();
  await expectShown(pane, "#exchange-job", "Choose the column that holds the partner's name.");
  await pane.locator("#column-0").selectOption("partner_name");
  await pane.locator("#column-2").selectOption("model.acv");
  await expectShown(pane, "#column-2-error", '"ACV" goes there too: choose one of the two.');
  await pane.locator("#column-2").selectOption("");
  await pane.locator("#check-rows").click();
  await expectShown(pane, ".lead", "1 partner comes in.");
  await pane.locator("#change-columns").click();
  expect(await pane.locator("#column-0").inputValue()).toBe("partner_name");
  await pane.locator("#check-rows").click();
  await pane.locator("#take-import").click();
  expect(await exportedText(pane, { whose: "current", format: "csv" })).toMatch(/,1234\r?\n$/);
});

test("the circulating JSON comes in as it is, and out again", async () => {
  const { pane, faults } = await exchangePane(session);
  const { record } = expectValue(parseIntake(SAMPLE_RECORD));
  const json = exportJson([{ record, model: {} }]);
  await pane.locator("summary", { hasText: "Paste the text instead" }).click();
  await pane.fill("#import-pasted", json);
  await pane.locator("#read-pasted").click();
  await pane.locator("#take-import").click();
  await expectShown(pane, ".pane-title .partner", "Brightwater Integrators");
  expect(await exportedText(pane, { whose: "current", format: "json" })).toBe(json);
  expect(faults).toEqual([]);
});

test("a partner who is here already is asked about: updated, added beside, or left out", async () => {
  const { pane } = await exchangePane(session, "sample");
  const names =
    "Company,Sales team\nBrightwater Integrators,9\nBRIGHTWATER integrators,8\nAlder,7\n";
  await chooseFile(pane, "crm.csv", names);
  await pane.locator("#check-rows").click();
  await expectShown(pane, "#same-name-legend", "2 partners are here already, by name");
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "Say first which rows count");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("repeats-first");
  await pane.locator("#repeats-last").click();
  await expectShown(pane, "#same-name-legend", "1 partner is here already, by name");
  await pane.locator("#repeats-each").click();
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "Say first what becomes of the partners");
  await pane.locator("#same-name-leave").click();
  await pane.locator("summary", { hasText: "Decide for each" }).click();
  await pane.locator("#match-0").selectOption("update");
  await expectShown(pane, "#take-import", "Import 2 partners");
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "1 partner imported and 1 partner updated.");
  const csv = await exportedText(pane, { whose: "all", format: "csv" });
  expect(
    csv
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.slice(0, 8)),
  ).toEqual(["Brightwa", "Alder,,,"]);
  await pane.locator("#undo-import").click();
  await expectShown(pane, "#exchange-job", "The import was taken back.");
  expect(await pane.locator("#undo-import").count()).toBe(0);
});

test("the import can be taken back only until something else changes", async () => {
  const { pane } = await exchangePane(session);
  await importAsProposed(pane, "crm.csv", "Company\nAlder\n");
  expect(await pane.locator("#undo-import").count()).toBe(1);
  await openStep(pane, "start");
  await pane.fill("#intake-partner_name", "Alder & Co");
  await openExchange(pane);
  expect(await pane.locator("#undo-import").count()).toBe(0);
});

test.each([
  ["a workbook", "p.xlsx", Buffer.from("PK\u0003\u0004"), "an Excel workbook"],
  ["another encoding", "p.csv", Buffer.from([0x4d, 0xfc, 0x6c]), "not UTF-8"],
  ["broken JSON", "p.json", Buffer.from('{"partner_name":'), "not readable JSON"],
  ["nothing in it", "p.csv", Buffer.alloc(0), '"p.csv" is empty'],
  ["6 MB", "p.csv", Buffer.alloc(6_000_000, "x"), "has 6 MB; allowed are 5 MB"],
])("a file with %s is refused in words, and another can be chosen", async (_, name, bytes, why) => {
  const { pane } = await exchangePane(session);
  await chooseFile(pane, name, bytes);
  await expectShown(pane, "#exchange-job", why);
  await chooseFile(pane, "good.csv", "Company\nAlder\n");
  await expectShown(pane, ".lead", "1 row with 1 column");
});

test("columns named like parts of an object and a cell of megabytes do nothing but fill lines", async () => {
  const { pane, faults } = await exchangePane(session);
  const huge = "x".repeat(4_000_000);
  await chooseFile(pane, "p.csv", `__proto__,Company,Regions\n1,Alder,"${huge}"\n`);
  await pane.locator("#check-rows").click();
  expect(await lines(pane, "notTaken")).toEqual([
    'Column "__proto__" was left out.',
    'Row 2, column "Regions": Regions we do not cover has 4,000,000 characters; a cell of Excel holds 32,767. Left unknown.',
  ]);
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "1 partner imported.");
  expect(await pane.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expect(faults).toEqual([]);
});

test("an import needs no mouse, and each stage begins at its heading", async () => {
  const { page, pane } = await exchangePane(session);
  const keyboard = new Keyboard(page, pane);
  await pane.locator("summary", { hasText: "Paste the text instead" }).focus();
  await page.keyboard.press("Enter");
  await keyboard.type("import-pasted", "Company,Owner");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Alder,Jo");
  await keyboard.press("read-pasted");
  await pane.locator("#check-rows").waitFor();
  expect(await keyboard.focused()).toBe("import-heading");
  await keyboard.press("check-rows");
  await pane.locator("#take-import").waitFor();
  expect(await keyboard.focused()).toBe("import-heading");
  await keyboard.press("take-import");
  await expectShown(pane, "#exchange-job", "1 partner imported.");
  await keyboard.press("undo-import");
  await expectShown(pane, "#exchange-job", "The import was taken back.");
});
