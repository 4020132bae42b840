import { exitUnlessZero, run } from "./run.mjs";
import { CHROMIUM, LIBREOFFICE, OPENPYXL, findTool, howToInstall, onPath } from "./test-tools.mjs";

/** @typedef {import("./test-tools.mjs").Tool} Tool */

/** What to put before a command so that it runs as root without asking, if there is a way.
 * @returns {Promise<string[] | undefined>} */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (onPath("sudo") === undefined) return undefined;
  const code = await run("sudo", ["-n", "true"], { stdio: "ignore" });
  return code === 0 ? ["sudo", "-n"] : undefined;
}

/** @param {Tool[]} tools @returns {Promise<number>} 0 unless something failed */
async function installOnDebian(tools) {
  const prefix = await asRoot();
  if (prefix === undefined) return 0;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string[]} words */
  const apt = async (...words) => {
    const [command = "", ...parameters] = [...prefix, "apt-get", "-q", ...words];
    return run(command, parameters, { env: environment });
  };
  const packages = tools.map(({ debian }) => debian);
  const code = await apt("update");
  return code === 0 ? apt("install", "-y", "--no-install-recommends", ...packages) : code;
}

/** Finds what the tests drive and installs what is missing where that takes no question. */
export async function prepareTests() {
  const missing = [CHROMIUM, LIBREOFFICE, OPENPYXL].filter((tool) => findTool(tool) === undefined);
  if (missing.length === 0) return;
  console.log(`Installing for the tests: ${missing.map(({ name }) => name).join(", ")}`);
  if (onPath("apt-get") !== undefined) {
    exitUnlessZero(await installOnDebian(missing));
  } else if (onPath("brew") !== undefined) {
    const casks = missing.flatMap(({ brew = [] }) => brew);
    if (casks.length > 0) await run("brew", ["install", "--cask", ...casks]);
  }
  const stillMissing = missing.filter((tool) => findTool(tool) === undefined);
  for (const tool of stillMissing) console.error(howToInstall(tool));
  exitUnlessZero(stillMissing.length);
}
