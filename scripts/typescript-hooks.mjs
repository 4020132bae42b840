import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/**
 * Lets a build script import the TypeScript of src/ and functions/ as it stands:
 * `register("./typescript-hooks.mjs", import.meta.url)`, then `await import("../src/….ts")`.
 */

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  const fromTypeScript = context.parentURL?.endsWith(".ts") === true;
  const isBare = fromTypeScript && /^\.{1,2}\//.test(specifier) && !/\.\w+$/.test(specifier);
  return nextResolve(isBare ? `${specifier}.ts` : specifier, context);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
