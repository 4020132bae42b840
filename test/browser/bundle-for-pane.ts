import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import webpack from "webpack";
import type { WorkbenchSession } from "./harness";

/**
 * A program of the tests as one script that runs in the pane's frame, made as the add-in's own
 * scripts are: the same bundler, the same compiler. What it exports becomes `window[name]`.
 */
export async function bundleForPane(entry: string, name: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "partner-desk-bundle-"));
  try {
    const compiler = webpack({
      mode: "development",
      devtool: false,
      target: ["web", "es2022"],
      entry,
      output: { path: folder, filename: "bundle.js", library: { type: "window", name } },
      resolve: { extensions: [".ts", ".mjs", ".js"] },
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        ],
      },
      performance: false,
    });
    await run(compiler);
    return await readFile(path.join(folder, "bundle.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pane of an empty workbook, with a program of the tests from `faults/` in its frame. */
export interface PaneWithProgram {
  readonly page: Page;
  readonly pane: Frame;
  /** Puts the program into the frame again, once the pane was loaded anew. */
  readonly reloaded: () => Promise<void>;
}

export async function emptyPaneWith(
  session: WorkbenchSession,
  program: string,
  name: string,
): Promise<PaneWithProgram> {
  await session.begin();
  const opened = await session.open({ start: "empty" });
  const bundle = await bundleForPane(path.join(__dirname, "faults", program), name);
  const reloaded = async (): Promise<void> => {
    await (await opened.pane()).evaluate(bundle);
  };
  await reloaded();
  return { page: opened.page, pane: await opened.pane(), reloaded };
}

function run(compiler: webpack.Compiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const problems = stats?.hasErrors() === true ? stats.toString("errors-only") : undefined;
      compiler.close(() => {
        if (failure !== null) reject(failure);
        else if (problems !== undefined) reject(new Error(problems));
        else resolve();
      });
    });
  });
}
