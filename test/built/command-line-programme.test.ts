import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import { answersTo, partnerDesk } from "./partner-desk";

interface Memo {
  readonly sections: readonly {
    readonly id: string;
    readonly rows: readonly (readonly [string, string])[];
    readonly sentences: readonly string[];
  }[];
}

function section(memo: unknown, id: string) {
  const found = (memo as Memo).sections.find((each) => each.id === id);
  return { rows: new Map(found?.rows), sentences: found?.sentences.join("\n") ?? "" };
}

describe("judge", () => {
  test.each(JUDGEMENTS.map(({ name }) => name))("%s answers for the sample", async (name) => {
    const { code, output } = await partnerDesk(["judge", name, "--sample"]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      judgement: name,
      decision: expect.any(String) as unknown,
      reasons: expect.arrayContaining([expect.stringMatching(/\.$/)]) as unknown,
      warnings: expect.any(Array) as unknown,
    });
  });

  test("lines give a list, and a bad one loses nothing else", async () => {
    const good = '{"ageMonths": 24, "partners": 8}';
    const { code, output, errors } = await partnerDesk(
      ["judge", "lifecycle"],
      `${good}\n{"partner": 8}\n${good}\n`,
    );
    const answers = JSON.parse(output) as { decision?: string; error?: { field: string } }[];
    expect(code).toBe(1);
    expect(answers.map(({ decision }) => decision)).toEqual([
      "redesign or sunset",
      undefined,
      "redesign or sunset",
    ]);
    expect(answers[1]?.error?.field).toBe("partner");
    expect(errors).toContain("Did you mean partners?");
  });

  test("without a name, or with one that is none, it says what there is", async () => {
    const none = await partnerDesk(["judge"]);
    expect(none.code).toBe(2);
    for (const { name } of JUDGEMENTS) expect(none.errors).toContain(name);
    const wrong = await partnerDesk(["judge", "archetpye"]);
    expect(wrong).toMatchObject({ code: 2, output: "" });
    expect(wrong.errors).toMatch(/unknown command.*archetpye[^]*archetype/);
  });

  test("--help names every question", async () => {
    const { code, output } = await partnerDesk(["judge", "gate", "--help"]);
    expect(code).toBe(0);
    for (const key of ["gate", "valueWritten", "cadenceSet"]) expect(output).toContain(`${key}:`);
  });
});

