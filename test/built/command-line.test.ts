import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import { answersTo, partnerDesk } from "./partner-desk";

const COMMANDS = [
  ...["tier", "band", "plan", "model", "payout", "policy"],
  ...["grid", "solve", "tornado", "simulate", "explain", "memo", "attribution", "review"],
];

describe("the shape of the answers", () => {
  test.each(COMMANDS)("%s answers for the sample in every format", async (command) => {
    const json = await partnerDesk([command, "--sample"]);
    expect(json).toMatchObject({ code: 0, errors: "" });
    expect(Array.isArray(JSON.parse(json.output))).toBe(false);
    const table = await partnerDesk([command, "--sample", "--output", "table"]);
    expect(table.output).toMatch(/^\S.*\n\n\S+/);
    const markdown = await partnerDesk([command, "--sample", "--output", "markdown"]);
    expect(markdown.output).toMatch(/^## .*\n\n\| .* \|\n\| --- /);
    const csv = await partnerDesk([command, "--sample", "--output", "csv"]);
    expect(csv.output.split("\r\n").length).toBeGreaterThan(1);
  });

  test("tier has what other programs read", async () => {
    const { output } = await partnerDesk(["tier", "--sample"]);
    expect(JSON.parse(output)).toEqual(
      expect.objectContaining({
        tier: "SI_CONSULTING",
        scores: expect.objectContaining({ STRATEGIC: 64 }) as unknown,
        floors: expect.objectContaining({ OEM: false }) as unknown,
        gaps: expect.any(Array) as unknown,
        killCriteria: expect.any(Array) as unknown,
        warnings: expect.any(Array) as unknown,
      }),
    );
  });

  test("model writes never as text, what does not apply as null, and the zone as yes or no", async () => {
    const { output } = await partnerDesk(
      ["model"],
      '{"acv": 50000, "revshare": 0.2, "cannibalization": 1, "programmeCost": 1}',
    );
    expect(JSON.parse(output)).toMatchObject({
      breakevenDeals: "never",
      npv: null,
      assumptions: expect.arrayContaining([
        expect.objectContaining({ key: "grossMargin" }),
      ]) as unknown,
      warnings: [],
    });
    const sample = await partnerDesk(["model", "--sample"]);
    expect(JSON.parse(sample.output)).toMatchObject({ dealZone: true });
  });

  test("band, plan and payout have what other programs read", async () => {
    const band = await partnerDesk(["band"], '{"tier": "RESELLER", "contribution": "sourced"}');
    expect(Object.keys(JSON.parse(band.output) as object)).toEqual(
      expect.arrayContaining(["low", "high", "base", "term", "warnings"]),
    );
    const plan = await partnerDesk(["plan", "--sample"]);
    const { milestones, ...rest } = JSON.parse(plan.output) as { milestones: object[] };
    expect(Object.keys(rest)).toEqual(
      expect.arrayContaining(["targetAccounts", "mdf", "pipelineFloor", "closedWonFloor"]),
    );
    expect(Object.keys(milestones[0] ?? {})).toEqual(
      expect.arrayContaining(["day", "date", "phase", "milestone", "owner", "evidence"]),
    );
    const payout = await partnerDesk(["payout", "--sample"]);
    expect(JSON.parse(payout.output)).toMatchObject({
      payout: 150_000,
      cliffs: [{ threshold: 250_000 }],
    });
  });
});

describe("input", () => {
  test("a file, a dash and a pipe give the same answer", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cli-"));
    const file = path.join(folder, "model.json");
    const text = JSON.stringify(SAMPLE_MODEL);
    writeFileSync(file, text);
    const runs = await Promise.all([
      partnerDesk(["model", "--input", file]),
      partnerDesk(["model", "--input", "-"], text),
      partnerDesk(["model"], text),
    ]);
    rmSync(folder, { recursive: true });
    const [first] = runs;
    for (const run of runs) expect(run).toEqual(first);
    expect(first.code).toBe(0);
  });

  test("an array and one object a line give a list in the same order", async () => {
    const elements = [0.1, 0.2, 0.3].map((revshare) => ({ ...SAMPLE_MODEL, revshare }));
    const lines = elements.map((element) => JSON.stringify(element)).join("\n");
    const array = await partnerDesk(["model"], JSON.stringify(elements));
    expect(await partnerDesk(["model"], lines)).toEqual(array);
    const shares = (JSON.parse(array.output) as { revsharePv: number }[]).map(
      (each) => each.revsharePv,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("--profile serves elements that name none, and only those", async () => {
    const elements = [SAMPLE_RECORD, { input: SAMPLE_RECORD, profile: "saas" }];
    const hardware = await partnerDesk(["tier", "--profile", "hardware"], JSON.stringify(elements));
    const { answers } = await answersTo("tier", [
      { input: SAMPLE_RECORD, profile: "hardware" },
      SAMPLE_RECORD,
    ]);
    expect(JSON.parse(hardware.output)).toEqual(answers);
  });
});

describe("bad input loses nothing else", () => {
  test.each([
    ["an unknown label", "model", { ...SAMPLE_MODEL, revshre: 0.2 }, "revshre"],
    ["a share of 20", "model", { ...SAMPLE_MODEL, revshare: 20 }, "20%"],
    ["a negative margin", "model", { ...SAMPLE_MODEL, grossMargin: -0.1 }, "-0.1"],
    ["text in a number", "model", { ...SAMPLE_MODEL, deals: "a dozen" }, "a dozen"],
    ["no inputs at all", "model", {}, "empty"],
    ["an unknown profile", "tier", { input: SAMPLE_RECORD, profile: "software" }, "software"],
    ["an unknown field", "tier", { ...SAMPLE_RECORD, sales_team: 4 }, "sales_team"],
    ["a refused motion", "plan", { ...SAMPLE_PLAN, motion: "white_label" }, "white_label"],
    [
      "a band for delivery only",
      "band",
      { tier: "OEM", contribution: "delivered" },
      "services fee",
    ],
    ["an element that is none", "payout", 7, "7"],
  ])("%s", async (_, command, bad, word) => {
    const good: Record<string, unknown> = {
      model: SAMPLE_MODEL,
      tier: SAMPLE_RECORD,
      plan: SAMPLE_PLAN,
      band: { tier: "OEM", contribution: "sourced" },
      payout: { amount: 1, thresholds: [0], rates: [0.1] },
    };
    const { code, answers } = await answersTo(command, [good[command], bad, good[command]]);
    expect(code).toBe(1);
    expect(answers[1]).toEqual({
      error: expect.objectContaining({
        message: expect.stringContaining(word) as unknown,
      }) as unknown,
    });
    expect(answers[0]).not.toHaveProperty("error");
    expect(answers[2]).toEqual(answers[0]);
  });

  test("a broken line is an error in its place", async () => {
    const line = JSON.stringify(SAMPLE_MODEL);
    const { code, output, errors } = await partnerDesk(["model"], `${line}\n{"acv": \n${line}\n`);
    const answers = JSON.parse(output) as unknown[];
    expect(code).toBe(1);
    expect(answers[1]).toEqual({
      error: { message: "Line 2 is not JSON: a value is expected at column 8." },
    });
    expect(errors).toContain("element 2");
  });

  test("one bad element alone is an error object and code 1", async () => {
    const { code, output } = await partnerDesk(["model"], '{"acv": 1, "revshare": 20}');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ error: { field: "revshare" } });
  });

  test("tables and CSV keep the good ones and name the bad ones", async () => {
    const text = JSON.stringify([SAMPLE_MODEL, { acv: 1 }, SAMPLE_MODEL]);
    const table = await partnerDesk(["model", "-o", "markdown"], text);
    expect(table.output).toMatch(/## Errors\n\n.*\n.*\n\| 2 \| .*revshare/);
    const csv = await partnerDesk(["model", "-o", "csv"], text);
    expect(csv.output.split("\r\n").map((row) => row.split(",")[0])).toContain("3");
    expect(csv.errors).toContain("element 2");
  });
});

describe("what cannot be started ends with 2 and one sentence", () => {
  test.each([
    ["no such command", ["teir"], "", "unknown command"],
    ["no such option", ["tier", "--smaple"], "", "unknown option"],
    ["no such format", ["tier", "--sample", "--output", "xml"], "", "json, markdown, table, csv"],
    ["no such profile", ["tier", "--sample", "--profile", "software"], "", "saas"],
    ["two inputs", ["tier", "--sample", "--input", "-"], "", "cannot be used with"],
    ["a file that is not there", ["tier", "--input", "nowhere.json"], "", "nowhere.json"],
    ["an empty input", ["tier"], "", "empty"],
    ["a broken document", ["model"], '{\n  "acv": 1,\n}', "line 3, column 1"],
    ["a word too many", ["tier", "saas"], "", "too many arguments"],
  ])("%s", async (_, words, input, word) => {
    const { code, output, errors } = await partnerDesk(words, input);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(word);
  });

  test("no command at all shows what there is", async () => {
    const { code, errors } = await partnerDesk([]);
    expect(code).toBe(2);
    for (const command of COMMANDS) expect(errors).toContain(command);
  });
});

test("--version is the one in package.json", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await partnerDesk(["--version"])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
});

test.each(COMMANDS)("%s --help names every option and ends with 0", async (command) => {
  const { code, output } = await partnerDesk([command, "--help"]);
  expect(code).toBe(0);
  for (const option of ["--input", "--output", "--profile", "--sample"]) {
    expect(output).toContain(option);
  }
});

test("a reader that closes the pipe early is no failure", async () => {
  const child = spawn("sh", ["-c", "node cli/bin/partner-desk.js policy | head -1"]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  await new Promise((resolve) => child.on("close", resolve));
  expect(errors).toBe("");
});
