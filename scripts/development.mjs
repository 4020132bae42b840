import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import configurations from "../webpack.config.js";
import { writeFunctionsMetadata } from "./functions-metadata.mjs";
import { writeHelpPages } from "./help-pages.mjs";
import { workbenchPane } from "./workbench-pane.mjs";
import { serveWorkbench } from "./workbench-server.mjs";
import { BUILD } from "./paths.mjs";

// `npm run dev`: builds add-in and workbench anew while their sources change, and loads what changed
// anew in the workbench that is open. What Excel and the tests get, `npm run build` makes.

const PREFERRED_PORT = 3000;

/** A folder of its own: what the tests find in build/ stays as it was built last. */
const FOLDER = path.join(BUILD, "development");

/** Parts of the production build that take longest, and that nobody looks at while writing. */
const SLOW = new Set(["GzipBudget", "ShortCss"]);

/**
 * The same program, built for speed: nothing is shortened, and scripts keep their lines.
 * @param {import("webpack").Configuration} production @returns {import("webpack").Configuration}
 */
function forDevelopment(production) {
  const name = `${production.name}-development`;
  const cache = /** @type {import("webpack").FileCacheOptions} */ (production.cache);
  const isWorkbench = production.name === "workbench";
  return {
    ...production,
    ...(isWorkbench ? { entry: withReloading(production.entry) } : {}),
    name,
    mode: "development",
    // A page may not evaluate text, so that a map stands beside its script.
    devtool: "cheap-module-source-map",
    optimization: {},
    output: { ...production.output, path: path.join(FOLDER, production.name ?? "") },
    plugins: production.plugins?.filter((each) => !SLOW.has(each?.constructor.name ?? "")) ?? [],
    cache: { ...cache, name },
    stats: "errors-warnings",
  };
}

/** @param {import("webpack").Configuration["entry"]} entry */
function withReloading(entry) {
  const entries = /** @type {Record<string, string>} */ (entry);
  return { ...entries, workbench: ["./workbench/index.ts", "./workbench/development.ts"] };
}

const all = await configurations({});
const watched = all.filter(({ name }) => name === "addin" || name === "workbench");
const compiler = webpack(watched.map(forDevelopment));
await writeFunctionsMetadata(path.join(FOLDER, "addin"));
await writeHelpPages(path.join(FOLDER, "addin"));
const { address, reload } = await serveWorkbench({ port: PREFERRED_PORT, built: FOLDER });

for (const each of compiler.compilers) {
  let began = Date.now();
  each.hooks.watchRun.tap("development", () => {
    began = Date.now();
  });
  each.hooks.done.tap("development", (stats) => {
    if (stats.hasErrors()) return;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const isPane = each.name?.startsWith("addin") === true;
    if (isPane) writePane();
    console.log(`${isPane ? "Pane and functions" : "Workbench"} built in ${seconds} s`);
    // The grid calls the functions where they are loaded: in the page itself.
    const isPaneAlone = isPane && !stats.compilation.emittedAssets.has("functions.js");
    reload(isPaneAlone ? "pane" : "page");
  });
}

/** The pane's page as the workbench serves it; it is written anew whenever its template is. */
function writePane() {
  mkdirSync(path.join(FOLDER, "workbench"), { recursive: true });
  const page = readFileSync(path.join(FOLDER, "addin", "taskpane.html"), "utf8");
  writeFileSync(path.join(FOLDER, "workbench", "taskpane.html"), workbenchPane(page));
}

let isReady = false;
compiler.watch({ aggregateTimeout: 50 }, (failure, stats) => {
  if (failure) console.error(failure);
  if (stats?.hasErrors() === true || stats?.hasWarnings() === true) {
    console.log(stats.toString("errors-warnings"));
  }
  if (isReady) return;
  isReady = true;
  console.log(`Partner Desk in the workbench: ${address}  (stop it with Ctrl+C)`);
});
console.log("Building for the first time…");
