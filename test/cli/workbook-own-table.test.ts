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

const TABLE = [
  ...policyTable(expectValue(policyFor("saas"))),
  ["Level", "Member", "Cost to us a year, for each partner", 100],
  ["Level", "Favourite", "Named accounts", 7],
  ["Partner type", "Migration house", "Judged as", "RESELLER"],
  ["Partner type", "Migration house", "Share from", 0.21],
  ["Partner type", "Migration house", "Share up to", 0.23],
];

test("levels and partner types of a company's table come along, and are read back", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "partner-desk-own-"));
  const at = (name: string) => path.join(folder, name);
  const rows = TABLE.map((row) => row.map((cell) => `"${cell}"`).join());
  await writeFile(at("own.csv"), rows.join("\n"));
  const intake = { ...SAMPLE_RECORD, partner_type: "migration house" };
  await writeFile(at("case.json"), JSON.stringify({ intake, model: SAMPLE_MODEL }));
  const files = ["--input", at("case.json"), "--policy", at("own.csv"), "--out", at("own.xlsx")];
  const written = await desk("workbook", "--kind", "portable", ...files, "--sheets", "programme");
  expect(written).toMatchObject({ errors: "", exitCode: 0 });

  const bytes = await readFile(at("own.xlsx"));
  const texts = (await readWithLibrary(bytes)).sheets.flatMap(({ rows: cells }) => cells.flat());
  expect(texts).toEqual(expect.arrayContaining(["Member", "Favourite", "7 named accounts"]));
  expect(expectValue(readXlsxFile(bytes)).draft?.programme["levels-in-force"]).toEqual({
    "level-1": { level: "Member", yearlyCost: 100 },
    "level-2": { level: "Favourite", namedAccounts: 7 },
  });
  const read = await desk("read", at("own.xlsx"));
  expect(JSON.parse(read.output)).toMatchObject({
    intake: { partner_type: "reseller" },
    ownType: { type: "Migration house", tier: "RESELLER", low: 0.21, high: 0.23 },
  });
  await rm(folder, { recursive: true });
});
