/** Excel holds no more characters in one cell. */
export const LONGEST_TEXT = 32_767;

/** As many again where a file writes each as `_x000D_` and the like. */
export const LONGEST_RAW = 7 * LONGEST_TEXT;

/** Stands before a text that looks like an error, so that the library takes it for a text. */
export const TEXT_MARK = "\uffff";

/** Stands before an error that a formula shows; a character that no text of a sheet can hold. */
export const ERROR_MARK = "\uffff\uffff";

/** Characters that XML 1.0 cannot hold, and half of a pair that stands alone. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Excel reads `_x0041_` as the character with that number; a text that says so is not meant so. */
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the file format writes it, with `_x0007_` for a character that XML has no place for. */
export function encodeText(text: string): string {
  return text
    .replace(LOOKS_ENCODED, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

const ENCODED = /_x([0-9A-Fa-f]{4})_/g;

/** A text as a person sees it, out of a file of any program. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ENCODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text inside an XML element or attribute. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}
