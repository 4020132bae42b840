import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LIBREOFFICE, toolPath } from "../../scripts/test-tools.mjs";
import { readFlatSheets, type RecalculatedWorkbook } from "./flat-document";

/** A start takes a few seconds and a file well under one, on a busy machine several times that. */
const LONGEST_RUN_MILLISECONDS = 240_000;

/** What LibreOffice calls them. */
const RECALCULATION = { always: 0, never: 1 } as const;

/**
 * Without this LibreOffice believes the cached values of an .xlsx that it did not write, and a
 * comparison would compare the writer with itself.
 */
const settings = (
  recalculation: keyof typeof RECALCULATION,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATION[recalculation]}</value></prop></item>
</oor:items>
`;

/** Files by a name without extension; letters, digits and hyphens. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Opens .xlsx files, all in one start, computes every formula anew and hands the cells back. */
export function recalculate(files: Files): Promise<Record<string, RecalculatedWorkbook>> {
  return cellsOf(files, "always");
}

/** What the files show where somebody opens them: with the results that they bring along. */
export function opened(files: Files): Promise<Record<string, RecalculatedWorkbook>> {
  return cellsOf(files, "never");
}

async function cellsOf(
  files: Files,
  recalculation: keyof typeof RECALCULATION,
): Promise<Record<string, RecalculatedWorkbook>> {
  const documents = await convert(files, "fods", recalculation);
  return Object.fromEntries(
    Object.entries(documents).map(([name, bytes]) => [name, readFlatSheets(bytes.toString())]),
  );
}

/** The files as LibreOffice prints them, with the results that they bring along. */
export function print(files: Files): Promise<Record<string, Buffer>> {
  return convert(files, "pdf", "never");
}

/** The files as LibreOffice saves them again. */
export function saveAgain(files: Files): Promise<Record<string, Buffer>> {
  return convert(files, "xlsx", "never");
}

async function convert(
  files: Files,
  extension: string,
  recalculation: keyof typeof RECALCULATION,
): Promise<Record<string, Buffer>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "partner-desk-office-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(
      path.join(profile, "user", "registrymodifications.xcu"),
      settings(recalculation),
    );
    const names = Object.keys(files);
    const written = names.map(async (name) => {
      const file = path.join(folder, `${name}.xlsx`);
      await writeFile(file, files[name] ?? new Uint8Array());
      return file;
    });
    const inputs = await Promise.all(written);
    const outputs = path.join(folder, "out");
    await runOffice([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--nolockcheck"],
      ...["--convert-to", extension, "--outdir", outputs],
      ...inputs,
    ]);
    const read = names.map(async (name) => {
      const bytes = await readFile(path.join(outputs, `${name}.${extension}`));
      return [name, bytes] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The launcher starts a second process; in a group of their own both end with the timeout. */
function runOffice(parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const office = spawn(toolPath(LIBREOFFICE), parameters, {
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    office.stdout.on("data", listen);
    office.stderr.on("data", listen);
    const timeout = setTimeout(() => {
      endGroup(office.pid);
      reject(new Error(`LibreOffice did not finish in time. It said: ${said}`));
    }, LONGEST_RUN_MILLISECONDS);
    office.on("error", reject);
    office.on("close", (code) => {
      clearTimeout(timeout);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${String(code)}. It said: ${said}`));
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
