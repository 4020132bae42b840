import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { readWithLibrary } from "../../src/xlsx/hucre";
import { readXlsxFile } from "../../src/xlsx/read";
import { expectValue } from "../economics/expect-result";
import { desk } from "./desk";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "partner-desk-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);

test.each(["full", "portable", "values"])(
  "a %s workbook that was written is read back as the case it came from",
  async (kind) => {
    const [input, out] = [inFolder("case.json"), inFolder("case.xlsx")];
    await writeFile(input, JSON.stringify({ model: SAMPLE_MODEL }));
    const written = await desk("workbook", "--kind", kind, "--input", input, "--out", out);
    const read = await desk("read", out);

    expect(written).toMatchObject({ exitCode: 0, errors: "" });
    expect(JSON.parse(written.output)).toMatchObject({ file: out, kind, values: [] });
    expect(read.exitCode).toBe(0);
    expect(JSON.parse(read.output)).toMatchObject({ model: SAMPLE_MODEL });
  },
);

test("two partners have two ids in what travels with their workbooks, and one partner's file is the same again", async () => {
  const ids: string[] = [];
  const write = async (name: string, partner: string): Promise<Buffer> => {
    const [input, out] = [inFolder("case.json"), inFolder(name)];
    const intake = { ...SAMPLE_RECORD, partner_name: partner };
    await writeFile(input, JSON.stringify({ model: SAMPLE_MODEL, intake }));
    await desk("workbook", "--input", input, "--out", out, "--sheets", "partners");
    const bytes = await readFile(out);
    const { draft, sheets } = expectValue(readXlsxFile(bytes));
    const id = draft?.currentPartnerId ?? "";
    expect(Object.keys(draft?.partners ?? {})).toEqual([id]);
    const table = sheets.find((sheet) => sheet.name === "Partners")?.cells ?? [];
    expect(table.map(({ value }) => value)).toContain(id);
    ids.push(id);
    return bytes;
  };
  const [once, again] = [await write("1.xlsx", "Northwind"), await write("2.xlsx", "Northwind")];
  await write("3.xlsx", "Fenwick");

  expect(once.equals(again)).toBe(true);
  expect(new Set(ids).size).toBe(2);
});

test("a model that names its inputs by their labels comes back by keys, and a second time as well", async () => {
  const [input, out] = [inFolder("labels.json"), inFolder("labels.xlsx")];
  const { acv, programmeCost, ...others } = SAMPLE_MODEL;
  const model = {
    ...others,
    "Net annual contract value": acv,
    "Programme cost (per year)": programmeCost,
  };
  await writeFile(input, JSON.stringify({ model }));
  await desk("workbook", "--input", input, "--out", out);
  const read = await desk("read", out);

  expect((JSON.parse(read.output) as { model: unknown }).model).toEqual(SAMPLE_MODEL);
  await writeFile(input, read.output);
  expect(await desk("workbook", "--input", input, "--out", out)).toMatchObject({ exitCode: 0 });
});

test("an input under its key and its label is refused as given twice", async () => {
  const input = inFolder("twice.json");
  const model = { ...SAMPLE_MODEL, "Net annual contract value": 40_000 };
  await writeFile(input, JSON.stringify({ model }));
  const ending = await desk("workbook", "--input", input, "--out", inFolder("twice.xlsx"));

  expect(ending).toMatchObject({ exitCode: 1 });
  expect(ending.errors).toContain("is given twice");
});

test("for a partner's copy the answer tells what leaves and what stays", async () => {
  const { output } = await desk(
    "workbook",
    "--kind",
    "partner",
    "--sample",
    "--out",
    inFolder("p.xlsx"),
  );

  expect(JSON.parse(output)).toMatchObject({
    leaves: expect.arrayContaining(["Revenue share", "Tier to sign at"]) as string[],
    stays: expect.arrayContaining([
      "Gross margin",
      "Discount rate",
      "Partner's profit",
    ]) as string[],
  });
});

test("the same case gives the same bytes", async () => {
  await desk("workbook", "--sample", "--out", inFolder("one.xlsx"));
  await desk("workbook", "--sample", "--out", inFolder("two.xlsx"));

  expect((await readFile(inFolder("one.xlsx"))).equals(await readFile(inFolder("two.xlsx")))).toBe(
    true,
  );
});

