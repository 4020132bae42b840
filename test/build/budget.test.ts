import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { firstLoadOf, GzipBudget } from "../../scripts/webpack-budget.mjs";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "budget-"));
  // Digits of e in base 36 hardly shrink: the script is about as long after gzip.
  const text = Array.from({ length: 800 }, (_, n) => Math.exp(n / 7).toString(36)).join("");
  writeFileSync(path.join(folder, "entry.js"), `globalThis.text = ${JSON.stringify(text)};`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds one small script under a budget and gives webpack's own errors. */
function build(limit: number, files = ["out.js"]): Promise<string[]> {
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry: "./entry.js",
    output: { path: folder, filename: "out.js" },
    plugins: [new GzipBudget({ name: "The script", limit, files: () => files })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map((each) => each.message));
      });
    });
  });
}

test("a build within its budget passes", async () => {
  expect(await build(100)).toEqual([]);
});

test("a build over its budget fails, and says by how much and which files weigh what", async () => {
  const errors = await build(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /^The script is \d+\.\d KB after gzip; the budget is 1 KB\.\n {2}out\.js: \d+\.\d KB$/,
  );
});

test("a budget that weighs nothing is a mistake, not a success", async () => {
  await expect(build(100, [])).rejects.toThrow("The script has no files");
});

test("a page's first load is its own scripts and style sheets", () => {
  const page = `
    <link rel="icon" href="icon.png">
    <link href="pane.css" rel="stylesheet">
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="functions.js"></script>
    <script defer src="pane.js"></script>`;
  expect(firstLoadOf(page)).toEqual(["pane.css", "functions.js", "pane.js"]);
});
