import { DECISION_CODES } from "../../src/case/decision";
import type { PartnerDraft } from "../../src/case/draft";
import { CASES_BY_CODE } from "../taskpane/partners-by-code";
import { axeViolations } from "./axe-violations";
import { fitPane } from "./every-view";
import { WorkbenchSession } from "./harness";
import {
  expectShown,
  heading,
  openPaneInTurn,
  openStep,
  type PaneStage,
  reloadPane,
} from "./pane-stage";
import { storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** A task pane as Excel opens it on the web. */
const WIDTH = 350;

async function openedOn(stage: PaneStage, partner: PartnerDraft): Promise<void> {
  const draft = await storedDraft(stage.pane);
  const partners = { [draft.currentPartnerId]: { ...partner, sheetIds: {} } };
  await storeDraft(stage.pane, { ...draft, partners });
  await reloadPane(stage);
}

const overflow = ({ pane }: PaneStage): Promise<{ down: number; across: number }> =>
  pane.evaluate(() => {
    const main = document.querySelector(".pane-main");
    return {
      down: (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0),
      across: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
    };
  });

test("the answer fits one screen in every decision, passes axe, and its button leads on", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await fitPane(stage, WIDTH);
  const found: Record<string, unknown> = {};
  for (const code of DECISION_CODES) {
    await openedOn(stage, CASES_BY_CODE[code]);
    await pane.locator(`.verdict[data-code="${code}"]`).waitFor();
    const [{ down, across }, wrong] = [await overflow(stage), await axeViolations(pane)];
    if (down > 0 || across > 0 || wrong.length > 0) found[code] = { down, across, wrong };
    await pane.locator("#forward-button").click();
    await pane.locator(".verdict").waitFor({ state: "detached" });
    expect(await pane.locator("#announcement .message").count()).toBe(0);
  }
  expect(found).toEqual({});
});

test("at 270 pixels nothing of the answer scrolls sideways", async () => {
  const stage = await openPaneInTurn(session, "sample");
  await fitPane(stage, 270);
  expect((await overflow(stage)).across).toBe(0);
  expect(await stage.pane.locator("#standings button").count()).toBe(6);
});

test("at 160 pixels no figure breaks in the middle of an amount", async () => {
  const stage = await openPaneInTurn(session, "sample");
  await fitPane(stage, 160);
  const lines = await stage.pane.evaluate(() =>
    [...document.querySelectorAll("#key-figures dd")].map((shown) => {
      const range = document.createRange();
      range.selectNodeContents(shown);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines).toEqual([1, 1, 1]);
});

test("four fields give the first number, and it follows each key", async () => {
  const stage = await openPaneInTurn(session, "empty");
  const { pane } = stage;
  await fitPane(stage, WIDTH);
  expect((await overflow(stage)).down).toBe(0);
  for (const [key, value] of [
    ["acv", "50k"],
    ["revshare", "20%"],
    ["programmeCost", "180,000"],
  ] as const) {
    await pane.fill(`#model-${key}`, value);
  }
  await expectShown(pane, "#figure-contribution", "needs deals");
  await pane.fill("#model-deals", "1");
  await expectShown(pane, "#figure-breakeven", "3 of 1");
  await pane.locator("#model-deals").pressSequentially("2");
  await expectShown(pane, "#figure-breakeven", "3 of 12");
  await expectShown(pane, "#zone-bar", "Suits both: 0% to");
  expect(await axeViolations(pane)).toEqual([]);
  expect((await overflow(stage)).down).toBe(0);
  expect(stage.faults).toEqual([]);
});

test("an empty workbook offers the sample, and a case to open", async () => {
  const { pane } = await openPaneInTurn(session, "empty");
  await pane.locator("#open-case").click();
  await expectShown(pane, "#step-heading", "Import and export");
  await pane.locator("#home-button").click();
  await pane.locator("#open-sample").click();
  await expectShown(pane, "#partner-button", "Brightwater Integrators");
  expect(await heading(pane)).toContain("Sign as SI or consulting partner");
});

test("the strip moves with the answers, and leads home", async () => {
  const { pane } = await openPaneInTurn(session, "sample");
  await openStep(pane, "volume");
  await expectShown(pane, "#strip", "Break-even 5 of 12");
  expect(await pane.locator("#strip").getAttribute("aria-live")).toBe("polite");
  await pane.fill("#model-deals", "20");
  await expectShown(pane, "#strip", "Break-even 5 of 20");
  await pane.fill("#model-programmeCost", "");
  await expectShown(pane, "#strip", "Not decided");
  await expectShown(pane, "#strip", "Break-even –");
  await pane.locator("#strip").click();
  await expectShown(pane, "#figure-breakeven", "needs cost");
  await pane.locator("#forward-button", { hasText: "Next: give cost and volume" }).click();
  expect(await pane.locator("#model-programmeCost").count()).toBe(1);
});

test("after the plan is written each sheet can be gone to, and the partner's copy is next", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { page, pane } = stage;
  await openStep(pane, "plan");
  await pane.locator("#forward-button").click();
  await expectShown(pane, "#step-heading", "The plan is written");
  expect(await axeViolations(pane)).toEqual([]);
  await pane.locator("#written-sheets button", { hasText: "90-day plan" }).click();
  await page.waitForFunction(() => window.workbench.activeSheet() === "90-day plan");
  await pane.locator("#forward-button", { hasText: "Make the partner" }).click();
  await expectShown(pane, "#step-heading", "Hand over");
  expect(await pane.locator("#copy-kind-partner").isChecked()).toBe(true);
});
