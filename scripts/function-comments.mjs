import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { ROOT } from "./paths.mjs";

/** Where the signatures of the custom functions and their comments are, in the order of the help's contents. */
const SOURCES = [
  "tier",
  "partner",
  "decision",
  "attribution",
  "programme",
  "revshare",
  "analysis",
  "breakeven",
  "gtm",
].map((name) => path.join(ROOT, `functions/signatures/${name}.ts`));

/**
 * @typedef {object} Parameter
 * @property {string} name
 * @property {string} [description]
 * @property {string} type
 * @property {string} [dimensionality]
 * @property {boolean} [optional]
 * @property {boolean} [repeating]
 *
 * @typedef {object} CommentedFunction
 * @property {string} id
 * @property {string} name
 * @property {string} [description]
 * @property {string} [helpUrl]
 * @property {Parameter[]} parameters
 * @property {object} result
 * @property {string} returns what stands behind `@returns`, which the generator does not keep
 * @property {string} example `@example`: a formula, an arrow and what it gives
 * @property {string} source `@source`: where the rule or formula is written down
 */

/** Every custom function with all that its comment says; Microsoft's generator reads the types.
 * @returns {Promise<CommentedFunction[]>} */
export async function commentedFunctions() {
  const generated = await generateCustomFunctionsMetadata(SOURCES);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const tags = new Map(SOURCES.flatMap(tagsOf));
  /** @type {CommentedFunction[]} */
  const functions = JSON.parse(generated.metadataJson).functions;
  return functions.map((each) => ({
    ...each,
    parameters: each.parameters.map((parameter) => ({
      ...parameter,
      name: asArgumentName(parameter.name),
    })),
    ...(tags.get(each.id) ?? { returns: "", example: "", source: "" }),
  }));
}

/** Cells read `named_accounts` where the code reads `namedAccounts`.
 * @param {string} name */
function asArgumentName(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** @param {string} file
 * @returns {[string, Pick<CommentedFunction, "returns" | "example" | "source">][]} by id */
function tagsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    /** @param {string} name */
    const text = (name) => {
      const tag = ts.getJSDocTags(node).find((each) => each.tagName.text === name);
      return oneLine(ts.getTextOfJSDocComment(tag?.comment) ?? "");
    };
    const id = text("customfunction");
    if (id === "") return [];
    return [[id, { returns: text("returns"), example: text("example"), source: text("source") }]];
  });
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
