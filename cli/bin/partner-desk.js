#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../../build/cli/partner-desk.js", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  console.error("partner-desk is not built yet. In the project's folder, run: npm ci");
  process.exitCode = 2;
}
