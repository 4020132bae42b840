import path from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { runSuites, suiteOf } from "./suites-in-process.mjs";

/**
 * What Stryker's instrumented code and this runner know of each other: which mutant is awake, and
 * which of them a test has reached.
 * @typedef {object} Shared
 * @property {string} [activeMutant]
 * @property {string} [currentTestId]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {import("@stryker-mutator/api/core").MutantCoverage} [mutantCoverage]
 */

/** @typedef {import("@stryker-mutator/api/test-runner").TestRunner} TestRunner */

/** @type {Shared} */
const shared = {};
Object.assign(globalThis, { __stryker__: shared });

/**
 * @param {import("./suites-in-process.mjs").Outcome} outcome
 * @returns {import("@stryker-mutator/api/test-runner").TestResult}
 */
function toStryker({ id, file, milliseconds, failure }) {
  const known = { id, name: id, fileName: file, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...known, status: TestStatus.Success }
    : { ...known, status: TestStatus.Failed, failureMessage: failure };
}

/**
 * Tests mutants in this one process, which Stryker starts anew when one of them never ends.
 * @implements {TestRunner}
 */
class SuitesInProcess {
  static inject = tokens(commonTokens.options);

  /** @param {import("@stryker-mutator/api/core").StrykerOptions} options */
  constructor({ testFiles }) {
    this.suites = testFiles.map((file) => path.resolve(file));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  async dryRun() {
    const outcomes = await runSuites(this.suites, {
      before: (id) => {
        shared.currentTestId = id;
      },
    });
    delete shared.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests: outcomes.map(toStryker),
      mutantCoverage: shared.mutantCoverage,
    };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options
   * @returns {Promise<import("@stryker-mutator/api/test-runner").MutantRunResult>} */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    shared.activeMutant = activeMutant.id;
    // Stryker allows a hundred times what all tests together reach; minutes, where a loop never ends.
    shared.hitLimit = hitLimit && Math.ceil(hitLimit / 20);
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    const only = testFilter && new Set(testFilter);
    const needed = only && new Set(testFilter.map(suiteOf));
    // Few mutants live through the suite of their own file's name, so that one goes first.
    const own = `/${path.basename(sandboxFileName, ".ts")}.test.ts`;
    const suites = this.suites
      .filter((suite) => needed?.has(suite) ?? true)
      .sort((one, other) => Number(other.endsWith(own)) - Number(one.endsWith(own)));
    const outcomes = await runSuites(suites, { only, untilFirstFailure: true });
    delete shared.activeMutant;
    return toMutantRunResult(
      determineHitLimitReached(shared.hitCount, shared.hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: outcomes.map(toStryker),
      },
    );
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "suites-in-process", SuitesInProcess),
];
