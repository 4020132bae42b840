import path from "node:path";
import { writeFunctionsMetadata } from "./functions-metadata.mjs";
import { writeHelpPages } from "./help-pages.mjs";
import { DEVELOPMENT_ORIGIN } from "./origin.mjs";
import { BUILD, ROOT } from "./paths.mjs";
import { exitUnlessZero, runNode } from "./run.mjs";

const MANIFEST = path.join(ROOT, "manifest.xml");

// Serves the add-in by HTTPS and rebuilds it while files change; webpack.config.js says how.
const DEVELOPMENT_SERVER = "npx webpack serve --config-name addin";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    [
      "`npm run excel` opens desktop Excel, which runs on Windows and Mac only.",
      "Here you can:",
      "  npm start                            use the add-in in the workbench, without Excel",
      "  npm run build -- --origin https://…  build it for a web server, then upload",
      "                                       dist/manifest.xml in Excel on the web",
    ].join("\n"),
  );
  process.exit(1);
}

if (process.argv[2] === "stop") {
  exitUnlessZero(
    await runNode(import.meta.resolve("office-addin-debugging/cli.js"), ["stop", MANIFEST]),
  );
} else {
  await start();
}

async function start() {
  // Excel refuses a page whose certificate it does not trust; this asks once, then is silent.
  exitUnlessZero(await runNode(import.meta.resolve("office-addin-dev-certs/cli.js"), ["install"]));
  await writeFunctionsMetadata(path.join(BUILD, "addin"));
  await writeHelpPages(path.join(BUILD, "addin"));
  const what = ["start", MANIFEST, "desktop", "--app", "excel", "--no-debug"];
  const port = new URL(DEVELOPMENT_ORIGIN).port;
  const server = ["--dev-server", DEVELOPMENT_SERVER, "--dev-server-port", port];
  exitUnlessZero(
    await runNode(import.meta.resolve("office-addin-debugging/cli.js"), [...what, ...server]),
  );
  console.log("Close Excel, then end the server with: npm run excel -- stop");
}
