import { axeViolations } from "./axe-violations";
import { inputCell } from "./economics-stage";
import { WorkbenchSession } from "./harness";
import { Keyboard } from "./keyboard";
import { expectShown, openPaneInTurn, openStep, type PaneStage } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

async function dealPane(): Promise<PaneStage> {
  const stage = await openPaneInTurn(session, "sample");
  await openStep(stage.pane, "deal");
  return stage;
}

test("a text that reads two ways is asked about, by keyboard alone", async () => {
  const { page, pane, faults } = await dealPane();
  const keyboard = new Keyboard(page, pane);
  await pane.fill("#model-acv", "60.000");
  await page.keyboard.press("Tab");
  expect(await keyboard.focused()).toBe("model-acv-answer-1");
  await expectShown(pane, "#model-acv-error", "“60.000” can be read in two ways");
  expect(await pane.getAttribute("#model-acv", "aria-invalid")).toBe("true");
  expect(await pane.inputValue("#model-acv")).toBe("60.000");
  expect(await pane.innerText("#model-acv-answer-1")).toContain("60 per year");
  expect(await axeViolations(pane)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await keyboard.focused()).toBe("model-acv");
  expect(await pane.inputValue("#model-acv")).toBe("60,000");
  expect(await pane.locator("#model-acv-answer-1").count()).toBe(0);
  const cell = await inputCell(page, "acv");
  await page.keyboard.press("Tab");
  await page.waitForFunction((address) => window.workbench.value(address) === 60_000, cell);
  expect(faults).toEqual([]);
});

test("a number stays as typed until its field is left, and is then shown as everywhere", async () => {
  const { page, pane } = await dealPane();
  for (const [field, typed, shown] of [
    ["revshare", "25", "25%"],
    ["acv", "€1.2m", "1,200,000"],
    ["grossMargin", "82,5 %", "82.5%"],
    ["revshare", "about a fifth", "about a fifth"],
  ] as const) {
    await pane.fill(`#model-${field}`, typed);
    expect(await pane.inputValue(`#model-${field}`)).toBe(typed);
    await page.keyboard.press("Tab");
    expect(await pane.inputValue(`#model-${field}`)).toBe(shown);
  }
  expect(await pane.getAttribute("#model-revshare", "aria-invalid")).toBe("true");
});

test("a column copied from a sheet fills the fields from there on", async () => {
  const { pane } = await dealPane();
  await pane.locator("#model-revshare").focus();
  await pane.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "15%\r\n2\r\n72,000\r\n0.75\r\n");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expectShown(pane, "#model-grossMargin-answer-2", "75%");
  const keys = ["revshare", "revshareYears", "acv", "grossMargin"];
  const values = keys.map((key) => pane.inputValue(`#model-${key}`));
  expect(await Promise.all(values)).toEqual(["15%", "2", "72,000", "0.75"]);
});
