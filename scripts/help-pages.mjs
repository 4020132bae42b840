import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseExample } from "./formula-example.mjs";
import { commentedFunctions } from "./function-comments.mjs";
import { escapeHtml, markdownPage } from "./markdown-page.mjs";
import { BUILD, ROOT } from "./paths.mjs";

/** @typedef {import("./function-comments.mjs").CommentedFunction} CommentedFunction */
/** @typedef {import("./function-comments.mjs").Parameter} Parameter */

/** Pages of docs/ that are read as help too, with what their link says. */
const FROM_DOCUMENTS = {
  troubleshooting: "When something does not work",
  glossary: "Words of the field",
};

/** One page a function, out of the comments that functions.json is made of, and their contents.
 * @returns {Promise<Map<string, string>>} HTML by file name */
export async function helpPages() {
  const functions = await commentedFunctions();
  return new Map([
    ["index.html", contentsPage(functions)],
    ...functions.map((each) => /** @type {const} */ ([fileName(each), functionPage(each)])),
    ...Object.keys(FROM_DOCUMENTS).map(
      (name) => /** @type {const} */ ([`${name}.html`, documentPage(name)]),
    ),
  ]);
}

/** @param {string} folder the add-in as built */
export async function writeHelpPages(folder) {
  const help = path.join(folder, "help");
  mkdirSync(help, { recursive: true });
  for (const [name, html] of await helpPages()) writeFileSync(path.join(help, name), html);
}

/** @param {string} name */
function documentPage(name) {
  const { title, content } = markdownPage(
    readFileSync(path.join(ROOT, "docs", `${name}.md`), "utf8"),
  );
  return page(title, content);
}

/** @param {CommentedFunction} commented */
function fileName({ id }) {
  return `${id.toLowerCase()}.html`;
}

/** @param {CommentedFunction} commented */
function functionPage(commented) {
  const { name, description = "", parameters, returns, source } = commented;
  return page(
    name,
    `<p>${escapeHtml(description)}</p>
<h2>Syntax</h2>
<p><code>=${escapeHtml(syntax(commented))}</code></p>
<h2>Parameters</h2>
${parameterTable(parameters)}
<h2>Result</h2>
<p>${escapeHtml(returns)}</p>
<h2>Example</h2>
${exampleFigure(commented)}
<h2>Errors</h2>
<dl>
<dt><code>#VALUE!</code></dt>
<dd>Something that came in is wrong. The cell's error menu says which argument, what it is and what is allowed.</dd>
<dt><code>#N/A</code></dt>
<dd>What came in is fine, but there is no such answer. The cell's error menu says why.</dd>
</dl>
<h2>Where it comes from</h2>
<p>${escapeHtml(source)}. The same figures come from the pane and from the command line.</p>`,
  );
}

/** @param {CommentedFunction[]} functions */
function contentsPage(functions) {
  const rows = functions.map(
    (each) =>
      `<tr><th scope="row"><a href="${fileName(each)}">${escapeHtml(each.name)}</a></th><td>${escapeHtml(each.description ?? "")}</td></tr>`,
  );
  const others = Object.entries(FROM_DOCUMENTS).map(
    ([name, title]) => `<li><a href="${name}.html">${title}</a></li>`,
  );
  return page(
    "Help for Partner Desk",
    `<ul>${others.join("\n")}</ul>
<h2>Functions</h2>
<table><caption>Every function, with what it gives</caption>
<thead><tr><th scope="col">Function</th><th scope="col">Gives</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`,
  );
}

/** @param {CommentedFunction} commented */
function syntax({ name, parameters }) {
  const list = parameters.map((each) => {
    if (each.repeating) return "[name, value]…";
    return each.optional ? `[${each.name}]` : each.name;
  });
  return `${name}(${list.join(", ")})`;
}

/** @param {Parameter[]} parameters */
function parameterTable(parameters) {
  const rows = parameters.map(({ name, description = "", optional, repeating }) => {
    const need = repeating ? "any number of pairs" : optional ? "optional" : "required";
    return `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${need}</td><td>${escapeHtml(description)}</td></tr>`;
  });
  return `<table><caption>Each with its unit and what is allowed</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Needed</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

/** @param {CommentedFunction} commented */
function exampleFigure({ example, returns }) {
  const { formula, rows, isCut } = parseExample(example);
  const formulaLine = `<p><code>${escapeHtml(formula)}</code></p>`;
  if (rows.length === 1 && rows[0]?.length === 1) {
    return `${formulaLine}<p>gives <strong>${escapeHtml(rows[0][0] ?? "")}</strong></p>`;
  }
  const hasHeading = returns.startsWith("A heading");
  const lines = rows.map((row, index) =>
    tableRow(row, hasHeading && index === 0 ? 'th scope="col"' : "td"),
  );
  return `${formulaLine}<div class="wide" role="region" aria-label="Cells it fills" tabindex="0">
<table><caption>fills these cells${isCut ? ", and more rows below" : ""}</caption>
<tbody>${lines.join("\n")}</tbody></table></div>`;
}

/** @param {string[]} cells @param {string} tag */
function tableRow(cells, tag) {
  const [name] = tag.split(" ");
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${name}>`).join("")}</tr>`;
}

/** @param {string} title @param {string} content */
function page(title, content) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)} – Partner Desk</title>
<style>${STYLE}</style>
</head>
<body>
<header><nav aria-label="Help"><a href="index.html">All help pages</a></nav></header>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

/** A help page is text: no script, no request, no form, whatever an example holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-block-end: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border: 1px solid GrayText; }
th { font-weight: 600; }
dd { margin-inline-start: 1.5rem; margin-block-end: 0.75rem; }
.wide { overflow-x: auto; }
`;

if (process.argv[1] === import.meta.filename) {
  await writeHelpPages(process.argv[2] ?? path.join(BUILD, "addin"));
}
