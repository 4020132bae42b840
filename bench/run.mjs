import { register } from "node:module";
import { buildWhenStale } from "../scripts/build-when-stale.mjs";

// The workbench is measured as built; everything else straight from its source.
await buildWhenStale();
register("../scripts/typescript-hooks.mjs", import.meta.url);
const { bench } = await import("./bench.ts");
await bench();
