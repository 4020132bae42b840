import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const KILOBYTE = 1000;

/**
 * @typedef {object} Budget
 * @property {string} name What is measured, as the message names it.
 * @property {number} limit Kilobytes (of 1,000 bytes) after gzip.
 * @property {(outputFolder: string) => string[]} files The files that are loaded together.
 */

/** The scripts and style sheets that a page loads from its own origin, in the page's order.
 * @param {string} html
 * @returns {string[]} */
export function firstLoadOf(html) {
  const addresses = html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...addresses].map(([, address = ""]) => address).filter((a) => !a.includes("://"));
}

/** @param {string} outputFolder @param {Budget} budget
 * @returns {{ total: number, lines: string[] }} kilobytes after gzip, and one line a file */
function weigh(outputFolder, budget) {
  const files = budget.files(outputFolder);
  if (files.length === 0) throw new Error(`${budget.name} has no files, so it was not weighed.`);
  const sizes = files.map((file) => ({
    file,
    size: gzipSync(readFileSync(path.join(outputFolder, file)), { level: 9 }).length / KILOBYTE,
  }));
  return {
    total: sizes.reduce((sum, { size }) => sum + size, 0),
    lines: sizes.map(({ file, size }) => `  ${file}: ${size.toFixed(1)} KB`),
  };
}

/**
 * Fails the build when what a user downloads grows past its budget. webpack's own performance
 * hints measure before compression, which is not what travels.
 */
export class GzipBudget {
  /** @param {Budget} budget */
  constructor(budget) {
    this.budget = budget;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap("GzipBudget", (compilation) => {
      // A build with errors has not written the files that would be weighed.
      if (compilation.errors.length > 0) return;
      const { name, limit } = this.budget;
      const { total, lines } = weigh(compiler.outputPath, this.budget);
      const sentence = `${name} is ${total.toFixed(1)} KB after gzip; the budget is ${limit} KB.`;
      compilation.getLogger("GzipBudget").info(sentence);
      if (total > limit) {
        compilation.errors.push(new webpack.WebpackError([sentence, ...lines].join("\n")));
      }
    });
  }
}
