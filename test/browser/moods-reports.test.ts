import { typeOnInputs } from "./economics-stage";
import { replaceWorkbook } from "./harness";
import { expectShown, openStep } from "./pane-stage";
import { storedDraft, storeDraft } from "./stored-draft";
import { oneStageForAll, type WritingStage } from "./writing-stage";

declare global {
  interface Window {
    /** What a pane told when it began to listen for the ribbon. */
    registration?: { readonly data: string; readonly origin: string };
  }
}

/** What people reported of Excel itself, acted out; each would cost people their work. */

let stage: WritingStage;
oneStageForAll((made) => {
  stage = made;
});

const sheetNames = (): Promise<readonly string[]> =>
  stage.page.evaluate(() => window.workbench.sheetNames());

function change(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return stage.pane.evaluate(async (source) => {
    const run = (0, eval)(`(${source})`) as typeof work;
    await Excel.run(run);
  }, work.toString());
}

/** As a copy comes into Excel: the sheets have other ids and say nothing of what they are. */
async function withoutMarks(): Promise<void> {
  await change(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const marks = worksheets.items.map((sheet) =>
      sheet.customProperties.getItemOrNullObject("PartnerDeskSheet"),
    );
    await context.sync();
    for (const mark of marks) if (!mark.isNullObject) mark.delete();
    await context.sync();
  });
}

async function reopened(): Promise<void> {
  await replaceWorkbook(stage.page, () => stage.page.evaluate(() => window.workbench.reopen()));
  await expectShown(stage.pane, "#partner-button", "Brightwater Integrators");
  await openStep(stage.pane, "plan");
}

test("office-js 5176: a ribbon button that is pressed before the pane is ready does its work once it is", async () => {
  const { page, pane } = stage;
  await change(async (context) => {
    context.workbook.worksheets.getItem("Verdict").getRange("A1").values = [["typed over"]];
    await context.sync();
  });
  await page.evaluate(() => {
    window.workbench.clickBeforePane("WritePlan");
  });
  await expectShown(pane, ".message", "Written");
  const title = await page.evaluate(() => window.workbench.text("Verdict!A1"));
  expect(title).toContain("Brightwater");
});

test("a ribbon button reaches the pane that opens, whatever the one before it was still about to say", async () => {
  const { page, pane } = stage;
  await page.evaluate(() => {
    window.addEventListener("message", ({ data, origin }) => {
      const isRegistration = typeof data === "string" && data.includes('"eventDispId":39');
      if (isRegistration) window.registration ??= { data, origin };
    });
    window.workbench.openPane();
  });
  await page.waitForFunction(() => window.registration !== undefined);
  await page.evaluate(() => {
    window.workbench.clickBeforePane("HandOver");
    const frame = document.querySelector<HTMLIFrameElement>("iframe.wb-pane");
    const source = frame?.contentWindow ?? null;
    window.dispatchEvent(new MessageEvent("message", { ...window.registration, source }));
  });
  await expectShown(pane, "h1", "Hand over");
});

test("office-js 1390: sheets that have other ids and no mark of ours are followed at once, and none is there twice", async () => {
  expect(await stage.write()).toContain("Written");
  const before = await sheetNames();
  await withoutMarks();
  await reopened();
  await typeOnInputs(stage.page, "acv", 61_234);
  await openStep(stage.pane, "deal");
  await stage.pane.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#model-acv")?.value === "61,234",
  );
  await openStep(stage.pane, "plan");
  expect(await stage.write()).toContain("Written");
  expect(await sheetNames()).toEqual(before);
});

test.each([
  ["with their marks", () => Promise.resolve()],
  ["without marks, as in a file", withoutMarks],
] as const)(
  "sheets that the stored draft does not name are followed %s, and none is there twice",
  async (_, lose) => {
    expect(await stage.write()).toContain("Written");
    const before = await sheetNames();
    const { partners, ...draft } = await storedDraft(stage.pane);
    const nameless = Object.fromEntries(
      Object.entries(partners).map(([id, partner]) => [id, { ...partner, sheetIds: {} }] as const),
    );
    await lose();
    await storeDraft(stage.pane, { ...draft, partners: nameless, sheetIds: {} });
    await reopened();
    await typeOnInputs(stage.page, "acv", 61_235);
    await openStep(stage.pane, "deal");
    await stage.pane.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#model-acv")?.value === "61,235",
    );
    await openStep(stage.pane, "plan");
    expect(await stage.write()).toContain("Written");
    expect(await sheetNames()).toEqual(before);
  },
);

test("a person's sheet that is called as ours, with a table and a footer of its own, is left alone", async () => {
  await withoutMarks();
  await change(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Checks", "90-day plan"]) {
      worksheets.getItem(name).delete();
      await context.sync();
      const own = worksheets.add(name);
      own.getRange("A1:B2").values = [
        ["Day", "Owner"],
        [1, "mine"],
      ];
      own.tables.add("A1:B2", true).name = name === "Checks" ? "ChecksMine" : "NinetyDayPlan";
      const { defaultForAllPages } = own.pageLayout.headersFooters;
      defaultForAllPages.centerFooter = `Board: ${name}, Brightwater Integrators`;
    }
    await context.sync();
  });
  await reopened();
  expect(await stage.write()).toContain("Written");
  const names = await sheetNames();
  expect(names).toEqual(expect.arrayContaining(["Checks (2)", "90-day plan (2)"]));
  expect(
    await stage.page.evaluate(() =>
      ["Checks!A1:B2", "'90-day plan'!A1:B2"].map((at) => window.workbench.values(at)),
    ),
  ).toEqual([
    [
      ["Day", "Owner"],
      [1, "mine"],
    ],
    [
      ["Day", "Owner"],
      [1, "mine"],
    ],
  ]);
});

test("a sheet whose mark names a partner that the workbook does not have is left alone, and that is told", async () => {
  expect(await stage.write()).toContain("Written");
  await change(async (context) => {
    const moved = context.workbook.worksheets.getItem("Verdict");
    moved.customProperties.add("PartnerDeskSheet", "verdict partner-of-another-workbook");
    moved.getRange("A1").values = [["about somebody else"]];
    await context.sync();
  });
  const { partners, ...draft } = await storedDraft(stage.pane);
  const nameless = Object.fromEntries(
    Object.entries(partners).map(([id, partner]) => [id, { ...partner, sheetIds: {} }] as const),
  );
  await storeDraft(stage.pane, { ...draft, partners: nameless, sheetIds: {} });
  await reopened();
  expect(await stage.write()).toContain(
    "The sheet “Verdict” is about a partner that this workbook does not have; it was left as it is.",
  );
  expect(await stage.page.evaluate(() => window.workbench.text("Verdict!A1"))).toBe(
    "about somebody else",
  );
  expect(await sheetNames()).toContain("Verdict (2)");
});
