import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import { Keyboard } from "./keyboard";
import { WorkbenchSession } from "./harness";
import { answerFromEmpty, openPage, type Story } from "./partner-from-empty";
import { choose, expectShown, goOn, openPane, openStep, type PaneStage, saved } from "./pane-stage";

jest.setTimeout(180_000);

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const STRONG: Story = {
  name: "Northwind",
  opened: "accounts",
  demand: { endCustomerPercent: "65", salesTeam: "7" },
  isAcquisition: false,
};

async function fromEmpty(story: Story): Promise<PaneStage> {
  const stage = await openPane(session, { start: "empty" });
  await answerFromEmpty(stage, story);
  return stage;
}

const memoText = ({ pane }: PaneStage) => pane.locator(".step").innerText();

test("a partner without substance goes from empty to a memo that says what to ask it", async () => {
  const stage = await fromEmpty({ ...STRONG, demand: undefined });
  await openPage(stage.pane, "memo", "There is nothing to decide on Northwind yet.");
  const memo = await memoText(stage);
  expect(memo).toContain("Not enough substance; go back to the partner.");
  expect(memo).toContain("carry a quota");
  expect(memo).toMatch(/Sales team, people with a quota\s+unknown/);
  expect(memo).toContain("Deals a year to break even");
  expect(await stage.pane.locator("#deal-zone svg, #break-even svg").count()).toBeGreaterThan(0);

  await stage.pane.locator("#missing-demand").click();
  await expectShown(stage.pane, "#step-heading", "demand");
  expect(stage.faults).toEqual([]);
});

test("a cap of question 2 is lifted by keyboard, and the memo prints the reason, on screen and on its sheet", async () => {
  const stage = await fromEmpty({ ...STRONG, opened: "terms" });
  const { page, pane } = stage;
  await openStep(pane, "verdict");
  await expectShown(pane, "#step-heading", "Referral");
  await expectShown(pane, "#higher-tiers", "The evidence meets every floor and the score.");
  await expectShown(pane, "#higher-tiers", "Question 2: they opened with terms");

  const keyboard = new Keyboard(page, pane);
  await page.locator("iframe.wb-pane").focus();
  await pane.locator("#step-heading").focus();
  await page.keyboard.press("Tab");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Lift it in writing");
  await page.keyboard.press("Enter");
  const reason = "The region has nobody else; Dana Whitlock answers for it.";
  await keyboard.type("overrides-opening", reason);
  await expectShown(pane, "#step-heading", "Reseller");
  await expectShown(pane, ".card", `Lifted because: ${reason}`);

  await openPage(pane, "memo", "Sign Northwind at RESELLER");
  expect(await memoText(stage)).toContain(`Lifted because: ${reason}`);
  await pane.locator("#missing-motion").click();
  await choose(pane, "plan-motion", "co_sell");
  await goOn(pane);
  await pane.fill("#plan-launchDate", "2030-03-04");
  await pane.fill("#plan-segments", "Banks");
  await openPage(pane, "memo", "Sign Northwind at RESELLER");
  expect(await pane.locator("#memo-missing").count()).toBe(0);
  await pane.fill("#plan-decidedBy", "Ines Moreau");
  await pane.fill("#plan-decideOn", "2030-01-15");
  await pane.locator("#choose-sheets").click();
  await pane.locator("#sheets-decision").click();
  await goOn(pane);
  await pane.locator(".message", { hasText: "Written: " }).waitFor();
  await page.evaluate(() => window.workbench.calculated());
  const sheet = await page.evaluate(() => window.workbench.values("Memo!A1:C120"));
  const written = sheet.flat().filter((value) => typeof value === "string");
  expect(written.join("\n")).toContain(`Lifted because: ${reason}`);
  expect(written).toContain("Ines Moreau");
  expect(written).toContain("2030-01-15");
  await saved(pane);
  expect(stage.faults).toEqual([]);
});

test("each of the seven questions shows a good answer, the reason, a weak one and its claims", async () => {
  const { pane } = await openPane(session, { start: "sample" });
  for (const { id, asks, goodAnswer, whyItMatters, weakMeans, claims } of FORCING_QUESTIONS) {
    await openStep(pane, id);
    for (const text of [asks, goodAnswer, whyItMatters, weakMeans]) {
      await expectShown(pane, ".step", text);
    }
    const marked = await pane.locator(".step li:has(em)").allTextContents();
    expect(marked.map((text) => text.trim())).toEqual(claims.map(({ text }) => `${text} (claim)`));
  }
});

test("a partner that meets all three conditions of question 7 is routed to M&A", async () => {
  const stage = await fromEmpty({ ...STRONG, isAcquisition: true });
  const { pane } = stage;
  await openStep(pane, "acquisition");
  await expectShown(pane, "#acquisition-test", "All three hold: take it to M&A.");
  await openStep(pane, "verdict");
  await expectShown(pane, ".message", "take it to M&A");
  await openPage(pane, "memo", "Take Northwind to M&A");
  const memo = await memoText(stage);
  expect(memo).toContain("Question 7: a moat we cannot copy, multi-year exclusivity");
  expect(memo).toMatch(/Contract may be signed\s+not yet/);

  await openStep(pane, "acquisition");
  await choose(pane, "answers-acquisition-moat", "false");
  await expectShown(pane, "#acquisition-test", "2 of 3 hold.");
  await openPage(pane, "memo", "Sign Northwind at RESELLER");
  expect(stage.faults).toEqual([]);
});
