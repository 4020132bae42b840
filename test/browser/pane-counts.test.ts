import { countDoings, doingsOf, kilobytesFetched } from "./doings";
import { WorkbenchSession } from "./harness";
import { answerFromEmpty } from "./partner-from-empty";
import { choose, expectShown, openPaneInTurn } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** Aims, from the spec of the pane; counts and never times. */
const MOST_FIELDS_TO_A_NUMBER = 4;
const MOST_CLICKS = 35;
const MOST_SCREENS = 12;
/** The budget of the first load is part of the build; the whole job takes the writer of sheets besides. */
const MOST_KILOBYTES = { firstNumber: 170, plan: 400 };

test("the first number takes four fields, and no press at all", async () => {
  const { pane } = await openPaneInTurn(session, "empty");
  await countDoings(pane);
  await pane.fill("#model-acv", "50,000");
  await pane.fill("#model-revshare", "20%");
  await pane.fill("#model-programmeCost", "180,000");
  await pane.fill("#model-deals", "12");
  await expectShown(pane, "#figure-contribution", "607,000");
  const { clicks, fields, screens } = await doingsOf(pane);
  expect({ clicks, fields, screens }).toEqual({
    clicks: 0,
    fields: MOST_FIELDS_TO_A_NUMBER,
    screens: 1,
  });
  expect(await kilobytesFetched(pane)).toBeLessThanOrEqual(MOST_KILOBYTES.firstNumber);
});

test("from an empty workbook to a written plan it is few presses and few screens", async () => {
  const stage = await openPaneInTurn(session, "empty");
  const { pane } = stage;
  await countDoings(pane);
  await answerFromEmpty(stage, {
    name: "Northwind",
    opened: "accounts",
    demand: { endCustomerPercent: "65", salesTeam: "7" },
    isAcquisition: false,
  });
  await pane.locator("#forward-button").click();
  await choose(pane, "plan-motion", "co_sell");
  await pane.fill("#plan-launchDate", "2030-03-04");
  await pane.fill("#plan-segments", "Banks");
  const { clicks, screens } = await doingsOf(pane);
  await pane.locator("#forward-button").click();
  await expectShown(pane, "#step-heading", "The plan is written");
  expect(clicks + 1).toBeLessThanOrEqual(MOST_CLICKS);
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
  expect(await kilobytesFetched(pane)).toBeLessThanOrEqual(MOST_KILOBYTES.plan);
});
