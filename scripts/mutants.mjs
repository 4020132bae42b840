import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { BUILD, ROOT } from "./paths.mjs";

// `npm run mutants -- src/economics` breaks each line of a folder, or of one file, in every small way
// that Stryker knows, one at a time, and runs the suites of the folder's own name on each; suites named
// after it are run instead. What no test notices is printed. It is for reading, and no gate.

/** Folders of src/ whose numbers people act on. */
const FOLDERS = ["economics", "partner", "case", "policy", "formula", "plan", "xlsx", "exchange"];

/**
 * Suites beside those of the folder's own name that hold it: cases of the trade.
 * @type {Record<string, string[]>}
 */
const CASES = {
  partner: [
    ...["attribution", "caps", "commitment-text", "review", "tier-floors", "verdicts"].map(
      (name) => `test/golden/${name}.test.ts`,
    ),
    "test/policy/benchmarks.test.ts",
  ],
};

/**
 * Mutants that change no answer, each with the reason, by file.
 * @type {Record<string, { was: string, becomes: string, why: string }[]>}
 */
const EQUIVALENT = JSON.parse(
  readFileSync(path.join(ROOT, "test/mutants/equivalent.json"), "utf8"),
);

/** @typedef {import("@stryker-mutator/api/core").MutantResult} Mutant */

/** @param {string} text */
const onOneLine = (text) => text.replace(/\s+/g, " ").trim();

/** @param {Mutant} mutant @returns {string} its file, from the project's folder */
const fileOf = ({ fileName }) => path.relative(ROOT, fileName).replaceAll(path.sep, "/");

/** @param {Mutant} mutant @returns {string} the code that it stands in place of */
function replaced({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? "";
  lines[0] = lines[0]?.slice(start.column - 1) ?? "";
  return onOneLine(lines.join("\n"));
}

/** @param {Mutant} mutant */
function isEquivalent(mutant) {
  const was = replaced(mutant);
  return (EQUIVALENT[fileOf(mutant)] ?? []).some(
    (each) => each.was === was && each.becomes === onOneLine(mutant.replacement ?? ""),
  );
}

/** @param {string} folder @returns {string[]} */
function suitesOf(folder) {
  const suites = path.join("test", folder);
  const own = readdirSync(path.join(ROOT, suites)).filter((name) => name.endsWith(".test.ts"));
  return [...own.map((name) => path.join(suites, name)), ...(CASES[folder] ?? [])];
}

/** @param {string} folder @param {string[]} mutate @param {string[]} testFiles */
function mutantsOf(folder, mutate, testFiles) {
  return new Stryker({
    mutate,
    testRunner: "suites-in-process",
    plugins: ["./scripts/mutants-runner.mjs"],
    testFiles,
    coverageAnalysis: "perTest",
    // A table of figures is read when its file is loaded; its tests are the documents that state it.
    ignoreStatic: true,
    // A kind that is no kind is refused by the compiler, and a sentence is no rule.
    mutator: { excludedMutations: ["StringLiteral"] },
    concurrency: 1,
    timeoutMS: 10_000,
    // Runs again only what the code or the tests around it have changed for.
    incremental: true,
    incrementalFile: path.join(BUILD, `mutants/${folder}.incremental.json`),
    reporters: ["html", "progress-append-only"],
    htmlReporter: { fileName: path.join(BUILD, `mutants/${folder}.html`) },
    tempDirName: path.join(BUILD, "mutants/sandbox"),
    ignorePatterns: ["build", "dist", "release", "docs/pictures", "workbench"],
    allowConsoleColors: false,
    logLevel: /** @type {any} */ ("warn"),
  }).runMutationTest();
}

/** @param {string} folder @param {readonly Mutant[]} mutants */
function report(folder, mutants) {
  const counted = mutants.filter(({ status }) =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status),
  );
  const lived = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const open = lived.filter((mutant) => !isEquivalent(mutant));
  for (const mutant of open) {
    const where = `${fileOf(mutant)}:${mutant.location.start.line}`;
    const unreached = mutant.status === "NoCoverage" ? " (no test comes here)" : "";
    console.log(
      `${where}${unreached}\n  ${replaced(mutant)}\n  ${onOneLine(mutant.replacement ?? "")}`,
    );
  }
  const equivalent = lived.length - open.length;
  const answerable = counted.length - equivalent;
  const killed = counted.length - lived.length;
  const share = answerable === 0 ? 100 : (100 * killed) / answerable;
  console.log(
    `src/${folder}: ${killed} of ${answerable} killed, ${share.toFixed(1)}%; ${equivalent} more are equivalent`,
  );
}

const asked = process.argv.slice(2).map((each) => path.relative(ROOT, path.resolve(each)));
const suites = asked.filter((each) => each.endsWith(".test.ts"));
const named = asked.filter((each) => !each.endsWith(".test.ts"));
const paths = named.length > 0 ? named : FOLDERS.map((folder) => `src/${folder}`);
/** @param {string} each @returns {string} the folder of src/ that it is or lies in */
const folderOf = (each) => each.split(path.sep)[1] ?? "";
const strange = paths.filter(
  (each) => !existsSync(path.join(ROOT, each)) || !FOLDERS.includes(folderOf(each)),
);
if (strange.length > 0) {
  console.error(`Not a folder or file that is mutated: ${strange.join(", ")}.`);
  process.exit(2);
}
for (const folder of FOLDERS) {
  const own = paths.filter((each) => folderOf(each) === folder);
  if (own.length === 0) continue;
  const patterns = own.map((each) => (each.endsWith(".ts") ? each : `${each}/**/*.ts`));
  const tests = suites.length > 0 ? suites : suitesOf(folder);
  report(folder, await mutantsOf(folder, patterns, tests));
}
