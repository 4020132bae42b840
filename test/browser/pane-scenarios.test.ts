import { axeViolations } from "./axe-violations";
import { WorkbenchSession } from "./harness";
import { expectShown, openPane, openStep, reloadWorkbook, saved } from "./pane-stage";
import { openPage } from "./partner-from-empty";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("two offers stand beside the base case, are kept with the partner, and the chosen one is in the memo", async () => {
  const stage = await openPane(session, { start: "sample", width: 320, height: 720 });
  await stage.page.locator('[data-shows="pane"]').click();
  const { pane } = stage;
  await openStep(pane, "share");
  await pane.locator("#open-scenarios").click();
  await pane.fill("#scenarios-offerA-name", "Launch");
  await pane.fill("#scenarios-offerA-revshare", "25%");
  await pane.fill("#scenarios-offerA-revshareYears", "1");
  await pane.fill("#scenarios-offerA-trulyNew", "90");
  await pane.locator("#scenario-chosen-offerA").click();
  await expectShown(pane, "#side-by-side tr", "25% of net contract value for 1 year");
  const figures = await pane.locator("#side-by-side tr", { hasText: "Contribution" }).innerText();
  expect(figures).toMatch(/\+[\d,]+/);

  await expectShown(pane, ".card h2", "What costs us the same as Launch");
  const halved = pane.locator("#equivalents li", { hasText: "for 3 years" }).first();
  const worth = await halved.locator("strong").innerText();
  await halved.getByRole("button").click();
  await expectShown(pane, "#side-by-side tr", `${worth} of net contract value for 3 years`);
  const overflow = await pane.evaluate(() => {
    const main = document.querySelector(".pane-main");
    return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
  });
  expect(overflow).toBe(0);
  expect(await axeViolations(pane)).toEqual([]);
  await saved(pane);

  const again = await reloadWorkbook(stage);
  await stage.page.locator('[data-shows="pane"]').click();
  await openStep(again, "scenarios");
  expect(await again.inputValue("#scenarios-offerA-name")).toBe("Launch");
  await openPage(again, "memo", "Sign ");
  await expectShown(again, ".pane-main", "Launch, 25% of net contract value for 1 year");
  expect(stage.faults).toEqual([]);
});
