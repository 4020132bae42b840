import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { isKnownByLook, type SheetLook } from "../../src/sheets/known-by-look";
import { sampleContent } from "../../src/sheets/sample-content";

const sample = sampleContent();
const content = { ...sample, dossier: { ...sample.dossier, cover: { version: "1.2.3" } } };
const sheets = describeWorkbook(content, sheetNames(), ["inputs", "plan", "partners"]);

function wanted(kind: "plan" | "partners"): (typeof sheets)[number] {
  const found = sheets.find((sheet) => sheet.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} is described.`);
  return found;
}

const plan = wanted("plan");
const [table] = plan.tables;
const columns = (table?.columns ?? []).map(({ name }) => name);
const tables = [{ name: table?.name ?? "", columns }];
const footer = "Partner Desk 1.0.0: 90-day plan, Brightwater Integrators";
const others = "Partner Desk 1.0.0: 90-day plan, Alder";
const look: SheetLook = { name: "90-day plan", footer: "", tables: [] };

const NUMBERED = [{ name: `${tables[0]?.name ?? ""}_2`, columns: [...columns, "Mine"] }];

test.each([
  { about: "our table", change: { tables } },
  { about: "our table, numbered and with a column of people's", change: { tables: NUMBERED } },
  { about: "our footer of another version", change: { footer } },
  { about: "our footer under another number", change: { name: "90-day plan (2)", footer } },
])("a sheet of a copy is known by its name together with $about", ({ change }) => {
  expect(isKnownByLook({ ...look, ...change }, plan, true)).toBe(true);
});

test.each([
  { about: "has our name alone", change: {} },
  { about: "has another name", change: { name: "Their plan", footer, tables } },
  {
    about: "has a table whose name begins like ours",
    change: { tables: [{ name: `${tables[0]?.name ?? ""}Mine`, columns }] },
  },
  {
    about: "has a table of our name with other columns",
    change: { tables: [{ name: tables[0]?.name ?? "", columns: ["Day", "Owner", "Note"] }] },
  },
  {
    about: "has a footer of another program about the partner",
    change: { footer: "Board paper: 90-day plan, Brightwater Integrators" },
  },
  { about: "is about another partner", change: { footer: others, tables } },
])("a sheet that $about is nobody's but the person's", ({ change }) => {
  expect(isKnownByLook({ ...look, ...change }, plan, true)).toBe(false);
});

test("where the workbook has sheets for other partners a table does not say whose it is", () => {
  expect(isKnownByLook({ ...look, tables }, plan, false)).toBe(false);
  expect(isKnownByLook({ ...look, tables, footer }, plan, false)).toBe(true);
});

test("a sheet about all partners is known whichever partner it was written for last", () => {
  const partners = wanted("partners");
  const written = { name: "Partners", footer: "Partner Desk: Partners, all partners", tables: [] };
  expect(isKnownByLook(written, partners, false)).toBe(true);
});
