import { register } from "node:module";

/** Parameters whose values Excel offers while a formula is typed, by the parameter's name. */
export const ENUM_OF_PARAMETER = {
  measure: "MEASURE",
  name: "INPUT",
  row_name: "INPUT",
  column_name: "INPUT",
  tier: "TIER",
  contribution: "CONTRIBUTION",
  preset: "BAND_PRESET",
  profile: "PROFILE",
  motion: "MOTION",
  method: "PAYOUT_METHOD",
};

/** @typedef {{ name: string, stringValue: string, tooltip: string }} EnumValue */
/** @typedef {{ id: string, type: "string", values: EnumValue[] }} Enum */

/** The names themselves, out of the core's own tables.
 * @returns {Promise<Enum[]>} */
export async function customEnums() {
  register("./typescript-hooks.mjs", import.meta.url);
  /** @param {string} file */
  const core = (file) => import(new URL(`../src/${file}.ts`, import.meta.url).href);
  const [{ MEASURES }, { INPUTS }, { PAYOUT_METHODS }, names, { MOTION_WORDS }] = await Promise.all(
    [
      core("economics/measures"),
      core("economics/inputs"),
      core("economics/payout"),
      core("policy/names"),
      core("policy/motions"),
    ],
  );
  /** @param {readonly { name?: string, key?: string, label: string, unit: string }[]} rows */
  const labelled = (rows) =>
    rows.map(({ name, key, label, unit }) => value(name ?? key ?? "", `${label}, ${unit}`));
  /** @param {readonly string[]} words */
  const plain = (words) => words.map((word) => value(word, ""));
  return [
    enumeration("MEASURE", labelled(MEASURES)),
    enumeration("INPUT", labelled(INPUTS)),
    enumeration("TIER", plain(names.TIERS)),
    enumeration("CONTRIBUTION", plain(names.CONTRIBUTIONS)),
    enumeration("BAND_PRESET", plain(names.BAND_PRESETS)),
    enumeration("PROFILE", plain(names.PROFILE_NAMES)),
    enumeration(
      "MOTION",
      names.MOTIONS.map((/** @type {string} */ motion) => value(motion, MOTION_WORDS[motion])),
    ),
    enumeration("PAYOUT_METHOD", plain(PAYOUT_METHODS)),
  ];
}

/** @param {string} name @param {string} tooltip @returns {EnumValue} */
function value(name, tooltip) {
  return { name, stringValue: name, tooltip };
}

/** @param {string} id @param {EnumValue[]} values @returns {Enum} */
function enumeration(id, values) {
  return { id, type: "string", values };
}