describe("memo", () => {
  const whole = {
    intake: SAMPLE_RECORD,
    answers: SAMPLE_ANSWERS,
    model: SAMPLE_MODEL,
    plan: SAMPLE_PLAN,
  };

  test("a record alone gives a memo that says what is missing", async () => {
    const { answers } = await answersTo("memo", [{ intake: SAMPLE_RECORD }]);
    expect(answers[0]?.headline).toContain("Not decided");
    expect(section(answers[0], "economics").sentences).toContain(
      "the value of a deal and the share first",
    );
    expect(section(answers[0], "plan").sentences).toContain("The plan needs a motion");
  });

  test("the model answers question 4 and gives the plan its deal size and its targets", async () => {
    const without = (given: object, ...keys: string[]): object =>
      Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
    const answers = without(SAMPLE_ANSWERS, "economics");
    const plan = without(SAMPLE_PLAN, "tier", "averageDeal");
    const { answers: memos } = await answersTo("memo", [{ ...whole, answers, plan }]);
    expect(memos[0]?.headline).toContain("Sign as");
    expect(section(memos[0], "plan").rows.get("Pipeline at day 90")).toBe("300,000");
    expect(section(memos[0], "plan").sentences).toMatch(
      /at 20% of first-year value it breaks even at 5 a year/,
    );
  });

  test("a lifted cap stands in the memo with its reason, and who decides with the day", async () => {
    const { answers: memos } = await answersTo("memo", [
      {
        ...whole,
        answers: { ...SAMPLE_ANSWERS, opening: { opened: "terms" } },
        overrides: { opening: "They brought two accounts in the second meeting." },
        decision: { by: "Dana Whitlock", on: "2030-01-15" },
      },
    ]);
    expect(section(memos[0], "overrides").sentences).toContain("brought two accounts");
    const { rows } = section(memos[0], "signing");
    expect([rows.get("Who decides"), rows.get("By when, before the agreement")]).toEqual([
      "Dana Whitlock",
      "2030-01-15",
    ]);
  });

  test.each([
    ["no record", { answers: {} }, "Go back to the partner", "Not enough substance"],
    [
      "a plan for another tier",
      { ...whole, plan: { ...SAMPLE_PLAN, tier: "OEM" } },
      "Sign as",
      "the verdict is SI or consulting partner",
    ],
    [
      "a refused motion",
      { ...whole, plan: { ...SAMPLE_PLAN, motion: "white_label" } },
      "Sign as",
      '"White label" is not open',
    ],
  ])("%s leaves its own part of the memo out, and says why", async (_, given, headline, why) => {
    const { code, answers } = await answersTo("memo", [given]);
    expect(code).toBe(0);
    expect(answers[0]?.headline).toContain(headline);
    expect(section(answers[0], "plan").sentences).toContain(why);
  });

  test("a reason for a question that caps nothing lifts nothing", async () => {
    const needless = { ...whole, overrides: { opening: "Because we like them." } };
    const { answers } = await answersTo("memo", [whole, needless]);
    expect(section(answers[1], "overrides").sentences).toBe("No cap was lifted.");
    expect(answers[1]?.headline).toBe(answers[0]?.headline);
  });

  test.each([
    ["an unknown field", { ...whole, verdict: {} }, "verdict"],
    ["an override of no question", { ...whole, overrides: { open: "Because." } }, "overrides"],
    ["a decision on no day", { ...whole, decision: { on: "soon" } }, "decision.on"],
    ["a share of 20", { ...whole, model: { ...SAMPLE_MODEL, revshare: 20 } }, "20%"],
  ])("%s is refused in its place", async (_, bad, word) => {
    const { code, answers } = await answersTo("memo", [whole, bad, whole]);
    expect(code).toBe(1);
    expect(answers[1]).toEqual({
      error: expect.objectContaining({
        message: expect.stringContaining(word) as unknown,
      }) as unknown,
    });
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe("a company's own policy", () => {
  /** The default policy with eight sellers for a services firm, which the sample does not have. */
  async function stricter(format: "csv" | "json"): Promise<string> {
    const { output } = await partnerDesk(["policy", "--output", format]);
    return format === "csv"
      ? output.replace("SI_CONSULTING,Sales team,5", "SI_CONSULTING,Sales team,8")
      : output.replace(
          /("tier": "SI_CONSULTING",\s+"figure": "Sales team",\s+"value": )5/,
          (_, before: string) => `${before}8`,
        );
  }

  test.each(["csv", "json"] as const)("is read as policy writes it, %s", async (format) => {
    const text = await stricter(format);
    const words = ["tier", "--sample", "--policy", "-"];
    const { code, output } = await partnerDesk(words, text);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      tier: "RESELLER",
      floors: { SI_CONSULTING: false },
    });
  });

  test("rows of JSON, as objects or as lists, are the same table", async () => {
    const { figures } = JSON.parse(await stricter("json")) as { figures: object[] };
    const lists = figures.map((row) => Object.values(row) as unknown[]);
    const lines = figures.map((row) => JSON.stringify(row)).join("\n");
    for (const text of [JSON.stringify(figures), JSON.stringify(lists), lines]) {
      const { output } = await partnerDesk(["tier", "--sample", "--policy", "-"], text);
      expect(JSON.parse(output)).toMatchObject({ tier: "RESELLER" });
    }
  });

  test("stands in the place of a profile that an element names too, as what read prints does", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "policy-"));
    const file = path.join(folder, "own.csv");
    const { output } = await partnerDesk(["policy", "--output", "csv"]);
    writeFileSync(
      file,
      output.replace("SI_CONSULTING,Target accounts,12", "SI_CONSULTING,Target accounts,99"),
    );
    const elements = JSON.stringify([SAMPLE_PLAN, { ...SAMPLE_PLAN, profile: "saas" }]);
    const plans = await partnerDesk(["plan", "--policy", file], elements);
    rmSync(folder, { recursive: true });
    expect(JSON.parse(plans.output)).toMatchObject([
      { targetAccounts: 99 },
      { targetAccounts: 99 },
    ]);
  });

  test.each([
    ["a file that is not there", ["--policy", "nowhere.csv"], "", "nowhere.csv"],
    [
      "a table with a figure missing",
      ["--policy", "-"],
      "Section,Tier,Figure,Value\n",
      "no row for",
    ],
    ["a file that is no table", ["--policy", "-"], readFileSync("LICENSE", "utf8"), "policy"],
    ["broken JSON", ["--policy", "-"], "[{", "not JSON"],
    ["a profile beside it", ["--policy", "-", "--profile", "api"], "", "cannot be used with"],
  ])("%s ends with 2 and one sentence", async (_, words, input, word) => {
    const { code, output, errors } = await partnerDesk(["tier", "--sample", ...words], input);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(word);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});
