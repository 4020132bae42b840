import { chromium } from "playwright-core";
import { CHROMIUM, toolPath } from "./test-tools.mjs";

/** A browser that asks the network for nothing of its own: it loads pages of this machine only. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Chromium refuses its sandbox to root, which is who runs tests in most containers. */
const SANDBOX = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** For tests and benchmarks.
 * @returns {Promise<import("playwright-core").Browser>} */
export function launchChromium() {
  return chromium.launch({ executablePath: toolPath(CHROMIUM), args: [...QUIET, ...SANDBOX] });
}
