import { SAMPLE_MODEL } from "../../src/case/sample";
import found from "../cases/found/found.json";
import { answersTo, partnerDesk } from "./partner-desk";

const TWO_RATES = found.cases.find(({ about }) => about === "two rates solve it")?.input as Record<
  string,
  unknown
>;

interface Grid {
  readonly cells: readonly (readonly unknown[])[];
}

async function modelWith(changes: object): Promise<Record<string, unknown>> {
  const { answers } = await answersTo("model", [{ ...SAMPLE_MODEL, ...changes }]);
  return answers[0] ?? {};
}

test("grid: every cell is what model gives there, and a bad one holds its own error", async () => {
  const request = {
    ...{ inputs: SAMPLE_MODEL, measure: "npv" },
    ...{ rowName: "revshare", rowValues: [0.1, 20] },
    ...{ columnName: "deals", columnValues: [6, 12] },
  };
  const { code, answers } = await answersTo("grid", [request]);
  const { cells } = answers[0] as unknown as Grid;

  expect(code).toBe(0);
  expect(cells[0]).toEqual([
    (await modelWith({ revshare: 0.1, deals: 6 })).npv,
    (await modelWith({ revshare: 0.1, deals: 12 })).npv,
  ]);
  const message = expect.stringContaining("20%") as unknown;
  expect(cells[1]?.[0]).toEqual({ error: expect.objectContaining({ message }) as unknown });
});

test("solve: what it gives makes model meet the target, and no solution is an error", async () => {
  const request = { inputs: SAMPLE_MODEL, measure: "npv", target: 100_000, name: "deals" };
  const { code, answers } = await answersTo("solve", [
    request,
    { ...request, target: 1e15, name: "revshare" },
  ]);

  expect((await modelWith({ deals: answers[0]?.value })).npv).toBeCloseTo(100_000, 3);
  expect(answers[1]).toHaveProperty("error.message", expect.stringContaining("No solution"));
  expect(code).toBe(1);
});

test("tornado: the largest swing comes first", async () => {
  const { answers } = await answersTo("tornado", [{ inputs: SAMPLE_MODEL, measure: "npv" }]);
  const swings = (answers[0]?.rows as { readonly swing: number }[]).map(({ swing }) => swing);

  expect(swings.length).toBeGreaterThan(5);
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
});

test("simulate: the same digits on every run, never written as text", async () => {
  const [first, second] = await Promise.all([
    partnerDesk(["simulate", "--sample"]),
    partnerDesk(["simulate", "--sample"]),
  ]);
  expect(second).toEqual(first);

  const inputs = { ...SAMPLE_MODEL, revshare: "70% to 95%" };
  const { answers } = await answersTo("simulate", [{ inputs, measure: "breakevenDeals" }]);
  expect(answers[0]).toHaveProperty("p90.value", "never");
  expect(answers[0]).toHaveProperty("p90.error", null);
});

test("explain: the last line is what model says", async () => {
  const { answers } = await answersTo("explain", [SAMPLE_MODEL]);
  const lines = answers[0]?.lines as { readonly amount: number }[];

  expect(lines[lines.length - 1]?.amount).toBe((await modelWith({})).programmeContribution);
});

test.each(["grid", "solve", "tornado", "simulate"])("%s names what is missing", async (command) => {
  const { code, answers } = await answersTo(command, [{}, { inputs: SAMPLE_MODEL }, { input: {} }]);
  expect(code).toBe(1);
  for (const answer of answers) {
    expect(answer).toHaveProperty("error.message", expect.stringMatching(/^.*\.$/));
  }
});

/** A direct deal that loses money over its life: each command then says what to check. */
const LOSING_DIRECT = { ...SAMPLE_MODEL, directCac: 500_000, avoidableCac: 1 };

test.each([
  ["model", LOSING_DIRECT],
  ["explain", LOSING_DIRECT],
  [
    "grid",
    {
      ...{ inputs: LOSING_DIRECT, measure: "npv", rowName: "revshare", rowValues: [0.2] },
      ...{ columnName: "deals", columnValues: [12] },
    },
  ],
  ["solve", { inputs: LOSING_DIRECT, measure: "npv", target: 0, name: "programmeCost" }],
  ["tornado", { inputs: LOSING_DIRECT, measure: "npv" }],
  ["simulate", { inputs: { ...LOSING_DIRECT, deals: "8 to 16" }, measure: "npv" }],
])("%s says that the direct figures are the thing to check", async (command, element) => {
  const { answers } = await answersTo(command, [element]);
  const check = expect.stringContaining("Check the direct figures first") as unknown;
  expect(answers[0]?.warnings).toContainEqual(check);
});

test.each([
  ["explain", { ...LOSING_DIRECT, deals: "8 to 16" }],
  ["tornado", { inputs: { ...LOSING_DIRECT, deals: "8 to 16" }, measure: "npv" }],
])("%s says that the mean of a range stands for it", async (command, element) => {
  const { answers } = await answersTo(command, [element]);
  expect(answers[0]?.warnings).toContainEqual(
    "Partner deals: 12, the mean of the range that is written there.",
  );
});

test("solve gives every value that meets the target, and says so", async () => {
  const { answers } = await answersTo("solve", [TWO_RATES]);
  const { value, values, sentence } = answers[0]!;

  expect(values).toEqual([
    expect.closeTo(0.3054609792, 10) as unknown,
    expect.closeTo(0.5005974863, 10) as unknown,
  ]);
  expect(value).toBe((values as number[])[0]);
  expect(sentence).toContain("2 values of Discount rate");
});
