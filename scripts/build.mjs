import { rmSync } from "node:fs";
import path from "node:path";
import { writeBillOfMaterials } from "./bill-of-materials.mjs";
import { writeDistribution } from "./distribution.mjs";
import { markBuilt } from "./freshness.mjs";
import { writeFunctionsMetadata } from "./functions-metadata.mjs";
import { writeHelpPages } from "./help-pages.mjs";
import { originOrExit, UNCHOSEN_ORIGIN } from "./origin.mjs";
import { BUILD, DIST } from "./paths.mjs";
import { exitUnlessZero, runNode } from "./run.mjs";
import { writeWarehouse } from "./warehouse.mjs";
import { writeWorkbenchPane } from "./workbench-pane.mjs";

const origin = originOrExit();
const started = Date.now();

for (const old of ["built-from", "addin", "workbench", "warehouse"]) {
  rmSync(path.join(BUILD, old), { recursive: true, force: true });
}

/** @param {string[]} names of configurations in webpack.config.js */
function webpack(...names) {
  return runNode(
    import.meta.resolve("webpack/bin/webpack.js"),
    names.flatMap((name) => ["--config-name", name]),
  );
}

// Side by side: the grid's code takes longest, and the add-in does not depend on it.
const codes = await Promise.all([webpack("addin"), webpack("workbench", "cli", "warehouse")]);
exitUnlessZero(Math.max(...codes));

await writeFunctionsMetadata(path.join(BUILD, "addin"));
await writeHelpPages(path.join(BUILD, "addin"));
writeBillOfMaterials(path.join(BUILD, "addin"));
writeWorkbenchPane();
writeDistribution(DIST, origin, { withSources: process.argv.includes("--sources") });
writeWarehouse();
markBuilt();

const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`Built in ${seconds} s: ${path.relative(process.cwd(), DIST)}/ is for ${origin}`);
if (origin === UNCHOSEN_ORIGIN) {
  console.log(
    [
      "",
      "  No origin was given, so dist/ names one that does not exist.",
      "  It is good for tests, not for Excel. To publish it:",
      "    npm run build -- --origin https://desk.example.com",
      "",
    ].join("\n"),
  );
}
