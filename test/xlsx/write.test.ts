import { execFileSync } from "node:child_process";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Cell } from "../../src/sheets/description/description";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { draftFromXml } from "../../src/case/draft";
import { sampleContent } from "../../src/sheets/sample-content";
import { sampleDraft } from "../../src/case/sample-draft";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { NUMBER_FORMATS } from "../../src/sheets/description/styles";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { writeXlsx, type XlsxOptions } from "../../src/xlsx/write";
import { expectProblem, expectValue } from "../economics/expect-result";
import { sheetOf } from "./described-sheet";

const PRINT_SAMPLE = path.join(__dirname, "print-sample.mjs");
const OPTIONS = { title: "A test", mayCallOurFunctions: true } as const;

async function written(sheet: WrittenSheet, options: Partial<XlsxOptions> = {}) {
  return expectValue(await writeXlsx([sheet], { ...OPTIONS, ...options }));
}

async function partsOf(sheet: WrittenSheet, options: Partial<XlsxOptions> = {}) {
  const parts = unzipSync(await written(sheet, options));
  return (path: string): string => new TextDecoder().decode(parts[path]);
}

async function worksheetOf(cells: (Cell | null)[][], more: Partial<WrittenSheet> = {}) {
  return (await partsOf(sheetOf(cells, more)))("xl/worksheets/sheet1.xml");
}

