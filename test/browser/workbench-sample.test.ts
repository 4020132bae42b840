import { measure } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { CellValue } from "../../src/sheets/description/description";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { type Opened, WorkbenchSession } from "./harness";
import { inputCell } from "./input-cell";

const session = new WorkbenchSession();
let opened: Opened;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ start: "sample" });
});

afterAll(() => session.end());

afterEach(() => {
  opened.assertFaultless();
});

/** The first table of the Sensitivity sheet: shares down, deals across, one formula a cell. */
const SHARES = "Sensitivity!B11:B17";
const DEALS = "Sensitivity!C10:I10";
const BODY = "Sensitivity!C11:I17";

async function enter(address: string, typed: CellValue): Promise<void> {
  await opened.page.evaluate(
    async ([place, value]) => {
      window.workbench.enter(place, value);
      await window.workbench.calculated();
    },
    [address, typed] as const,
  );
}

async function values(address: string): Promise<readonly (readonly CellValue[])[]> {
  return opened.page.evaluate((place) => window.workbench.values(place), address);
}

async function shown(address: string): Promise<{ text: string; message: string | undefined }> {
  return opened.page.evaluate(
    (place) => ({
      text: window.workbench.text(place),
      message: window.workbench.errorMessageAt(place),
    }),
    address,
  );
}

/** What the core says for each share and number of deals, with another share in the base case. */
function expectedBody(
  shares: readonly (readonly CellValue[])[],
  deals: readonly CellValue[],
  base: number,
): number[][] {
  return shares.map(([revshare]) =>
    deals.map((count) => {
      const raw = { ...SAMPLE_MODEL, revshare: base };
      const model = parseModelInputs({ ...raw, revshare, deals: count });
      if (!model.ok) throw new Error(model.problem.message);
      const answer = measure(model.value.inputs, "programmeContribution");
      if (!answer.ok) throw new Error(answer.problem.message);
      return answer.value;
    }),
  );
}

test("a newcomer finds the sample partner on its sheets, with every formula answered", async () => {
  const sheets = await opened.page.evaluate(() => window.workbench.sheetNames());
  const described = describeWorkbook(sampleContent(), sheetNames());
  expect(sheets).toEqual(described.map(({ name }) => name));
  const errors = await opened.page.evaluate((names) => {
    const cells = names.flatMap((name) =>
      window.workbench
        .values(`'${name}'!A1:Z80`)
        .flatMap((row, index) => row.map((value) => `${name} ${index + 1}: ${String(value)}`)),
    );
    // #N/A is an answer: at that share, say, no volume pays.
    return cells.filter((cell) => /: #[A-Z]/.test(cell) && !cell.endsWith("#N/A"));
  }, sheets);
  expect(errors).toEqual([]);
  expect(await values("Inputs!B3")).toEqual([["All checks pass"]]);
});

test.each([0.2, 0.15])(
  "with a share of %p every sensitivity cell equals the core",
  async (share) => {
    await enter(inputCell("revshare"), share);
    const [shares, [deals = []], body] = [
      await values(SHARES),
      await values(DEALS),
      await values(BODY),
    ];
    const expected = expectedBody(shares, deals, share);
    expect(body.flat()).toHaveLength(49);
    body.flat().forEach((value, index) => {
      expect(value).toBeCloseTo(expected.flat()[index] ?? NaN, 6);
    });
    expect(shares.flat()).toContain(share);
  },
);

test.each([
  ["revshare", 20, "Revenue share (Inputs C21) must be a fraction from 0 to 1"],
  ["grossMargin", -0.1, "Gross margin (Inputs C9) must be a fraction above 0, up to 1"],
  ["acv", "many", "Net annual contract value (Inputs C6) must be a number above 0"],
] as const)(
  "a wrong %s leaves a dash in every cell that needs it, and its sentence at the top",
  async (key, typed, part) => {
    const cell = inputCell(key);
    const before = await values(cell);
    await enter(cell, typed);
    const { text } = await shown("Sensitivity!C21");
    const [[said] = []] = await values("Sensitivity!A4");
    await enter(cell, before[0]?.[0] ?? "");
    expect(text).toBe("–");
    expect(said).toContain(part);
  },
);

test("the answers of a wrong label, profile, block and motion come as sentences, in cells", async () => {
  const formulas = {
    label: '=REVSHARE.MODEL({"Net anual value",1},"npv")',
    block: '=REVSHARE.MODEL(Z1:Z2,"npv")',
    profile: '=PARTNER.POLICY("bakery")',
    motion: '=GTM.PLAN("REFERRAL","co_sell","2026-03-02",50000)',
  };
  const answers = await opened.page.evaluate(async (all) => {
    const { workbench } = window;
    const cells = Object.entries(all).map(([name, formula], row) => {
      const address = `Inputs!AA${row * 50 + 1}`;
      workbench.enter(address, formula);
      return [name, address] as const;
    });
    await workbench.calculated();
    const told = cells.map(([name, address]) => [
      name,
      workbench.text(address),
      (workbench.errorMessageAt(address) ?? "").length > 20,
    ]);
    for (const [, address] of cells) workbench.enter(address, "");
    await workbench.calculated();
    return told;
  }, formulas);
  expect(answers).toEqual([
    ["label", "#VALUE!", true],
    ["block", "#VALUE!", true],
    ["profile", "#VALUE!", true],
    ["motion", "#VALUE!", true],
  ]);
});

test("the Write plan button makes the pane write the plan, and what people typed stays", async () => {
  const { page } = opened;
  const status = await page.evaluate(() => {
    const { workbench } = window;
    const headers = workbench.values("'90-day plan'!A14:I14")[0] ?? [];
    const column = String.fromCharCode("A".charCodeAt(0) + headers.indexOf("Status"));
    workbench.enter(`'90-day plan'!${column}16`, "in progress");
    return `'90-day plan'!${column}16`;
  });
  const pane = await opened.pane();
  await page.locator('[data-tool="write-plan"]').click();
  await pane.getByText(/^Written: Inputs, Verdict/).waitFor({
    timeout: 30_000,
  });
  await page.evaluate(() => window.workbench.calculated());
  expect(await page.evaluate(() => window.workbench.activeSheet())).toBe("90-day plan");
  expect(await values(status)).toEqual([["in progress"]]);
  const milestones = await values("'90-day plan'!A15:B25");
  expect(milestones.every((row) => row.every((value) => typeof value === "number"))).toBe(true);
  expect(await values("Inputs!B3")).toEqual([["All checks pass"]]);
});
