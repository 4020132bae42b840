import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { getQuickJS } from "quickjs-emscripten";
import { DIST } from "../../scripts/paths.mjs";
import { SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import bandsWithModel from "../cases/bands-with-model.json";
import bands from "../cases/bands.json";
import decisions from "../cases/decisions.json";
import economics from "../cases/economics.json";
import tiers from "../cases/tiers.json";
import { answersTo, partnerDesk } from "./partner-desk";

const DOORS = ["model", "tier", "band", "decide", "simulate"] as const;
type Door = (typeof DOORS)[number];

/** An engine of JavaScript and nothing besides, with the script of the bundle in it. */
interface Engine {
  readonly answer: (door: Door, element: unknown, policy?: unknown) => string;
}

const read = (name: string): string => readFileSync(path.join(DIST, "warehouse", name), "utf8");
const SCRIPT = read("partner-desk.js");

/** What a call looks like in a warehouse: the element is text, and so is the answer. */
function callOf(door: Door, element: unknown, policy: unknown): string {
  const text = typeof element === "string" ? element : JSON.stringify(element);
  return `partnerDesk.${door}(${JSON.stringify(text)}, ${JSON.stringify(policy ?? null)})`;
}

function bareV8(): Engine {
  const context = vm.createContext(Object.create(null) as vm.Context);
  vm.runInContext(SCRIPT, context);
  return {
    answer: (door, element, policy) =>
      String(vm.runInContext(callOf(door, element, policy), context)),
  };
}

async function quickJs(): Promise<Engine> {
  const engine = (await getQuickJS()).newContext();
  engine.unwrapResult(engine.evalCode(SCRIPT)).dispose();
  return {
    answer: (door, element, policy) => {
      const reply = engine.unwrapResult(engine.evalCode(callOf(door, element, policy)));
      const text = engine.getString(reply);
      reply.dispose();
      return text;
    },
  };
}

const ELEMENTS: Readonly<Record<Door, readonly unknown[]>> = {
  model: economics.map(({ input }) => input),
  tier: tiers.map(({ input, profile }) => ({ input, profile })),
  band: [
    ...bands.map(({ tier, contribution }) => ({ tier, contribution })),
    ...bandsWithModel.map(({ tier, contribution, inputs }) => ({ tier, contribution, inputs })),
  ],
  decide: decisions.map(({ input }) => input),
  simulate: economics
    .slice(0, 12)
    .map(({ input }) => ({ inputs: { ...input, deals: "8 to 16" }, measure: "npv", trials: 512 })),
};

describe.each(DOORS)("every case of an independent program, %s", (door) => {
  test("answers to the digit what the command line answers, in V8 and in QuickJS", async () => {
    const elements = ELEMENTS[door];
    const { answers } = await answersTo(door, elements);
    const wanted = answers.map((answer) => JSON.stringify(answer));
    expect(wanted.length).toBeGreaterThan(10);

    const v8 = bareV8();
    expect(elements.map((element) => v8.answer(door, element))).toEqual(wanted);
    const quick = await quickJs();
    expect(elements.map((element) => quick.answer(door, element))).toEqual(wanted);
  });
});

test("a row that does not read is answered with its error, in its place", () => {
  const { answer } = bareV8();
  const errorOf = (text: string) => (JSON.parse(text) as { error?: { message: string } }).error;

  expect(errorOf(answer("model", "{not json"))?.message).toContain("must be JSON");
  expect(errorOf(answer("model", { acv: "many" }))?.message).toContain("acv");
  expect(errorOf(answer("tier", "[]"))?.message).toContain("one JSON object");
  expect(errorOf(answer("decide", SAMPLE_CASE, "nobody"))?.message).toContain("nobody");
  expect(errorOf(answer("decide", SAMPLE_CASE, "[1"))?.message).toContain("must be JSON");
  expect(errorOf(answer("decide", SAMPLE_CASE))).toBeUndefined();
});

test("a policy of one's own answers as with the command line's --policy, row after row", async () => {
  const { output } = await partnerDesk(["policy", "--profile", "hardware"]);
  const { answer } = bareV8();
  const named = answer("tier", SAMPLE_RECORD, "hardware");

  expect(answer("tier", SAMPLE_RECORD, output)).toBe(named);
  expect(answer("tier", SAMPLE_RECORD)).not.toBe(named);
  expect(answer("tier", SAMPLE_RECORD, output)).toBe(named);
});

test("the statement for Snowflake holds the script, reads it once and calls its door", () => {
  const statements = read("snowflake.sql");
  const [, body = "", ...rest] = statements.split("$$");
  expect(rest).toHaveLength(1);

  const context = vm.createContext(Object.create(null) as vm.Context);
  const call = `(function (DOOR, ELEMENT, POLICY) {${body}})`;
  const handler = (): ((...given: unknown[]) => unknown) =>
    vm.runInContext(call, context) as (...given: unknown[]) => unknown;
  const first = handler()("model", JSON.stringify(SAMPLE_MODEL), null);
  vm.runInContext("partnerDesk.wasKept = true", context);
  expect(handler()("model", JSON.stringify(SAMPLE_MODEL), null)).toBe(first);
  expect(vm.runInContext("partnerDesk.wasKept", context)).toBe(true);
  expect(first).toBe(bareV8().answer("model", SAMPLE_MODEL));
});

test.each(["bigquery.sql", "snowflake.sql"])(
  "%s creates every door, scores a table and totals a portfolio",
  (name) => {
    const statements = read(name).toLowerCase();
    const created = [...statements.matchAll(/create or replace function (\S+)\(/g)];
    for (const door of DOORS) {
      expect(created.some(([, id = ""]) => id.endsWith(door))).toBe(true);
    }
    expect(statements).toContain("order by partner_id");
    expect(statements).toContain("sum(");
  },
);
