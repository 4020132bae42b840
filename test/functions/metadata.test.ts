import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { INPUTS } from "../../src/economics/inputs";
import { MEASURES } from "../../src/economics/measures";
import type { WorksheetFunction } from "../../src/worksheet/answer";
import { DEVELOPMENT_ORIGIN } from "../../scripts/origin.mjs";
import { associatedNames } from "./host";
import { WITH_PAIRS } from "../../functions/functions";
import { WORKSHEET_FUNCTIONS } from "../../src/worksheet/worksheet-functions";

const EVIDENCE =
  "named_accounts, end_customer_share, sales_team, dedicated_staff, joint_marketing, " +
  "commitment_months, certified, [partner_type], [embeds_product], [strategic_values], [policy]";

const ANSWERS = "answers, [name, value]…";

/** The table of the functions' specification: what a user types, and nothing else. */
const SYNTAX: Record<string, string> = {
  "PARTNER.TIER": EVIDENCE,
  "PARTNER.SCORES": EVIDENCE,
  "PARTNER.GAPS": EVIDENCE,
  "PARTNER.KILLCRITERIA": "tier, [cure_days]",
  "PARTNER.POLICY": "[profile]",
  "PARTNER.DECISION": "tier, contribution, inputs, [preset]",
  "PARTNER.ATTRIBUTION": "deals",
  "PARTNER.ARCHETYPE": ANSWERS,
  "PARTNER.LEVERAGE": ANSWERS,
  "PARTNER.READINESS": ANSWERS,
  "PARTNER.LEVEL": "answers, [levels], [name, value]…",
  "PARTNER.GATE": ANSWERS,
  "PARTNER.PHASE": ANSWERS,
  "PARTNER.ROUTE": "question",
  "REVSHARE.BAND": "tier, contribution, [preset], [inputs]",
  "REVSHARE.MODEL": "inputs, measure, [name, value]…",
  "REVSHARE.GRID": "inputs, measure, row_name, row_values, column_name, column_values",
  "REVSHARE.EXPLAIN": "inputs, [name, value]…",
  "REVSHARE.SOLVE": "inputs, measure, target, name, [low], [high]",
  "REVSHARE.TORNADO": "inputs, measure, [swing]",
  "REVSHARE.SIMULATE": "inputs, measure, [trials], [seed]",
  "REVSHARE.CASHFLOW": "inputs, [name, value]…",
  "REVSHARE.EQUIVALENT": "inputs, [name, value]…",
  "REVSHARE.PAYOUT": "amount, thresholds, rates, [method], [guarantee], [cap]",
  "BREAKEVEN.VOLUME":
    "programme_cost, acv, gross_margin, revshare, [partner_cost], [cannibalization], [direct_cost]",
  "GTM.PLAN": "tier, motion, launch_date, average_deal, [policy]",
};
const NAMES = Object.keys(SYNTAX).sort();

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

let folder: string;
let metadata: Metadata;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  for (const script of ["functions-metadata", "help-pages"]) {
    execFileSync(process.execPath, [`scripts/${script}.mjs`, folder]);
  }
  metadata = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as Metadata;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Besides a page for each function: their list, and what is read in docs/ as well. */
const OTHER_PAGES = ["index", "glossary", "troubleshooting"];

function helpPage(name: string): string {
  return readFileSync(path.join(folder, "help", `${name.toLowerCase()}.html`), "utf8");
}

function parametersOf(name: string): readonly Parameter[] {
  return metadata.functions.find(({ id }) => id === name)?.parameters ?? [];
}

test("the functions that take pairs are those that hand them on", () => {
  const repeating = metadata.functions.filter(({ parameters }) =>
    parameters.some((parameter) => parameter.repeating === true),
  );
  expect(repeating.map(({ id }) => id).sort()).toEqual([...WITH_PAIRS].sort());
});

test("code, functions.json, help pages and specification know the same functions", () => {
  expect(associatedNames()).toEqual(NAMES);
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(NAMES);
  expect(readdirSync(path.join(folder, "help")).sort()).toEqual(
    [
      ...NAMES.map((name) => `${name.toLowerCase()}.html`),
      ...OTHER_PAGES.map((name) => `${name}.html`),
    ].sort(),
  );
});

test.each(NAMES)("%s takes the specified parameters, in their order", (name) => {
  const written = parametersOf(name).map(({ name: each, optional, repeating }) => {
    if (repeating) return "[name, value]…";
    return optional ? `[${each}]` : each;
  });
  expect(written.join(", ")).toBe(SYNTAX[name]);
  expect(helpPage(name)).toContain(`<code>=${name}(${SYNTAX[name] ?? ""})</code>`);
});

test.each(NAMES)("%s has a description, a help page and a word on every parameter", (name) => {
  const found = metadata.functions.find(({ id }) => id === name);
  const page = helpPage(name);

  expect(found?.name).toBe(name);
  expect(found?.description).toMatch(/\.$/);
  expect(found?.helpUrl).toBe(`${DEVELOPMENT_ORIGIN}/help/${name.toLowerCase()}.html`);
  for (const { name: parameter, description } of parametersOf(name)) {
    expect(description).toMatch(/\.$/);
    expect(page).toContain(`<code>${parameter}</code>`);
  }
});

test.each(NAMES)("%s is called with the arguments that its signature has", (name) => {
  const parameters = parametersOf(name).filter(({ repeating }) => repeating !== true);
  const answer: WorksheetFunction = WORKSHEET_FUNCTIONS[name as keyof typeof WORKSHEET_FUNCTIONS];
  // The three on a tier take their arguments as one list, which has no length of its own.
  expect(answer).toHaveLength(SYNTAX[name] === EVIDENCE ? 0 : parameters.length);
});

test("ranges are handed over whole, everything else cell by cell", () => {
  const matrices = metadata.functions.flatMap(({ parameters }) =>
    parameters.filter(({ dimensionality }) => dimensionality === "matrix").map(({ name }) => name),
  );
  expect([...new Set(matrices)].sort()).toEqual([
    "answers",
    "column_values",
    "deals",
    "inputs",
    "name_value",
    "policy",
    "rates",
    "row_values",
    "thresholds",
  ]);
});

test("tables are spilled, single answers are not", () => {
  const single = metadata.functions
    .filter(({ result }) => result.dimensionality !== "matrix")
    .map(({ id }) => id);
  expect(single.sort()).toEqual([
    "BREAKEVEN.VOLUME",
    "PARTNER.TIER",
    "REVSHARE.MODEL",
    "REVSHARE.PAYOUT",
    "REVSHARE.SOLVE",
  ]);
});

test("error cells reach the functions", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test("every measure and every input is offered while a formula is typed", () => {
  const offered = (id: string) =>
    metadata.enums.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue);

  expect(offered("MEASURE")).toEqual(MEASURES.map(({ name }) => name));
  expect(offered("INPUT")).toEqual(INPUTS.map(({ key }) => key));
  const used = metadata.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId, type }) =>
      customEnumId === undefined ? [] : [{ customEnumId, type }],
    ),
  );
  const known = metadata.enums.map(({ id, type }) => ({ customEnumId: id, type }));
  for (const each of used) expect(known).toContainEqual(each);
});

test("a help page is one readable document without scripts", () => {
  for (const name of [...NAMES, ...OTHER_PAGES]) {
    const page = helpPage(name);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<meta name="color-scheme" content="light dark">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|javascript:|https?:/);
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
  }
});
