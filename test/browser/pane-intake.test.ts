import { countDoings, doingsOf } from "./doings";
import { Keyboard } from "./keyboard";
import { WorkbenchSession } from "./harness";
import {
  choose,
  expectShown,
  goOn,
  heading,
  openPaneInTurn,
  openStep,
  type PaneStage,
  reloadPane,
  reloadWorkbook,
  saved,
} from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const emptyPane = (): Promise<PaneStage> => openPaneInTurn(session, "empty");

const CUSTOMERS = ["Alder Bank", "Corvane", "Fenwick", "Harrow", "Lindqvist"];
const DEMAND = "intake-independent_demand_evidence";

/** Of the whole job, to the written plan. */
const MOST_SCREENS = 12;
const MOST_KEYS = 150;

/** The demand evidence and questions 1 to 3, with the mouse. */
async function answerFirstQuestions(
  { pane }: PaneStage,
  { opened = "accounts", hasDemand = true } = {},
): Promise<void> {
  await goOn(pane);
  await pane.fill("#intake-partner_name", "Northwind");
  if (hasDemand) {
    await pane.fill(`#${DEMAND}-end_customer_relationships_pct`, "65");
    await pane.fill(`#${DEMAND}-sales_team_size`, "7");
  }
  await goOn(pane);
  for (const [index, name] of CUSTOMERS.entries()) {
    await pane.fill(`#answers-customers-namedAccounts-${index}-name`, name);
  }
  await goOn(pane);
  await choose(pane, "answers-opening-opened", opened);
  await goOn(pane);
  await choose(pane, "answers-jointValue-beyondEitherSide", "true");
  await pane.fill("#answers-jointValue-sentence", "One report in place of three.");
  await pane.fill("#answers-jointValue-customer", "Alder Bank");
}

test("the intake is answered by keyboard alone, from the first number to the partner's copy", async () => {
  const { page, pane } = await emptyPane();
  const keyboard = new Keyboard(page, pane);
  const expectFocusOnHeading = async (part: string) => {
    expect(await keyboard.focused()).toBe("step-heading");
    expect(await heading(pane)).toContain(part);
  };
  await countDoings(pane);
  await page.locator("iframe.wb-pane").focus();
  await keyboard.type("model-acv", "50,000");
  await keyboard.type("model-revshare", "20%");
  await keyboard.type("model-programmeCost", "180,000");
  await keyboard.type("model-deals", "12");
  await expectShown(pane, "#figure-breakeven", "3 of 12");
  await keyboard.press("forward-button");

  await expectFocusOnHeading("Who is asking");
  await keyboard.type("intake-partner_name", "Northwind");
  await keyboard.tabTo("intake-partner_type");
  await page.keyboard.type("Reseller");
  await keyboard.type(`${DEMAND}-end_customer_relationships_pct`, "65");
  await keyboard.type(`${DEMAND}-sales_team_size`, "7");
  await page.keyboard.press("Enter");

  await expectFocusOnHeading("five end customers");
  for (const [index, name] of CUSTOMERS.entries()) {
    await keyboard.type(`answers-customers-namedAccounts-${index}-name`, name);
    await keyboard.type(`answers-customers-namedAccounts-${index}-year`, "2025");
  }
  await page.keyboard.press("Enter");

  await expectFocusOnHeading("open with the terms");
  await keyboard.choose("answers-opening-opened", "accounts");
  await keyboard.press("forward-button");

  await expectFocusOnHeading("joint value");
  await keyboard.choose("answers-jointValue-beyondEitherSide", "true");
  await keyboard.type("answers-jointValue-sentence", "One report in place of three.");
  await keyboard.type("answers-jointValue-customer", "Alder Bank");
  await keyboard.press("forward-button");

  await expectFocusOnHeading("Which share, of what");
  await keyboard.press("forward-button");
  await expectFocusOnHeading("beat selling direct");
  await keyboard.type("model-channelDeals", "240");
  await expectShown(pane, "#model-answer", "3 partner deals a year pay");
  await page.keyboard.press("Enter");

  await expectFocusOnHeading("kill criteria");
  for (const each of ["pipelineFloorByQuarter", "certifiedPeople", "jointDealsClosed"]) {
    await keyboard.choose(`answers-killCriteria-${each}`, "true");
  }
  await keyboard.choose("answers-killCriteria-curePeriod", "unknown");
  await keyboard.press("forward-button");

  await keyboard.choose("answers-engagement-decidedBy", "segment");
  await keyboard.tick("answers-engagement-settledBy-unknown");
  await keyboard.choose("answers-engagement-signed", "false");
  await keyboard.press("forward-button");

  for (const each of ["moat", "exclusivity", "equityAlignment"]) {
    await keyboard.choose(`answers-acquisition-${each}`, "false");
  }
  await keyboard.press("forward-button");

  await expectFocusOnHeading("know of them");
  await expectShown(pane, "#strip", "No contract yet");
  await keyboard.press("forward-button");

  await expectFocusOnHeading("first 90 days");
  await keyboard.choose("plan-motion", "co_sell");
  await keyboard.type("plan-launchDate", "03042030");
  expect(await pane.inputValue("#plan-launchDate")).toBe("2030-03-04");
  await keyboard.type("plan-segments", "Banks");
  const { clicks, screens } = await doingsOf(pane);
  await keyboard.press("forward-button");
  await expectShown(pane, "#step-heading", "The plan is written");
  const { keys } = await doingsOf(pane);
  expect(clicks).toBe(0);
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  await keyboard.press("forward-button");
  await expectShown(pane, "#step-heading", "Hand over");
  expect(await pane.locator("#copy-kind-partner").isChecked()).toBe(true);
  await keyboard.press("make-copy");
  await expectShown(pane, "#copy-outcome .message", "Excel opens the partner copy");
});

