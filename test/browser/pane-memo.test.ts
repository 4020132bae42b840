import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import { QUESTION_REASONS } from "../../src/policy/question-reasons";
import { placeOfQuestion } from "../../taskpane/state/places";
import { Keyboard } from "./keyboard";
import { WorkbenchSession } from "./harness";
import { answerFromEmpty, openPage, type Story } from "./partner-from-empty";
import {
  choose,
  expectShown,
  goOn,
  openPaneInTurn,
  openStep,
  type PaneStage,
  saved,
} from "./pane-stage";

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
  const stage = await openPaneInTurn(session, "empty");
  await answerFromEmpty(stage, story);
  return stage;
}

const memoText = ({ pane }: PaneStage) => pane.locator(".step").innerText();

test("a partner without substance goes from empty to a memo that says what to ask it", async () => {
  const stage = await fromEmpty({ ...STRONG, demand: undefined });
  await openPage(stage.pane, "memo", "Go back to the partner");
  const memo = await memoText(stage);
  expect(memo).toContain("Not enough substance; go back to the partner.");
  expect(memo).toContain("carry a quota");
  expect(memo).toMatch(/Sales team\s+unknown/);
  expect(memo).toContain("break-even, deals a year");
  expect(await stage.pane.locator("#deal-zone svg, #break-even svg").count()).toBeGreaterThan(0);

  await stage.pane.locator("#missing-start").click();
  await expectShown(stage.pane, "#step-heading", "Who is asking");
  expect(stage.faults).toEqual([]);
});

test("a cap of question 2 is lifted by keyboard, and the memo prints the reason, on screen and on its sheet", async () => {
  const stage = await fromEmpty({ ...STRONG, opened: "terms" });
  const { page, pane } = stage;
  await openStep(pane, "verdict");
  await expectShown(pane, "#tier-reason", "Referral partner.");
  await pane.locator("summary", { hasText: "What a higher tier would take" }).click();
  await expectShown(pane, "#higher-tiers", "The evidence meets every floor.");
  await expectShown(pane, "#higher-tiers", "Question 2: they opened with terms");

  const keyboard = new Keyboard(page, pane);
  await page.locator("iframe.wb-pane").focus();
  await pane.locator("summary", { hasText: "Lift it in writing" }).focus();
  await page.keyboard.press("Enter");
  const reason = "The region has nobody else; Dana Whitlock answers for it.";
  await keyboard.type("overrides-opening", reason);
  await expectShown(pane, "#tier-reason", "Reseller.");
  await expectShown(pane, ".card", `Lifted because: ${reason}`);

  await openPage(pane, "memo", "Sign as Reseller");
  expect(await memoText(stage)).toContain(`Lifted because: ${reason}`);
  await pane.locator("#missing-plan").click();
  await choose(pane, "plan-motion", "co_sell");
  await pane.fill("#plan-launchDate", "2030-03-04");
  await pane.fill("#plan-segments", "Banks");
  await openPage(pane, "memo", "Sign as Reseller");
  expect(await pane.locator("#memo-missing").count()).toBe(0);
  await pane.fill("#decision-by", "Ines Moreau");
  await pane.fill("#decision-on", "2030-01-15");
  await pane.locator("#choose-sheets").click();
  await pane.locator("#sheets-decision").click();
  await goOn(pane);
  await pane.locator(".message", { hasText: "Written: " }).waitFor();
  await page.evaluate(() => window.workbench.calculated());
  const sheet = await page.evaluate(() => window.workbench.values("Memo!A1:C140"));
  const written = sheet.flat().filter((value) => typeof value === "string");
  expect(written.join("\n")).toContain(`Lifted because: ${reason}`);
  expect(written).toContain("Ines Moreau");
  expect(written).toContain("2030-01-15");
  await saved(pane);
  expect(stage.faults).toEqual([]);
});

test("each of the seven questions shows a good answer, the reason, a weak one and its claims", async () => {
  const { pane } = await openPaneInTurn(session, "sample");
  for (const { id, asks, goodAnswer, weakMeans } of FORCING_QUESTIONS) {
    const { whyItMatters, claims } = QUESTION_REASONS[id];
    await openStep(pane, placeOfQuestion(id));
    for (const text of [asks, goodAnswer, whyItMatters, weakMeans]) {
      expect(await pane.locator(".step").textContent()).toContain(text);
    }
    const marked = await pane.locator(".guidance dd:has(em)").allTextContents();
    expect(marked.map((text) => text.trim())).toEqual(
      claims.map(({ text }) => `${text} (claim; source not traced)`),
    );
  }
});

test("after a no, question 3 asks nothing more, and what was written comes back with a yes", async () => {
  const { pane } = await openPaneInTurn(session, "sample");
  await openStep(pane, "jointValue");
  const sentence = pane.locator("#answers-jointValue-sentence");
  const written = await sentence.inputValue();
  expect(written).toContain("in one quarter instead of three");
  await choose(pane, "answers-jointValue-beyondEitherSide", "false");
  expect(await sentence.count()).toBe(0);
  expect(await pane.locator("#answers-jointValue-customer").count()).toBe(0);
  await choose(pane, "answers-jointValue-beyondEitherSide", "true");
  expect(await sentence.inputValue()).toBe(written);
});

test("a partner that meets all three conditions of question 7 is routed to M&A", async () => {
  const stage = await fromEmpty({ ...STRONG, isAcquisition: true });
  const { pane } = stage;
  await openStep(pane, "acquisition");
  await expectShown(pane, "#acquisition-test", "All three hold: take it to M&A.");
  await openStep(pane, "verdict");
  await expectShown(pane, "#step-heading", "Take it to M&A");
  await openPage(pane, "memo", "Take it to M&A");
  const memo = await memoText(stage);
  expect(memo).toContain("Question 7: a moat we cannot copy, multi-year exclusivity");
  expect(memo).toMatch(/Decision\s+Take it to M&A/);

  await openStep(pane, "acquisition");
  await choose(pane, "answers-acquisition-moat", "false");
  await expectShown(pane, "#acquisition-test", "2 of 3 hold.");
  await openPage(pane, "memo", "Sign as Reseller");
  expect(stage.faults).toEqual([]);
});
