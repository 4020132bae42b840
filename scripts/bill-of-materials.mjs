import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * What ships to Excel and to warehouses of other people's packages, as CycloneDX, out of the lock
 * file. npm writes when and where it was made as well; that goes, for the same sources give the same
 * bytes.
 * @returns {string} JSON
 */
function billOfMaterials() {
  const asked = ["sbom", "--package-lock-only", "--omit=dev", "--sbom-format=cyclonedx"];
  // Windows starts npm by its command file, and that only through a shell.
  const shell = process.platform === "win32";
  const npm = spawnSync("npm", asked, { cwd: ROOT, encoding: "utf8", shell });
  if (npm.status !== 0) throw new Error(`npm ${asked.join(" ")}: ${npm.stderr}`);
  /** @type {{ serialNumber?: string, metadata: { timestamp?: string, tools?: unknown, component: { name: string, purl: string } } }} */
  const bill = JSON.parse(npm.stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  // npm names it after the folder that it lies in.
  bill.metadata.component.name = "partner-desk";
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {string} folder the add-in as built */
export function writeBillOfMaterials(folder) {
  writeFileSync(path.join(folder, "bill-of-materials.cdx.json"), billOfMaterials());
}
