import { axeViolations } from "./axe-violations";
import { Keyboard } from "./keyboard";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { choose, expectShown, heading, openPaneInTurn, openStep, reloadPane } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("readiness is judged by keyboard alone, before there is any partner", async () => {
  const stage = await openPaneInTurn(session, "empty");
  const { page, pane } = stage;
  const keyboard = new Keyboard(page, pane);
  await page.locator("iframe.wb-pane").focus();
  await keyboard.press("readiness-link");
  await expectShown(pane, "#step-heading", "Are we ready for a partner programme?");
  expect(await keyboard.focused()).toBe("step-heading");
  await expectShown(pane, "#decision .answer", "Not judged yet");

  const id = (field: string) => `programme-readiness-${field}`;
  for (const field of ["onboardsAlone", "isClear", "hasReason"]) {
    await keyboard.choose(id(field), "true");
  }
  await expectShown(pane, "#decision .answer", "Not ready");
  await keyboard.type(id("marginHeadroom"), "lots");
  await keyboard.choose(id("hasOwner"), "true");
  await expectShown(pane, "#decision .answer", "Not decided");
  await expectShown(pane, `#${id("marginHeadroom")}-error`, "allowed: a fraction from 0 to 1");
  await keyboard.choose(id("salesSupports"), "true");
  await keyboard.tick(`${id("arr")}-unknown`);

  await keyboard.tabTo(id("marginHeadroom"), "Shift+Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12%");
  await expectShown(pane, "#decision .answer", "Ready");
  await expectShown(pane, "#decision", "All six conditions hold and no red flag is up.");

  await keyboard.tabTo("all-judgements", "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await heading(pane)).toBe("Programme");
  expect(await keyboard.focused()).toBe("readiness-judgement");
  await expectShown(pane, "#readiness-judgement", "Ready");
  expect(stage.faults).toEqual([]);
});

test("what is known elsewhere is offered as such, and what was answered comes back", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await openPage(pane, "programme", "Programme");
  await pane.locator("#level-judgement").click();
  await expectShown(pane, "#programme-level-namedAccounts-hint", "6, from the evidence");
  await pane.fill("#programme-level-dealsIn12Months", "3");
  await pane.fill("#programme-level-certifications", "3");
  await pane.locator("#programme-level-monthsWithoutDeal-unknown").click();
  await expectShown(pane, "#decision .answer", "Gold");
  await pane.locator("#save-state", { hasText: "Saved in this workbook" }).waitFor();
  await reloadPane(stage);
  await openPage(pane, "programme", "Programme");
  await expectShown(pane, "#level-judgement", "Gold");
  expect(stage.faults).toEqual([]);
});

const GOOD = "20\t6\tyes\tyes\tyes\tyes\tyes";
const FIRMS = [
  "Firm\tPeople in the firm\tYears in the market\tTheir customers fit ours\tThey commit sales people by name\tTheir cycle and contract value fit ours\tThe way they are paid suits our product\tThey have made it work with others before",
  ...["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"].map((firm) => `${firm}\t${GOOD}`),
  ...["Hazel", "Juniper"].map((firm) => `${firm}\t20\t\tyes`),
  ...["Larch", "Maple"].map((firm) => `${firm}\t4\t1`),
].join("\n");

test("a leader goes from readiness to sunset, with ten candidates and three pilots", async () => {
  const stage = await openPaneInTurn(session, "empty");
  const { pane } = stage;
  const open = async (judgement: string) => {
    await pane.locator(`#${judgement}-judgement`).click();
  };
  const back = async () => {
    await pane.locator("#all-judgements").click();
  };
  await pane.locator("#readiness-link").click();
  for (const field of ["onboardsAlone", "isClear", "hasReason", "hasOwner", "salesSupports"]) {
    await choose(pane, `programme-readiness-${field}`, "true");
  }
  await pane.fill("#programme-readiness-marginHeadroom", "12%");
  await back();
  await expectShown(pane, "#programme-progress", "1 of 9 steps done");
  await expectShown(pane, "#programme-next", "Choose one kind of partnership");

  await pane.locator("#next-step").click();
  await choose(pane, "programme-archetype-wantsIntroductions", "true");
  await choose(pane, "programme-archetype-isSelfServe", "false");
  await expectShown(pane, "#decision .answer", "Referral");
  await back();
  await open("pilot-evaluation");
  const buffer = Buffer.from([0x4d, 0xfc, 0x6c]);
  await pane.setInputFiles("#rows-file", { name: "pilots.csv", mimeType: "text/csv", buffer });
  await expectShown(pane, "#rows-text-error", "is text, but not UTF-8");
  await pane.fill(
    "#rows-text",
    "Pilot partner,Kind of partner,Days it has run,Revenue it brought,Qualified leads it brought\nAlder,referral,120,40000,5\nBirch,reseller,95,0,1",
  );
  await pane.locator("#take-rows").click();
  await expectShown(pane, "#rows-in-words", "1 worked, 1 did not work");
  await pane.locator("#add-row").click();
  await pane.locator("[id$=-partner]").fill("Cedar");
  await pane.locator("[id$=-qualifiedLeads]").fill("3");
  await expectShown(pane, "#decision .answer", "Promising");
  await pane.locator("#all-rows").click();
  await expectShown(pane, "#rows-in-words", "1 worked, 1 promising, 1 did not work");
  await expectShown(pane, "#side-by-side", "Go on with referral: 1 of 1 pilot worked");
  await back();

  await open("recruiting");
  await pane.fill("#rows-text", "Name\nAlder");
  await pane.locator("#take-rows").click();
  await expectShown(pane, "#rows-text-error", "The list has no column “Firm”");
  await pane.fill("#rows-text", FIRMS);
  await pane.locator("#take-rows").click();
  await expectShown(pane, "#rows-in-words", "6 recruit, 2 ask first, 2 pass");
  expect(await pane.locator("#judged-rows li").first().innerText()).toContain("Alder");
  expect(await axeViolations(pane)).toEqual([]);
  await back();
  await expectShown(pane, "#recruiting-judgement", "6 recruit, 2 ask first, 2 pass");
  await expectShown(pane, "#programme-next", "Write down number, length");

  await open("lifecycle");
  await pane.fill("#programme-lifecycle-ageMonths", "24");
  await pane.fill("#programme-lifecycle-partners", "12");
  await pane.fill("#programme-lifecycle-shareOfRevenue", "9%");
  await expectShown(pane, "#decision .answer", "Redesign or sunset");
  await back();
  await expectShown(pane, "#programme-next", "Redesign the programme or end it");
  const marked = (judgement: string) =>
    pane.locator(`#${judgement}-judgement`).getAttribute("data-progress");
  expect([await marked("archetype"), await marked("lifecycle")]).toEqual(["answered", "result"]);
  expect(await axeViolations(pane)).toEqual([]);
  expect(stage.faults).toEqual([]);
});