describe("cells", () => {
  test("a formula carries its result: a number, a text, a truth or an error", async () => {
    const formulas = ["=1/4", '="a"&"b"', "=1>2", "=NA()", "=1/0"].map((formula) => [{ formula }]);
    const xml = await worksheetOf(formulas);

    expect(xml).toContain('<c r="A1"><f>1/4</f><v>0.25</v></c>');
    expect(xml).toContain('<c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>');
    expect(xml).toContain('<c r="A3" t="b"><f>1&gt;2</f><v>0</v></c>');
    expect(xml).toContain('<c r="A4" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain('<c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  });

  test("a text that a formula shows and that looks like an error stays a text", async () => {
    expect(await worksheetOf([[{ formula: '="#N/"&"A"' }]])).toContain('t="str"');
  });

  test("a formula of unknown functions carries no result", async () => {
    expect(await worksheetOf([[{ formula: "=SOMETHING.ELSE(1)" }]])).toContain(
      '<c r="A1"><f>SOMETHING.ELSE(1)</f></c>',
    );
  });

  test("our functions and those that came after the format carry their marks", async () => {
    const cells = [[{ formula: '=IFNA(dev.partner.tier(A2,"PARTNER.TIER("),1)' }], [{ value: 1 }]];
    const parts = await partsOf(sheetOf(cells), { functionPrefix: "DEV." });

    expect(parts("xl/worksheets/sheet1.xml")).toContain(
      '<f>_xlfn.IFNA(_xldudf_DEV_PARTNER_TIER(A2,"PARTNER.TIER("),1)</f>',
    );
  });

  test("unlocked, bold, filled and wrapped cells have their style, and dates their format", async () => {
    const xml = await partsOf(
      sheetOf([
        [
          { value: 1, style: "input" },
          { value: 46000, numberFormat: "date" },
        ],
      ]),
    );

    expect(xml("xl/styles.xml")).toContain('<protection locked="0"');
    expect(xml("xl/styles.xml")).toContain(`formatCode="${NUMBER_FORMATS.date}"`);
    expect(xml("xl/styles.xml")).toContain("FFFFF9E5");
  });
});

describe("what stands around cells", () => {
  test("headers that repeat, the footer, frozen rows and one page across", async () => {
    const parts = await partsOf(
      sheetOf([[{ value: 1 }]], {
        name: "90-day plan",
        freeze: { rows: 2, columns: 1 },
        print: {
          orientation: "landscape",
          fitToPagesWide: 1,
          repeatRows: { first: 1, last: 1 },
          footer: "R&&D",
        },
      }),
    );

    expect(parts("xl/workbook.xml")).toContain("'90-day plan'!$2:$2");
    const xml = parts("xl/worksheets/sheet1.xml");
    expect(xml).toContain("<oddFooter>&amp;CR&amp;&amp;D</oddFooter>");
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
    expect(xml).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  });

  test("a list that does not fit the file is offered as far as it fits, and then not enforced", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const values = ["Anna", "Bo, the second", ...Array.from({ length: 60 }, (_, n) => `Role ${n}`)];
    const xml = await worksheetOf([[{ value: "Anna" }]], {
      validations: [{ area, rule: { kind: "list", values }, title: "Owner", message: "Choose." }],
    });

    const list = /<formula1>"([^"]*)"<\/formula1>/.exec(xml)?.[1] ?? "";
    expect(list.startsWith("Anna,Role 0,Role 1")).toBe(true);
    expect(list.length).toBeLessThanOrEqual(255);
    expect(xml).not.toContain("showErrorMessage");
  });

  test("a table's column of one formula gets it for new rows; a mixed column does not", async () => {
    const table = {
      name: "Plan",
      row: 0,
      column: 0,
      keyColumn: "Day",
      columns: ["Day", "Date", "Mixed"].map((name) => ({ name, owner: "ours" as const })),
      rows: [1, 2].map((day, index) => [
        { value: day },
        { formula: `=WORKDAY($F$1+$A${index + 2}-1,1)` },
        { formula: `=$A$2*${day}` },
      ]),
    };
    const parts = await partsOf(sheetOf([], { tables: [table] }));

    const xml = parts("xl/tables/table1.xml");
    expect(xml).toContain(
      '<tableColumn id="2" name="Date"><calculatedColumnFormula>WORKDAY($F$1+$A2-1,1)</calculatedColumnFormula></tableColumn><tableColumn id="3" name="Mixed"/>',
    );
  });

  test("colours run from red over white at the midpoint to green", async () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const xml = await worksheetOf([[{ value: -1 }], [{ value: 1 }]], {
      conditionalFormats: [{ area, rule: { kind: "colourScale", midpoint: 0 } }],
    });

    expect(xml).toContain(
      '<cfvo type="formula" val="MIN(0,$A$1:$A$2)"/><cfvo type="num" val="0"/><cfvo type="formula" val="MAX(0,$A$1:$A$2)"/>',
    );
  });

  test("a chart names its cells, its axes and what it shows to those who cannot see it", async () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const parts = await partsOf(
      sheetOf([[{ value: 1 }], [{ value: 2 }]], {
        charts: [
          {
            kind: "stackedBar",
            title: "Deal zone",
            alternativeText: "From the lowest to the highest share.",
            area: { row: 5, column: 1, rows: 10, columns: 4 },
            series: [{ name: "Share", categories: area, values: area }],
            valueAxisTitle: "Share of the base",
          },
        ],
      }),
    );

    expect(parts("xl/charts/chart1.xml")).toContain("'Sheet'!$A$1:$A$2");
    expect(parts("xl/charts/chart1.xml")).toContain("Share of the base");
    expect(parts("xl/drawings/drawing1.xml")).toContain("From the lowest to the highest share.");
  });

  test("a chart carries the points that it draws, and a gap where a cell has no number", async () => {
    const column = (at: number) => ({ row: 0, column: at, rows: 4, columns: 1 });
    const sheet = sheetOf(
      [
        [{ value: 0.05, numberFormat: "percent" }, { formula: "=2*A1" }],
        [{ value: "R&D" }, { formula: "=NA()" }],
        [{ value: 1500 }, { value: "–" }],
        [null, { value: -3 }],
      ],
      {
        charts: [
          {
            kind: "line",
            title: "Gaps",
            alternativeText: "A line with gaps.",
            area: { row: 5, column: 1, rows: 10, columns: 4 },
            series: [{ name: "Amount", categories: column(0), values: column(1) }],
          },
        ],
      },
    );
    const xml = (await partsOf(sheet))("xl/charts/chart1.xml");
    expect(xml).toContain(
      `<c:f>'Sheet'!$A$1:$A$4</c:f><c:strCache><c:ptCount val="4"/><c:pt idx="0"><c:v>5%</c:v></c:pt><c:pt idx="1"><c:v>R&amp;D</c:v></c:pt><c:pt idx="2"><c:v>1,500</c:v></c:pt></c:strCache>`,
    );
    expect(xml).toContain(
      `<c:f>'Sheet'!$B$1:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>0.1</c:v></c:pt><c:pt idx="3"><c:v>-3</c:v></c:pt></c:numCache>`,
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test("a protected sheet has no password", async () => {
    const parts = await partsOf(sheetOf([[{ value: 1 }]]), { isProtected: true });

    expect(parts("xl/worksheets/sheet1.xml")).toMatch(/<sheetProtection sheet="1"[^>]*>/);
    expect(parts("xl/worksheets/sheet1.xml")).not.toContain("password");
  });
});

describe("the workbook", () => {
  const sheets = describeWorkbook(sampleContent(), sheetNames());

  test("the draft travels with it and comes out as it went in", async () => {
    const bytes = expectValue(await writeXlsx(sheets, { ...OPTIONS, draft: sampleDraft() }));
    const part = new TextDecoder().decode(unzipSync(bytes)["customXml/item1.xml"]);

    expect(expectValue(draftFromXml(part))).toEqual(sampleDraft());
  });

  test("the same sheets give the same bytes, twice and in two time zones", () => {
    const zones = ["Pacific/Kiritimati", "America/Los_Angeles", "America/Los_Angeles"];
    const [first, second, third] = zones.map((zone) => {
      const printed = execFileSync(process.execPath, [PRINT_SAMPLE], {
        env: { ...process.env, TZ: zone },
      });
      return JSON.parse(printed.toString()) as { readonly minutes: number; readonly hash: string };
    });

    expect([first?.minutes, second?.minutes]).toEqual([-840, 480]);
    expect(second?.hash).toBe(first?.hash);
    expect(third?.hash).toBe(first?.hash);
  });

  test("a copy that may not call our functions is not written while it still does", async () => {
    await expect(writeXlsx(sheets, { ...OPTIONS, mayCallOurFunctions: false })).rejects.toThrow(
      "calls a function of the add-in",
    );
  });

  test("a text that no cell can hold is refused, and so is a date that is none", async () => {
    const cells = [[{ value: "x".repeat(32_768) }]];
    const tooLong = expectProblem(await writeXlsx([sheetOf(cells)], OPTIONS));
    const noDate = expectProblem(await writeXlsx(sheets, { ...OPTIONS, createdAt: "today" }));

    expect(tooLong.message).toBe("The text for 'Sheet'!A1 has 32,768 characters.");
    expect(noDate.field).toBe("createdAt");
  });
});
