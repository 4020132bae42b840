import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { bind } from "jest-each";

/**
 * Runs Jest's suites without Jest. A thousand mutants are a thousand runs, and what Jest does for each
 * of them (looking for files, a sandbox a suite) takes a second where the tests take a hundredth. Here
 * every file is compiled once, and only loaded anew for each run. The words that suites use are
 * `test`, `it`, `describe`, their `each`, and `expect`; the gate itself stays with Jest.
 *
 * @typedef {{ id: string, file: string, run: () => unknown }} Test
 * @typedef {{ id: string, file: string, milliseconds: number, failure: string | undefined }} Outcome
 */

/** Stands between a suite and the name of a test in the test's id. */
const BETWEEN = ": ";

/** @param {string} id of a test @returns {string} the file that holds it */
export function suiteOf(id) {
  return id.slice(0, id.indexOf(BETWEEN));
}

/** @type {Map<string, Function>} */
const compiled = new Map();

/** @param {string} file */
function compile(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  // A function within: a suite may give names of its own to what stands around it.
  const wrapped = `(function (exports, require, module, __filename, __dirname, { describe, test, it, expect, afterAll }) {(function () {${code}\n})()})`;
  return new vm.Script(wrapped, { filename: file }).runInThisContext();
}

/** @param {string} from a folder @param {string} name */
function fileOf(from, name) {
  const plain = path.resolve(from, name);
  return (
    [plain, `${plain}.ts`].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile()) ??
    plain
  );
}

/** @returns {(file: string, words: object) => void} loads a suite and what it imports, each file once */
function freshModules() {
  /** @type {Map<string, { exports: unknown }>} */
  const loaded = new Map();
  /** @param {string} file @param {object} words @returns {unknown} */
  const load = (file, words) => {
    const before = loaded.get(file);
    if (before) return before.exports;
    const native = createRequire(file);
    if (!file.endsWith(".ts")) return native(file);
    const module = { exports: {} };
    loaded.set(file, module);
    const run = compiled.get(file) ?? compile(file);
    compiled.set(file, run);
    const folder = path.dirname(file);
    /** @param {string} name */
    const require = (name) =>
      name.startsWith(".") ? load(fileOf(folder, name), words) : native(name);
    run(module.exports, require, module, file, folder, words);
    return module.exports;
  };
  return load;
}

/** @param {readonly string[]} files @returns {Test[]} the tests of these suites, loaded anew */
function testsOf(files) {
  const load = freshModules();
  /** @type {Test[]} */
  const tests = [];
  for (const file of files) {
    /** @type {string[]} */
    const within = [];
    /** @param {string} name @param {() => unknown} run */
    const test = (name, run) =>
      void tests.push({ id: `${file}${BETWEEN}${[...within, name].join(" ")}`, file, run });
    test.each = bind(test, false);
    /** @param {string} name @param {() => void} body */
    const describe = (name, body) => {
      within.push(name);
      body();
      within.pop();
    };
    describe.each = bind(describe, false);
    // What is tidied away after a suite stays until the process ends.
    const afterAll = () => {};
    load(file, { describe, test, it: test, expect, afterAll });
  }
  return tests;
}

/**
 * @param {readonly string[]} files
 * @param {{ only?: ReadonlySet<string>, untilFirstFailure?: boolean, before?: (id: string) => void }} how
 * @returns {Promise<Outcome[]>}
 */
export async function runSuites(files, { only, untilFirstFailure, before }) {
  /** @type {Test[]} */
  let tests;
  try {
    tests = testsOf(files);
  } catch (error) {
    return [{ id: "loading", file: "", milliseconds: 0, failure: String(error) }];
  }
  const outcomes = [];
  for (const { id, file, run } of tests) {
    if (only && !only.has(id)) continue;
    before?.(id);
    const start = performance.now();
    let failure;
    try {
      await run();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    outcomes.push({ id, file, milliseconds: performance.now() - start, failure });
    if (failure !== undefined && untilFirstFailure) break;
  }
  return outcomes;
}
