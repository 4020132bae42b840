import { WorkbenchSession } from "./harness";
import { expectShown, openPane, openStep } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("a pane whose script comes a minute late starts all the same", async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await session.open({
    prepare: async (opened) => {
      await opened.clock.install();
      await opened.route("**/taskpane.js", async (route) => {
        await released;
        await route.continue();
      });
    },
  });
  // Not through the harness: it asks Microsoft's client whether it is ready, as the pane ought to.
  const element = await page.waitForSelector("iframe.wb-pane[src]", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction(() => "Office" in window && "Excel" in window);
  // Throws what the client throws once it has given up.
  await page.clock.runFor(60_000);
  release();
  await expectShown(frame, ".pane-title .partner", "Brightwater Integrators");
  expect(await frame.locator("#save-state").innerText()).toContain("Saved");
});

test("a step that did not load says so, and loads when it is asked for again", async () => {
  let isBroken = true;
  const { pane } = await openPane(session, {
    start: "sample",
    prepare: (page) =>
      page.route("**/economics.js", (route) => (isBroken ? route.abort() : route.continue())),
  });
  await openStep(pane, "economics");
  await expectShown(pane, ".message", "This step did not load");
  isBroken = false;
  await pane.locator("#load-again").click();
  await expectShown(pane, ".answer", "At 20%");
});

test("sheets whose writer did not load are written when it is asked for again", async () => {
  let isBroken = true;
  const { pane } = await openPane(session, {
    start: "sample",
    prepare: (page) =>
      page.route("**/sheets.js", (route) => (isBroken ? route.abort() : route.continue())),
  });
  await openStep(pane, "plan");
  await pane.locator("#forward-button").click();
  await expectShown(pane, ".message", "Nothing was written. Press Write plan to try again.");
  isBroken = false;
  await pane.locator("#forward-button").click();
  await expectShown(pane, ".message", "Written: ");
});