test.each<[string, unknown, number, string]>([
  ["a wrong input", { model: { ...SAMPLE_MODEL, revshare: 20 } }, 1, "looks like a percentage"],
  ["an unknown part", { intak: SAMPLE_RECORD }, 1, "Did you mean intake?"],
  [
    "two cases",
    [{ model: SAMPLE_MODEL }, { model: SAMPLE_MODEL }],
    2,
    "One case makes one workbook",
  ],
])("%s ends with its reason", async (_, raw, exitCode, sentence) => {
  const input = inFolder("case.json");
  await writeFile(input, JSON.stringify(raw));
  const ending = await desk("workbook", "--input", input, "--out", inFolder("x.xlsx"));

  expect(ending.exitCode).toBe(exitCode);
  expect(ending.errors).toContain(sentence);
});

test("a plan that cannot be made is not written, is told, and is kept for whoever reads the case", async () => {
  const [input, out] = [inFolder("case.json"), inFolder("case.xlsx")];
  // One account named is a referral partner, to whom a channel of its own is closed.
  const intake = {
    ...SAMPLE_RECORD,
    independent_demand_evidence: {
      named_accounts_sourced_count: 1,
      end_customer_relationships_pct: 10,
      sales_team_size: 1,
    },
  };
  const plan = { motion: "channel_led", valueProposition: "Less paper", segments: ["Banks"] };
  await writeFile(input, JSON.stringify({ intake, model: SAMPLE_MODEL, plan }));
  const written = await desk("workbook", "--input", input, "--out", out);
  const read = await desk("read", out);

  const reason = "is not open to the tier Referral partner";
  expect(written.exitCode).toBe(0);
  expect(written.errors).toContain(`warning: the 90-day plan is not written: motion`);
  expect(written.errors).toContain(reason);
  expect(JSON.parse(written.output)).toMatchObject({
    withoutPlan: expect.stringContaining(reason) as string,
  });
  expect(JSON.parse(read.output)).toMatchObject({ plan });
});

test("a profile stands in where the case names none, and goes along with the case", async () => {
  const [input, out] = [inFolder("case.json"), inFolder("case.xlsx")];
  await writeFile(input, JSON.stringify({ intake: SAMPLE_RECORD, model: SAMPLE_MODEL }));
  const write = (...words: string[]) =>
    desk("workbook", "--input", input, "--out", out, "--profile", ...words);
  await write("hardware");

  expect(JSON.parse((await desk("read", out)).output)).toMatchObject({ profile: "hardware" });
  expect(await write("software")).toMatchObject({ exitCode: 2 });
});

test("a company's own figures decide a copy as they decide the case, and no workbook for the add-in", async () => {
  const [policy, out] = [inFolder("policy.csv"), inFolder("own.xlsx")];
  const rows = policyTable(expectValue(policyFor())).map((row) =>
    row.slice(0, 3).join() === "Floor,SI_CONSULTING,Sales team"
      ? [...row.slice(0, 3), 8, ...row.slice(4)]
      : row,
  );
  await writeFile(policy, rows.map((row) => row.map((cell) => `"${cell}"`).join()).join("\n"));
  const write = (kind: string) =>
    desk("workbook", "--sample", "--kind", kind, "--policy", policy, "--out", out);
  const textsIn = async () =>
    (await readWithLibrary(await readFile(out))).sheets.flatMap(({ rows: cells }) => cells.flat());

  expect(await write("values")).toMatchObject({ exitCode: 0, errors: "" });
  const texts = await textsIn();
  expect(texts).toContain("Sign as Reseller; no kick-off yet");
  expect(texts).not.toContain("Sign as SI or consulting partner; no kick-off yet");

  expect(await write("portable")).toMatchObject({ exitCode: 0, errors: "" });
  const full = await write("full");
  expect(full.exitCode).toBe(2);
  expect(full.errors).toContain("choose --kind portable, partner or values");
});

test("a file that is no workbook, or none at all, ends with its reason", async () => {
  const text = inFolder("text.xlsx");
  await writeFile(text, "Dear partner, this is no workbook at all.");

  expect(await desk("read", text)).toMatchObject({
    exitCode: 1,
    errors: "error: The file is no .xlsx workbook: it is not a zip file.\n",
  });
  expect((await desk("read", inFolder("missing.xlsx"))).exitCode).toBe(2);
  const nowhere = inFolder("missing/folder.xlsx");
  expect((await desk("workbook", "--sample", "--out", nowhere)).exitCode).toBe(2);
});

test("names are defined when they are asked for", async () => {
  const named = inFolder("named.xlsx");
  await desk("workbook", "--sample", "--names", "--out", named);
  const { namedRanges = [] } = await readWithLibrary(await readFile(named));

  expect(namedRanges.find(({ name }) => name === "model_npv")?.range).toContain("Workings");
});
