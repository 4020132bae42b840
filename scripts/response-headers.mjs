/** The pages that may hold the pane in a frame: Excel on the web, wherever Microsoft serves it. */
const OFFICE = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
];

/**
 * @typedef {object} HeaderRule
 * @property {string} id part of a file name, where a host takes one policy a rule
 * @property {string} path a file's address, or with `*` at its end all that begin so
 * @property {Readonly<Record<string, string>>} headers
 * @property {string} why for the tables in the hosting page and in a package
 */

/**
 * What a server says with each file: the one table that the configuration of every host is made of.
 * The first rule is for all files. No two of the others meet, and each adds to it or replaces a line.
 * @type {readonly [HeaderRule, ...HeaderRule[]]}
 */
export const HEADER_RULES = [
  {
    id: "all",
    path: "/*",
    headers: {
      "Cache-Control": "no-cache",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
    why: "a release replaces files under the same names, so each use asks whether they are new; files are what their type says",
  },
  {
    id: "functions",
    path: "/functions.json",
    headers: { "Access-Control-Allow-Origin": "*" },
    why: "Excel on the web fetches it from its own address",
  },
  {
    id: "pane",
    path: "/taskpane.html",
    headers: { "Content-Security-Policy": `frame-ancestors ${OFFICE.join(" ")}` },
    why: "a page's own policy, which it carries, cannot say who frames it",
  },
  {
    id: "icons",
    path: "/assets/*",
    headers: { "Cache-Control": "public, max-age=604800" },
    why: "icons may be a week old",
  },
];

/** The headers of a file that a rule is about, with those of all files.
 * @param {HeaderRule} rule @returns {Record<string, string>} */
export function allHeadersOf({ headers }) {
  return { ...HEADER_RULES[0].headers, ...headers };
}
