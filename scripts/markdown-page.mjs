/**
 * HTML of the few forms that the pages in docs/ use which are help pages as well: headings, paragraphs,
 * lists, tables with two columns or more, and in a line code, stress and links. Anything else in such
 * a page would be shown as it is typed.
 *
 * @param {string} text @returns {{ title: string, content: string }}
 */
export function markdownPage(text) {
  const [first = "", ...blocks] = text.trim().split(/\n{2,}/);
  if (!first.startsWith("# ")) throw new SyntaxError(`A page begins with its title: ${first}`);
  return { title: first.slice(2), content: blocks.map(block).join("\n") };
}

/** @param {string} text */
function block(text) {
  if (text.startsWith("## ")) return `<h2>${inline(text.slice(3))}</h2>`;
  if (text.startsWith("- ")) {
    const items = text.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}</ul>`;
  }
  if (text.startsWith("| ")) return table(text.split("\n"));
  return `<p>${inline(text)}</p>`;
}

/** The first column names what its row is about. @param {string[]} lines */
function table([headings = "", , ...rows]) {
  const head = cellsOf(headings).map((cell) => `<th scope="col">${inline(cell)}</th>`);
  const body = rows.map((row) => {
    const [name = "", ...others] = cellsOf(row);
    const cells = others.map((cell) => `<td>${inline(cell)}</td>`);
    return `<tr><th scope="row">${inline(name)}</th>${cells.join("")}</tr>`;
  });
  return `<table><caption>${rows.length} words, in the order of the alphabet</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody></table>`;
}

/** @param {string} row */
function cellsOf(row) {
  return row
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

/** A link leads to another page of docs/, which is not among the help pages: its words stay.
 * @param {string} text */
function inline(text) {
  return escapeHtml(text.replace(/\s*\n\s*/g, " "))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/(^|[\s(“])_([^_]+)_/g, "$1<em>$2</em>");
}

/** @param {string} text */
export function escapeHtml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
