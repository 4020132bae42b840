import { portfolioOf } from "../../src/case/portfolio";
import { moneyForPeople } from "../../src/wording";
import { partnerEntries } from "../../taskpane/state/workbook-content";
import { WorkbenchSession } from "./harness";
import { Keyboard } from "./keyboard";
import {
  expectShown,
  heading,
  openPaneInTurn,
  openStep,
  reloadWorkbook,
  saved,
} from "./pane-stage";
import {
  addPartner,
  namesInList,
  openList,
  openPartner,
  SAMPLE,
  withOthers,
} from "./partners-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const SALES_TEAM = "#intake-independent_demand_evidence-sales_team_size";

test("what is typed for each partner stays with it, when another one opens and after loading again", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await addPartner(pane, "Northwind");
  await openStep(pane, "evidence");
  await pane.fill(SALES_TEAM, "11");
  await openPartner(pane, SAMPLE);
  await openStep(pane, "evidence");
  expect(await pane.locator(SALES_TEAM).inputValue()).toBe("7");
  await pane.fill(SALES_TEAM, "8");
  await openPartner(pane, "Northwind");
  await openStep(pane, "evidence");
  expect(await pane.locator(SALES_TEAM).inputValue()).toBe("11");
  await saved(pane);

  const again = await reloadWorkbook(stage);
  await expectShown(again, "#partner-button", "Northwind");
  await openPartner(again, SAMPLE);
  await openStep(again, "evidence");
  expect(await again.locator(SALES_TEAM).inputValue()).toBe("8");
  expect(stage.faults).toEqual([]);
});

test("a removed partner comes back at once, or after loading again", async () => {
  const stage = await withOthers(session, { Northwind: {}, Contoso: {} });
  const { pane } = stage;
  await openList(pane);
  await pane.locator('[aria-label="Remove Northwind"]').click();
  await pane.locator("#remove-partner").click();
  expect(await namesInList(pane)).toEqual([SAMPLE, "Contoso"]);
  await pane.locator("#undo-removal").click();
  expect(await namesInList(pane)).toEqual([SAMPLE, "Contoso", "Northwind"]);

  await pane.locator(`[aria-label="Remove ${SAMPLE}"]`).click();
  await pane.locator("#remove-partner").click();
  await expectShown(pane, "#partner-button", "Contoso");
  await saved(pane);
  const again = await reloadWorkbook(stage);
  await openList(again);
  await again.locator("summary", { hasText: "Removed partners" }).click();
  await again.locator(`[aria-label="Bring back ${SAMPLE}"]`).click();
  await openPartner(again, SAMPLE);
  await openStep(again, "deal");
  expect(await again.locator("#model-acv").inputValue()).toBe("50,000");
});

test("the list is found in, sorted and filtered", async () => {
  const { pane } = await withOthers(session, {
    Northwind: { deals: "2" },
    Contoso: { acv: "" },
    "Adventure Works": {},
  });
  await openList(pane);
  expect(await namesInList(pane)).toEqual(["Adventure Works", SAMPLE, "Contoso", "Northwind"]);
  await pane.fill("#partners-find", "WIND");
  expect(await namesInList(pane)).toEqual(["Northwind"]);
  await pane.fill("#partners-find", "nobody");
  await pane.locator("#show-all-partners").click();
  await pane.locator("summary", { hasText: "Sort and filter" }).click();
  await pane.selectOption("#partners-code", "UNDECIDED");
  expect(await namesInList(pane)).toEqual(["Contoso"]);
  await pane.selectOption("#partners-code", "all");
  await pane.selectOption("#partners-sort", "contribution");
  expect(await namesInList(pane)).toEqual(["Adventure Works", SAMPLE, "Northwind", "Contoso"]);
});

test("side by side and all together show the figures of the core", async () => {
  const { pane, draft } = await withOthers(session, {
    Northwind: { deals: "36" },
    Contoso: { acv: "" },
  });
  const portfolio = portfolioOf(partnerEntries(draft));
  await openList(pane);
  await expectShown(pane, ".pane-main", "those of each partner's base case");
  await pane.locator("#comparison-view").click();
  await expectShown(pane, ".pane-main", "those of each partner's base case");
  const groups = await pane
    .locator("#comparison tbody")
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll("th, td")].map((cell) => cell.textContent.trim()),
      ),
    );
  const cells = Object.fromEntries(groups.map(([label = "", ...rest]) => [label, rest]));
  expect(cells["Programme contribution a year"]).toEqual(
    portfolio.rows.flatMap(({ name, programmeContribution: amount }) => [
      name,
      typeof amount === "number" ? moneyForPeople(amount) : "none",
    ]),
  );
  const lengths = await pane.locator("#comparison tbody").evaluateAll((bodies) =>
    bodies
      .filter((body) => body.textContent.trim().startsWith("Part of channel revenue"))
      .flatMap((body) => [...body.querySelectorAll<HTMLElement>(".compared-bar")])
      .map(({ style }) => style.width),
  );
  expect(lengths).toEqual(["33.33%", "100%"]);
  expect(cells["Part of channel revenue"]).toEqual([
    SAMPLE,
    "25%",
    "Northwind",
    "75%",
    "Contoso",
    "none",
  ]);

  await pane.locator("#partners-list").click();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("comparison-view");
  await pane.locator("#portfolio-view").click();
  const lead = await pane.locator(".lead").innerText();
  expect(lead).toContain(
    `3 partners: ${moneyForPeople(portfolio.channelRevenue)} of contract value`,
  );
  expect(lead).toContain(`${moneyForPeople(portfolio.contribution)} of contribution`);
  const mix = await pane.locator("#tier-mix-table tbody tr").allInnerTexts();
  expect(mix.map((row) => row.split(/\s*\t\s*/))).toContainEqual([
    "SI or consulting partner",
    "3",
    "100%",
  ]);
  await expectShown(pane, ".bullets li", "Northwind: 75%");
  await expectShown(pane, ".bullets li", "1 partner is not in the amounts");
});

test("partners are added, compared, removed and opened with the keyboard alone", async () => {
  const { page, pane } = await openPaneInTurn(session, "sample");
  const keyboard = new Keyboard(page, pane);
  await pane.locator("#step-heading").focus();
  await keyboard.tabTo("partner-button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.locator("#add-partner").waitFor();
  expect(await keyboard.focused()).toBe("step-heading");
  await keyboard.press("add-partner");
  await keyboard.type("intake-partner_name", "Northwind");
  await keyboard.tabTo("partner-button", "Shift+Tab");
  await page.keyboard.press("Enter");
  const boxes = await pane
    .locator("input[id^='compare-']")
    .evaluateAll((all) => all.map(({ id }) => id));
  for (const box of boxes) await keyboard.tick(box);
  await keyboard.tabTo("comparison-view", "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await heading(pane)).toBe("Side by side");
  await keyboard.press("partners-list");
  const [, northwind = ""] = boxes.map((id) => id.replace("compare-", ""));
  await keyboard.press(`remove-${northwind}`);
  expect(await keyboard.focused()).toBe("keep-partner");
  await keyboard.press("remove-partner");
  expect(await keyboard.focused()).toBe("undo-removal");
  await page.keyboard.press("Enter");
  await keyboard.press(`open-${northwind}`);
  await expectShown(pane, "#partner-button", "Northwind");
});
