import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commentedFunctions } from "./function-comments.mjs";
import { customEnums, ENUM_OF_PARAMETER } from "./function-enums.mjs";
import { BUILD } from "./paths.mjs";

/** Excel refuses longer ones without a word. */
const LONGEST_DESCRIPTION = 512;

/** @typedef {import("./function-comments.mjs").CommentedFunction} CommentedFunction */

/** What Excel has to know of the functions, out of the comments in functions/. */
export async function functionsMetadata() {
  const functions = await commentedFunctions();
  const mistakes = functions.flatMap(mistakesOf);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return {
    // Without it Excel answers for a function that is given an error cell, and says nothing.
    allowErrorForDataTypeAny: true,
    functions: functions.map(asExcelReadsIt),
    enums: await customEnums(),
  };
}

/** @param {string} folder the add-in as built */
export async function writeFunctionsMetadata(folder) {
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(await functionsMetadata(), null, 2);
  writeFileSync(path.join(folder, "functions.json"), `${text}\n`);
}

/** What Excel knows a function by; the rest of the comment is for the help page.
 * @param {CommentedFunction} commented */
function asExcelReadsIt({ id, name, description, helpUrl, parameters, result }) {
  return { id, name, description, helpUrl, parameters: parameters.map(withEnum), result };
}

/** @param {import("./function-comments.mjs").Parameter} parameter */
function withEnum(parameter) {
  const customEnumId = new Map(Object.entries(ENUM_OF_PARAMETER)).get(parameter.name);
  return customEnumId === undefined ? parameter : { ...parameter, customEnumId };
}

/** The generator drops a missing description without a word, and Excel a long one.
 * @param {CommentedFunction} commented */
function mistakesOf({ id, description, helpUrl, parameters, returns, example, source }) {
  const forExcel = {
    "a description": description,
    ...Object.fromEntries(parameters.map((each) => [`@param ${each.name}`, each.description])),
  };
  const forHelp = {
    "@helpurl": helpUrl,
    "@returns": returns,
    "@example": example,
    "@source": source,
  };
  const missing = Object.entries({ ...forExcel, ...forHelp }).filter(([, text]) => !text);
  const long = Object.entries(forExcel).filter(
    ([, text]) => (text ?? "").length > LONGEST_DESCRIPTION,
  );
  const untyped = parameters.filter(
    ({ name, type }) => name in ENUM_OF_PARAMETER && type !== "string",
  );
  return [
    ...missing.map(([name]) => `${id}: ${name} is missing in its comment.`),
    ...long.map(([name]) => `${id}: ${name} is over ${LONGEST_DESCRIPTION} characters.`),
    ...untyped.map(({ name }) => `${id}: ${name} has names to offer, so its type must be string.`),
  ];
}

if (process.argv[1] === import.meta.filename) {
  await writeFunctionsMetadata(process.argv[2] ?? path.join(BUILD, "addin"));
}
