import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUILD, ROOT } from "./paths.mjs";

/** Everything that a build reads; a change elsewhere (tests, documents) makes no build stale. */
const SOURCES = [
  "assets",
  "cli",
  "docs/glossary.md",
  "docs/troubleshooting.md",
  "functions",
  "manifest.xml",
  "package-lock.json",
  "scripts",
  "src",
  "taskpane",
  "warehouse",
  "webpack.config.js",
  "workbench",
];

const STAMP = path.join(BUILD, "built-from");

/** @param {string} entry @returns {string[]} */
function filesOf(entry) {
  const full = path.join(ROOT, entry);
  if (!existsSync(full)) return [];
  const found = readdirSync(path.dirname(full), { withFileTypes: true }).find(
    (each) => each.name === path.basename(full),
  );
  if (!found?.isDirectory()) return [entry];
  return readdirSync(full).flatMap((name) => filesOf(`${entry}/${name}`));
}

/** One number for the contents of all sources: times change on every clone, contents do not. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Whether build/ and dist/ were made from the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

export function markBuilt() {
  writeFileSync(STAMP, fingerprint());
}
