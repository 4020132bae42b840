import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUILD } from "./paths.mjs";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The pane's page as the workbench serves it: Microsoft's client from this machine instead of
 * the network, and before it the transport that answers it: office.js fetches the rest of itself on
 * its own time, and from the browser's cache that is done before another script could run.
 * Everything else, every script and style sheet, is what Excel loads.
 * @param {string} page
 */
export function workbenchPane(page) {
  const tag = new RegExp(`<script([^>]*) src="${OFFICE_JS}"></script>`);
  if (!tag.test(page)) throw new Error(`taskpane.html does not load ${OFFICE_JS}`);
  return page
    .replace(
      tag,
      '<script src="/pane-transport.js"></script><script$1 src="/office-js/office.js"></script>',
    )
    .replaceAll(" https://appsforoffice.microsoft.com", "");
}

/** Puts the workbench's page of the pane beside the workbench's own pages. */
export function writeWorkbenchPane() {
  const page = readFileSync(path.join(BUILD, "addin/taskpane.html"), "utf8");
  writeFileSync(path.join(BUILD, "workbench/taskpane.html"), workbenchPane(page));
}
