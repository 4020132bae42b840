import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./paths.mjs";
import { exitUnlessZero, runNode } from "./run.mjs";

// `npm ci` ends here, so that `npx partner-desk` works right after it. An install without the
// development dependencies has no webpack; it must not fail for that.
if (existsSync(path.join(ROOT, "node_modules/webpack"))) {
  exitUnlessZero(
    await runNode(import.meta.resolve("webpack/bin/webpack.js"), ["--config-name", "cli"]),
  );
} else {
  console.log("The command line is not built: that takes the development dependencies.");
}
