import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/**
 * A program that tests drive and that npm does not install.
 * @typedef {object} Tool
 * @property {string} name As a person knows it.
 * @property {string} variable Environment variable that names its file and wins over the search.
 * @property {readonly string[]} commands Names to look for on the PATH.
 * @property {readonly string[]} places Files where installers put it.
 * @property {string} debian Debian package.
 * @property {string} [brew] Homebrew cask, where there is one.
 * @property {string} [pip] Package of Python, where it is one.
 * @property {readonly string[]} [answers] What it must be able to run, where its name is not enough.
 */

/** @type {Tool} */
export const CHROMIUM = {
  name: "Chromium (or Chrome, or Edge)",
  variable: "CHROMIUM",
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
  ],
  debian: "chromium",
  brew: "chromium",
};

/** @type {Tool} */
export const LIBREOFFICE = {
  name: "LibreOffice",
  variable: "SOFFICE",
  commands: ["soffice", "libreoffice"],
  places: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
  ],
  debian: "libreoffice-calc",
  brew: "libreoffice",
};

/**
 * A second reader of workbooks beside LibreOffice. A Python of one's own may not have it, so every
 * one on the machine is asked.
 * @type {Tool}
 */
export const OPENPYXL = {
  name: "openpyxl for Python",
  variable: "OPENPYXL_PYTHON",
  commands: ["python3", "python"],
  places: ["/usr/bin/python3", "/opt/homebrew/bin/python3", "/usr/local/bin/python3"],
  debian: "python3-openpyxl",
  pip: "openpyxl",
  answers: ["-c", "import openpyxl"],
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command @returns {string | undefined} its file on the PATH */
export function onPath(command) {
  const names = process.platform === "win32" ? [`${command}.exe`] : [command];
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isProgram);
}

/** @param {Tool} tool @returns {string | undefined} the file to start */
export function findTool(tool) {
  const named = process.env[tool.variable];
  if (named) return isProgram(named) ? named : undefined;
  const onThisPath = tool.commands.flatMap((command) => onPath(command) ?? []);
  return [...onThisPath, ...tool.places.filter(isProgram)].find((file) => answers(tool, file));
}

/** @param {Tool} tool @param {string} file */
function answers(tool, file) {
  if (tool.answers === undefined) return true;
  return spawnSync(file, tool.answers, { stdio: "ignore" }).status === 0;
}

/** The file to start, or an error that says how to get one; for tests.
 * @param {Tool} tool @returns {string} */
export function toolPath(tool) {
  const found = findTool(tool);
  if (found === undefined) throw new Error(howToInstall(tool));
  return found;
}

/** @param {Tool} tool @returns {string} */
export function howToInstall(tool) {
  const ways = [`on Debian: apt-get install ${tool.debian}`];
  if (tool.pip !== undefined) ways.push(`with Python: pip install ${tool.pip}`);
  return `${tool.name} was not found. Install it (${ways.join("; ")}), or name the file to start in the variable ${tool.variable}.`;
}
