import { WorkbenchSession } from "./harness";
import { expectShown, openPane, openStep } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

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
