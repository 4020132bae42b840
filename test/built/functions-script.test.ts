import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { DIST } from "../../scripts/paths.mjs";

type Associated = Map<string, (...given: unknown[]) => unknown>;

const SCRIPT = readFileSync(path.join(DIST, "functions.js"), "utf8");
const INPUTS = Object.entries({ acv: 50_000, revshare: 0.2, programmeCost: 180_000, deals: 12 });

/** Runs the script where there is nothing but JavaScript and Excel's global: no page, no Node. */
function associatedInBareEngine(): Associated {
  const associated: Associated = new Map();
  const CustomFunctions = {
    Error: class extends Error {
      constructor(code: string, message: string) {
        super(`${code} ${message}`);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, compute: (...given: unknown[]) => unknown) =>
      associated.set(id, compute),
  };
  vm.runInNewContext(SCRIPT, { CustomFunctions });
  return associated;
}

test("one script associates every function of functions.json, before anything else has run", () => {
  const { functions } = JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect([...associatedInBareEngine().keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  const scripts = readdirSync(DIST).filter((name) => /^functions.*\.js$/.test(name));
  expect(scripts).toEqual(["functions.js"]);
});

test("every kind of answer comes at once", () => {
  const associated = associatedInBareEngine();
  const call = (id: string, ...given: unknown[]) => associated.get(id)?.(...given);
  expect(call("BREAKEVEN.VOLUME", 180_000, 50_000, 0.8, 0.2, 8_500)).toBe(9);
  expect(call("REVSHARE.SOLVE", INPUTS, "revsharePv", 0, "revshare", null, null)).toBe(0);
  expect(call("REVSHARE.EXPLAIN", INPUTS, [])).toHaveLength(18);
  expect(call("REVSHARE.EQUIVALENT", INPUTS, [])).toHaveLength(10);
  expect(() => call("PARTNER.POLICY", "software")).toThrow(/^#VALUE! .*"software"/);
});

test("the script evaluates no text", () => {
  expect(/\beval\(|new Function\(/.test(SCRIPT)).toBe(false);
});
