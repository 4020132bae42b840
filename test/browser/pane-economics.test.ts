import { WorkbenchSession } from "./harness";
import { economicsPane, inputCell, openDetails } from "./economics-stage";
import { expectShown } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("a slider moved by keys moves the sentence, and the base case stays", async () => {
  const { page, pane, faults } = await economicsPane(session);
  await expectShown(pane, ".answer", "At 20% of net contract value");
  const slider = pane.locator("#try-revshare-slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectShown(pane, ".answer", "At 21% of net contract value");
  expect(await slider.getAttribute("aria-valuetext")).toBe("21% of net contract value");
  expect(await pane.inputValue("#try-revshare")).toBe("21%");
  await page.keyboard.press("Home");
  await expectShown(pane, ".answer", "At 0% of net contract value");
  const cell = await inputCell(page, "revshare");
  expect(await page.evaluate((address) => window.workbench.value(address), cell)).toBe(0.2);
  await pane.locator("#back-to-base-case").click();
  await expectShown(pane, ".answer", "At 20%");
  expect(await pane.locator("#use-as-base-case").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the answer follows a slider before the frame after the next is drawn", async () => {
  const { pane } = await economicsPane(session);
  const answers = await pane.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const slider = document.querySelector<HTMLInputElement>("#try-cannibalization-slider");
    const seen: string[] = [];
    for (const value of ["0", "0.9"]) {
      if (slider === null) break;
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      await frame();
      seen.push(document.querySelector(".answer")?.textContent ?? "");
    }
    return seen;
  });
  expect(answers).toEqual([
    expect.stringContaining("4 partner deals"),
    expect.stringContaining("no number of deals"),
  ]);
});

test("a number typed beside the slider, and a range, move the same answer", async () => {
  const { pane } = await economicsPane(session);
  await pane.fill("#try-deals", "5");
  await expectShown(pane, ".card", "You expect 5: that is not enough");
  await pane.fill("#try-deals", "a few");
  await expectShown(pane, "#try-deals-error", "Partner deals (deals)");
  await pane.locator("#use-as-base-case").click();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("try-deals");
  await expectShown(pane, "#use-as-base-case", "Use as base case");
  await pane.fill("#try-deals", "10 to 20");
  await expectShown(pane, ".card", "You expect 15");
});

test("Use as base case puts what was tried into the cells of the Inputs sheet", async () => {
  const { page, pane } = await economicsPane(session);
  await pane.fill("#try-revshare", "25%");
  await pane.fill("#try-deals", "8 to 16");
  await pane.locator("#use-as-base-case").click();
  const share = await inputCell(page, "revshare");
  const deals = await inputCell(page, "deals");
  await page.waitForFunction(
    ([one, other]) =>
      window.workbench.value(one ?? "") === 0.25 &&
      window.workbench.value(other ?? "") === "8 to 16",
    [share, deals],
  );
  await expectShown(pane, ".answer", "At 25%");
  expect(await pane.inputValue("#try-deals")).toBe("8 to 16");
  expect(await pane.locator("#use-as-base-case").count()).toBe(0);
});

test("a profile says what it presets, with source and year, and keeps what was given", async () => {
  const { pane } = await economicsPane(session);
  await openDetails(pane);
  await expectShown(pane, "li", "survey of 342 SaaS companies, median, 2026). You gave your own");
  await pane.locator("#profile-hardware").click();
  await expectShown(pane, "details", "this profile presets none");
  await expectShown(pane, ".answer", "At 20%");
});