test("questions 4 to 7 and the plan refuse to open before questions 1 to 3", async () => {
  const { pane } = await emptyPane();
  await pane.locator("#steps-button").click();
  for (const place of ["deal", "volume", "killCriteria", "engagement", "acquisition", "plan"]) {
    const button = pane.locator(`#${place}-step`);
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    await button.press("Enter");
    expect(await heading(pane)).toBe("All steps");
    expect(await pane.locator("#announcement").innerText()).toContain(
      "Questions 1, 2 and 3 are still open.",
    );
  }
});

test("a weak answer caps the tier until somebody lifts the cap in writing", async () => {
  const stage = await emptyPane();
  const { pane } = stage;
  await answerFirstQuestions(stage, { opened: "terms" });
  await openStep(pane, "verdict");
  await expectShown(pane, "#tier-reason", "Referral partner.");
  expect(await pane.locator(".step").innerText()).toContain("hey opened with terms");

  await pane.locator("summary", { hasText: "Lift it in writing" }).click();
  await pane.fill("#overrides-opening", "Two accounts were brought since, says Dana.");
  await expectShown(pane, "#tier-reason", "Reseller.");
  await pane.fill("#overrides-opening", "ok");
  await expectShown(pane, "#tier-reason", "Referral partner.");
});

test("two unknowns among the demand evidence give what to ask in place of a verdict", async () => {
  const stage = await emptyPane();
  const { pane } = stage;
  await answerFirstQuestions(stage, { hasDemand: false });
  await expectShown(pane, "#strip", "Go back to the partner");
  await openStep(pane, "verdict");
  expect(await heading(pane)).toBe("Not enough substance yet");
  expect(await pane.locator(".card li").count()).toBe(2);
  await pane.locator("#forward-button").click();
  await pane.locator("#forward-button").click();
  expect(await heading(pane)).toContain("Who is asking");
});

test("what is wrong with a number stands beside it, and the typed text stays", async () => {
  const stage = await emptyPane();
  const { pane } = stage;
  await answerFirstQuestions(stage);
  await openStep(pane, "evidence");
  const size = pane.locator(`#${DEMAND}-sales_team_size`);
  await size.fill("a few");
  await goOn(pane);
  expect(await heading(pane)).toContain("know of them");
  expect(await size.inputValue()).toBe("a few");
  expect(await size.getAttribute("aria-invalid")).toBe("true");
  const ids = (await size.getAttribute("aria-describedby"))?.split(" ") ?? [];
  const described = await Promise.all(ids.map((id) => pane.locator(`#${id}`).innerText()));
  expect(described.join(" ")).toContain("a whole number from 0 up");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe(`${DEMAND}-sales_team_size`);
});

test("the draft is found again after the workbook was closed, at its answer", async () => {
  const stage = await emptyPane();
  await answerFirstQuestions(stage);
  await saved(stage.pane);
  const pane = await reloadWorkbook(stage);
  expect(await heading(pane)).toContain("Not decided");
  await openStep(pane, "start");
  expect(await pane.inputValue(`#${DEMAND}-sales_team_size`)).toBe("7");
});

test("text that was typed just before the pane went away is there again", async () => {
  const stage = await emptyPane();
  await answerFirstQuestions(stage);
  const { pane } = stage;
  await saved(pane);
  await openStep(pane, "start");
  await pane.fill(`#${DEMAND}-sales_team_size`, "19");
  await reloadPane(stage);
  await openStep(pane, "start");
  expect(await pane.inputValue(`#${DEMAND}-sales_team_size`)).toBe("19");
});
