import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { addSheet, at, select } from "./cells-stage";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { expectShown, openPane, type PaneStage } from "./pane-stage";
import { type ActionName } from "../../taskpane/commands";

const session = new WorkbenchSession();
let stage: PaneStage;
beforeAll(async () => {
  await session.begin();
  stage = await openPane(session, { start: "sample", width: 1280, height: 900 });
});
afterAll(() => session.end());

/** A block of inputs on a sheet of a person's own, and numbers that rest on it. */
const OWN_SHEET = [
  ["Net annual contract value", 50_000, ""],
  ["Revenue share", 0.2, ""],
  ["Programme cost", 180_000, ""],
  ["Partner deals", 12, ""],
  ['=REVSHARE.MODEL(A1:B4,"programmeContribution","revshare",B6)', "", ""],
  ["Another share", 0.3, ""],
  ['=REVSHARE.BAND("reseller","ACTIVE")', "", ""],
  ["=B1*2", "", ""],
];

test("a number is explained from its cell, each input leads to its own cell, and a press leads back", async () => {
  const { pane, page } = stage;
  await addSheet(stage, OWN_SHEET);
  await select(stage, at("A5"));
  await openPage(pane, "explain", "Programme contribution");
  const shown = await pane.locator(".eyebrow").first().innerText();
  expect(shown).toMatch(/^It's mine A5 shows -?[\d,]+$/);
  await expectShown(pane, "#explained-lines li", "Programme cost");
  await expectShown(pane, "#explained-inputs li", "Revenue share 30%");
  expect(await pane.locator("#explained-inputs li button").allInnerTexts()).toContain(
    "It's mine B6",
  );
  expect(await axeViolations(pane)).toEqual([]);

  const share = pane.locator("#explained-inputs li", { hasText: "Revenue share 30%" });
  await share.getByRole("button").click();
  await expectShown(pane, "#step-heading", "A value, not a formula");
  await expectShown(pane, ".eyebrow", "B6 shows 0.3");
  await pane.locator("#explain-back").click();
  await expectShown(pane, "#step-heading", "Programme contribution");
  expect(await pane.locator("#explain-back").count()).toBe(0);

  await page.evaluate((cell) => {
    window.workbench.enter(cell, 100_000);
  }, at("B3"));
  await select(stage, at("A8"));
  await expectShown(pane, "#step-heading", "A formula of this workbook");
  await expectShown(pane, "#looks-at li", "50,000");
  await select(stage, at("A7"));
  await expectShown(pane, "#step-heading", "REVSHARE.BAND");
  await expectShown(pane, "#explained-parameters li", "Tier reseller");
  await select(stage, at("A5"));
  await expectShown(pane, "#explained-inputs li", "Programme cost 100,000");
});

test("an input and a milestone of our own sheets are explained as what they are", async () => {
  const { pane, faults } = stage;
  await select(stage, "Inputs!C8");
  await expectShown(pane, ".eyebrow", "Inputs C8 shows");
  await expectShown(pane, "#input-meaning", "Allowed");
  await select(stage, await firstMilestone(pane));
  await expectShown(pane, "#milestone", "Owner");
  await pane.locator("#home-button").click();
  await select(stage, at("A5"));
  await openPage(pane, "explain", "Programme contribution");
  expect(faults).toEqual([]);
});

/** The cell under the heading of the milestones. */
function firstMilestone(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("90-day plan").getUsedRange();
      used.load("text");
      await context.sync();
      const row = used.text.findIndex((cells) => cells.includes("Milestone"));
      const below = used.getCell(row + 1, used.text[row]?.indexOf("Milestone") ?? 0);
      below.load("address");
      await context.sync();
      return below.address;
    }),
  );
}

/** What Microsoft's client calls when a button is pressed. */
interface Associated {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
  };
}

test.each<[ActionName, string]>([
  ["Explain", "Programme contribution"],
  ["HandOver", "Hand over"],
  ["Sensitivity", "At which share and volume"],
])("the button %s shows what it names", async (action, heading) => {
  const { pane, faults } = stage;
  await select(stage, at("A5"));
  await pane.locator("#home-button").click();
  await pane.evaluate(
    (id) =>
      new Promise<void>((completed) => {
        const { mappings } = (Office.actions as unknown as Associated)._association;
        mappings[id.toUpperCase()]?.({ completed });
      }),
    action,
  );
  await expectShown(pane, "#step-heading", heading);
  expect(faults).toEqual([]);
});
