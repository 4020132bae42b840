import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUILD, DIST, ROOT } from "./paths.mjs";
import { NOTICES } from "./webpack-notices.mjs";

/** Where the script goes in the statement for Snowflake, and what marks the end of that text. */
const PLACE = "/* partner-desk.js */";
const QUOTES = "$$";

/** Writes dist/warehouse/: the script as built, and what creates its functions in each warehouse. */
export function writeWarehouse() {
  const folder = path.join(DIST, "warehouse");
  mkdirSync(folder, { recursive: true });
  const built = path.join(BUILD, "warehouse", "partner-desk.js");
  cpSync(built, path.join(folder, "partner-desk.js"));
  cpSync(path.join(BUILD, "warehouse", NOTICES), path.join(folder, NOTICES));
  cpSync(source("bigquery.sql"), path.join(folder, "bigquery.sql"));
  const script = readFileSync(built, "utf8");
  cpSync(source("spark"), path.join(folder, "spark"), { recursive: true });
  if (script.includes(QUOTES)) {
    throw new Error(`${built} holds ${QUOTES}, which would end the statement for Snowflake.`);
  }
  const statements = readFileSync(source("snowflake.sql"), "utf8");
  writeFileSync(
    path.join(folder, "snowflake.sql"),
    statements.replace(PLACE, () => script),
  );
}

/** @param {string} name */
function source(name) {
  return path.join(ROOT, "warehouse", name);
}
