import { buildWhenStale } from "./build-when-stale.mjs";
import { prepareTests } from "./prepare-tests.mjs";
import { runNode } from "./run.mjs";

// `npm test -- test/economics` runs a part: what follows goes to jest as it stands.
await prepareTests();
await buildWhenStale();
process.exitCode = await runNode(import.meta.resolve("jest/bin/jest"), process.argv.slice(2));
