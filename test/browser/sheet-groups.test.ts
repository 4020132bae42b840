import type { Frame, Page } from "playwright-core";
import { FURTHER_GROUPS, SHEET_GROUPS } from "../../src/sheets/description/sheet-groups";
import { SHEET_TITLES } from "../../src/sheets/description/sheet-names";
import { WorkbenchSession } from "./harness";
import { TIER_NAMES } from "../../src/policy/display-names";
import { portfolioOf } from "../../src/case/portfolio";
import { partnerEntries } from "../../taskpane/state/workbook-content";
import { expectShown, goOn, openPane, openStep, saved } from "./pane-stage";
import { openPartner, SAMPLE, withOthers } from "./partners-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const CELL_ERROR = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/;

async function writeWith(pane: Frame, groups: readonly string[]): Promise<void> {
  await openStep(pane, "plan");
  for (const group of groups) await pane.locator(`#sheets-${group}`).click();
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
}

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench.sheetNames());

test("every group of sheets is written with no error in a cell, and stays chosen", async () => {
  const { page, pane, faults } = await openPane(session, { start: "sample" });
  await writeWith(pane, FURTHER_GROUPS);
  const names = await sheetNames(page);
  expect(names).toEqual(expect.arrayContaining(Object.values(SHEET_TITLES)));
  await page.evaluate(() => window.workbench.calculated());
  // On the plan's own sheets #N/A says that a figure does not apply.
  const further = FURTHER_GROUPS.flatMap((group) =>
    SHEET_GROUPS[group].map((kind) => SHEET_TITLES[kind]),
  );
  const errors = await page.evaluate(
    ([sheets, pattern]) =>
      sheets.flatMap((name) =>
        window.workbench
          .values(`'${name}'!A1:BZ200`)
          .flatMap((row, index) =>
            row.flatMap((value, column) =>
              new RegExp(pattern).test(String(value))
                ? [`${name} R${index + 1}C${column + 1} ${String(value)}`]
                : [],
            ),
          ),
      ),
    [further, CELL_ERROR.source] as const,
  );
  expect(errors).toEqual([]);
  await saved(pane);
  expect(faults).toEqual([]);
});

test("the sheets about all partners have the core's figures, and are the same whoever is open", async () => {
  const { page, pane, draft } = await withOthers(session, {
    Northwind: { deals: "36" },
    Contoso: { acv: "30,000" },
  });
  await writeWith(pane, ["partners"]);
  const portfolio = portfolioOf(partnerEntries(draft));
  const rows = async () => {
    await page.evaluate(() => window.workbench.calculated());
    return page.evaluate(() => window.workbench.values("Partners!A6:B8"));
  };
  const expected = portfolio.rows.map(({ name, tier }) => [name, tier && TIER_NAMES[tier]]);
  expect(await rows()).toEqual(expected);
  const total = await page.evaluate(() => window.workbench.values("Portfolio!B12:E12"));
  expect(total[0]?.slice(0, 3)).toEqual([3, portfolio.channelRevenue, 1]);
  expect(Number(total[0]?.[3])).toBeCloseTo(portfolio.contribution, 4);

  await openPartner(pane, "Northwind");
  await writeWith(pane, []);
  expect(await rows()).toEqual(expected);
  const names = await sheetNames(page);
  expect(names).toEqual(
    expect.arrayContaining(["Partners", "Portfolio", "Verdict", "Verdict (2)"]),
  );
  expect(names.filter((name) => /^(Partners|Portfolio|Comparison) \(/.test(name))).toEqual([]);
  await openPartner(pane, SAMPLE);
  await openStep(pane, "plan");
  expect(
    await pane.locator("#sheets-partners").evaluate((box) => "checked" in box && box.checked),
  ).toBe(true);
});
