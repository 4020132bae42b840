import { publishedAt } from "./origin.mjs";

/** The published add-in has an id of its own, so that it can be installed beside a side-loaded one. */
const PUBLISHED_ID = "3d21b9a0-4ba4-47ad-9420-b9ff9e767a35";

/**
 * The manifest to publish, made from the development manifest: its own id and name, no
 * namespace before the functions' names (the pane's address tells it that name, for the formulas
 * that it writes), and the given origin in every address.
 * @param {string} development @param {string} origin
 */
export function publishedManifest(development, origin) {
  const withoutNamespace = development
    .replace(/\s*<Namespace\b[^>]*\/>/, "")
    .replace(/\s*<bt:String id="Functions\.Namespace"[^>]*\/>/, "")
    .replace("taskpane.html?functions=DEV", "taskpane.html")
    .replace(/\s*<!--[\s\S]*?-->/g, "")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${PUBLISHED_ID}</Id>`)
    .replaceAll("Partner Desk (development)", "Partner Desk");
  return publishedAt(withoutNamespace, origin);
}
