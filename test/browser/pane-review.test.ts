import { axeViolations } from "./axe-violations";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { choose, expectShown, goOn, openPane, reloadPane, saved } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const QUARTERS = [
  ["200,000", "1"],
  ["180k", "0"],
];

test("a review that ends in unwinding shows its dates, its notice and what is settled, and stands on a sheet", async () => {
  const stage = await openPane(session, { start: "sample" });
  const { pane, page } = stage;
  await openPage(pane, "review", "Review");
  await choose(pane, "review-tier", "RESELLER");
  await pane.fill("#review-on", "2026-11-02");
  for (const [at, [pipeline = "", deals = ""]] of QUARTERS.entries()) {
    await pane.fill(`#review-quarters-${at + 3}-pipeline`, pipeline);
    await pane.fill(`#review-quarters-${at + 3}-deals`, deals);
  }
  await expectShown(pane, "#review-headline", "Restructure the plan");
  await pane.fill("#review-noticeOn", "2026-07-01");
  await pane.fill("#review-grossProfit", "20000");
  await pane.locator("summary", { hasText: "What it costs us" }).click();
  await pane.fill("#review-cost-people", "60000");

  await expectShown(pane, "#review-headline", "Unwind");
  await expectShown(pane, "#review-points", "The cure ended on 2026-09-29");
  await expectShown(pane, "#review-unwinding", "Selling on, by 2026-11-02");
  await expectShown(pane, "#review-unwinding", "Customer continuity, by 2026-11-16");
  expect(await pane.inputValue("#review-notice")).toContain(
    "We end the partnership on 2027-02-01.",
  );
  expect(await axeViolations(pane)).toEqual([]);

  await saved(pane);
  await reloadPane(stage);
  await openPage(pane, "review", "Review");
  await expectShown(pane, "#review-headline", "Unwind");
  await pane.locator("#review-to-sheet").click();
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
  await page.evaluate(() => window.workbench.calculated());
  const cells = await page.evaluate(() => window.workbench.values("Review!A1:C60"));
  const texts = cells.flat().map(String);
  expect(texts).toContain("Unwind");
  expect(texts).toContain(
    "We end the partnership on 2027-02-01. The list of what is settled until then is attached.",
  );
  expect(stage.faults).toEqual([]);
});
