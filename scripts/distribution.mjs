import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publishedManifest } from "./manifest.mjs";
import { publishedAt } from "./origin.mjs";
import { BUILD, DIST, ROOT } from "./paths.mjs";

/**
 * Files that name the origin, source maps among them (they hold the comments with the help links).
 * Scripts and style sheets use addresses relative to their page.
 */
const NAMES_ORIGIN = /\.(html|json|map)$/;

/** Writes dist/: the add-in as built, for one origin, with the manifest that installs it.
 * @param {string} origin */
export function writeDistribution(origin) {
  rmSync(DIST, { recursive: true, force: true });
  cpSync(path.join(BUILD, "addin"), DIST, { recursive: true });
  for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
    if (!NAMES_ORIGIN.test(name)) continue;
    const file = path.join(DIST, name);
    writeFileSync(file, publishedAt(readFileSync(file, "utf8"), origin));
  }
  const development = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  writeFileSync(path.join(DIST, "manifest.xml"), publishedManifest(development, origin));
}
