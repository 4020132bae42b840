import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT } from "./paths.mjs";

/**
 * Runs a program in the project's folder with this terminal's input and output.
 * @param {string} command @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: ROOT, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a script of a package with this Node, which needs no shell and no PATH.
 * @param {string} script address, as `import.meta.resolve` gives it
 * @param {readonly string[]} parameters */
export function runNode(script, parameters) {
  return run(process.execPath, [fileURLToPath(script), ...parameters]);
}

/** Ends this process with the exit code of what failed.
 * @param {number} code */
export function exitUnlessZero(code) {
  if (code !== 0) process.exit(code);
}
