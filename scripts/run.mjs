import { spawn } from "node:child_process";
import path from "node:path";
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

/** Runs a script of node_modules with this Node, which needs no shell and no PATH.
 * @param {string} script inside node_modules @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options] */
export function runNode(script, parameters, options) {
  return run(process.execPath, [path.join(ROOT, "node_modules", script), ...parameters], options);
}

/** Ends this process with the exit code of what failed.
 * @param {number} code */
export function exitUnlessZero(code) {
  if (code !== 0) process.exit(code);
}