const LEVELS = [
  "Level\tCalled until now\tCertifications\tDeals in the last 12 months\tCost to us a year, for each partner",
  "Elite\tgold\t3\t4\t25,000",
  "Member\tregistered\t\t\t500",
].join("\n");

test("levels of one's own are pasted, put in order, tried on today's partners and adopted", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await openPage(pane, "programme", "Programme");
  await pane.locator("#levels-judgement").click();
  await expectShown(
    pane,
    "#levels-in-force",
    "registered, silver, gold and platinum, as published",
  );
  await expectShown(pane, "#rows-in-words", "3 levels");
  for (const name of ["registered", "select", "gold"]) {
    await pane.locator("#judged-rows button", { hasText: name }).click();
    await pane.locator("#remove-row").click();
  }
  await pane.fill("#rows-text", LEVELS);
  await pane.locator("#take-rows").click();
  await expectShown(pane, ".card", "The lowest level, Elite, asks for");
  expect(await pane.locator("#adopt-levels").count()).toBe(0);
  await pane.locator("#judged-rows button", { hasText: "Member" }).click();
  await pane.locator("#move-lower").click();
  await expectShown(pane, "#judged-rows li:first-child", "Member");
  await expectShown(pane, ".card", "Of 5 partners");
  expect(await axeViolations(pane)).toEqual([]);

  await pane.locator("#try-levels").click();
  await expectShown(pane, "#judged-rows", "From registered to out");
  await pane.locator("#all-judgements").click();
  await pane.locator("#levels-judgement").click();
  await pane.locator("#adopt-levels").click();
  await expectShown(pane, "#levels-in-force", "In force: Member and Elite.");
  await expectShown(pane, "#levels-adopted", "These levels are in force.");
  await pane.locator("#all-judgements").click();
  await pane.locator("#level-judgement").click();
  await expectShown(pane, "#decision", "The partner keeps Member.");
  await expectShown(pane, "#decision", "For Elite: 4 deals in 12 months.");
  await pane.locator("#save-state", { hasText: "Saved in this workbook" }).waitFor();
  await reloadPane(stage);
  await openPage(pane, "programme", "Programme");
  await expectShown(pane, "#level-judgement", "Member");
  expect(stage.faults).toEqual([]);
});

const TYPES = [
  "Partner type\tJudged as\tSales team\tShare from\tShare up to",
  "Distributor\tReseller\t2\t30%\t40%",
  "Agent\tReferral partner\t3",
].join("\n");

test("a type of one's own is pasted, put right, put in force and chosen for a partner", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await openPage(pane, "programme", "Programme");
  await pane.locator("#types-judgement").click();
  await expectShown(pane, "#types-in-force", "None is in force.");
  await pane.fill("#rows-text", TYPES);
  await pane.locator("#take-rows").click();
  await expectShown(
    pane,
    ".card",
    "Agent has a floor on sales team, and Referral partner has none at all.",
  );
  expect(await pane.locator("#adopt-types").count()).toBe(0);
  await pane.locator("#judged-rows button", { hasText: "Agent" }).click();
  expect(await pane.locator("input[id$=-tier-REFERRAL]").isChecked()).toBe(true);
  await pane.locator("[id$=-salesTeam]").fill("");
  await expectShown(pane, "#decision .answer", "Judged as Referral partner");
  expect(await axeViolations(pane)).toEqual([]);
  await pane.locator("#all-rows").click();
  await pane.locator("#adopt-types").click();
  await expectShown(pane, "#types-in-force", "In force: Distributor and Agent.");

  await openStep(pane, "start");
  await pane.locator("#own-type").selectOption("Distributor");
  expect(await pane.locator("#intake-partner_type").inputValue()).toBe("reseller");
  await openStep(pane, "verdict");
  await expectShown(pane, "#own-type", "By your own type Distributor, judged as Reseller");
  await openStep(pane, "start");
  await pane.locator("#intake-partner_type").selectOption("oem");
  await openStep(pane, "verdict");
  expect(await pane.locator("#own-type").count()).toBe(0);
  expect(stage.faults).toEqual([]);
});
