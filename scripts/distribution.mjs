import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publishedManifest } from "./manifest.mjs";
import { publishedAt } from "./origin.mjs";
import { BUILD, ROOT } from "./paths.mjs";

/**
 * Files that name the origin, source maps among them (they hold the comments with the help links).
 * Scripts and style sheets use addresses relative to their page.
 */
const NAMES_ORIGIN = /\.(html|json|map)$/;

/** What tells a browser where the sources of a script or a style sheet are. */
const SOURCE_MAP = /\n\/[/*]# sourceMappingURL=\S+(?: \*\/)?\n?$/;

/** Writes the add-in as built, for one origin, with the manifest that installs it.
 * @param {string} folder which is written anew
 * @param {string} origin
 * @param {{ withSources: boolean }} wish whether the sources go with it, as source maps */
export function writeDistribution(folder, origin, { withSources }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(BUILD, "addin"), folder, {
    recursive: true,
    filter: (name) => withSources || !name.endsWith(".map"),
  });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!withSources && /\.(js|css)$/.test(name)) {
      const script = path.join(folder, name);
      writeFileSync(script, readFileSync(script, "utf8").replace(SOURCE_MAP, "\n"));
    }
    if (!NAMES_ORIGIN.test(name)) continue;
    const file = path.join(folder, name);
    writeFileSync(file, publishedAt(readFileSync(file, "utf8"), origin));
  }
  const development = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  writeFileSync(path.join(folder, "manifest.xml"), publishedManifest(development, origin));
}
