import path from "node:path";
import { isBuilt } from "./freshness.mjs";
import { exitUnlessZero, run } from "./run.mjs";

/** Leaves build/ and dist/ as the sources say, and does nothing where they already are. */
export async function buildWhenStale() {
  if (isBuilt()) return;
  exitUnlessZero(await run(process.execPath, [path.join(import.meta.dirname, "build.mjs")]));
}
