/** What a copy is saved as when it says nothing about itself. */
const UNTITLED = "Partner Desk copy";

/** Characters that a file's name cannot hold on some system. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Leaves room for a folder's path and for the " (1)" of a second download. */
const LONGEST_NAME = 120;

/** A name for the file of a workbook with this title, such as `Partner Desk Acme.xlsx`. */
export function fileNameFor(title: string): string {
  const plain = title.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  const characters = Array.from(plain).slice(0, LONGEST_NAME);
  const name = trimmed(trimmed(characters).reverse()).reverse().join("");
  return `${name === "" ? UNTITLED : name}.xlsx`;
}

/** No system takes a name that begins or ends with a point or a space. */
function trimmed(characters: string[]): string[] {
  const first = characters.findIndex((character) => character !== "." && character !== " ");
  return first === -1 ? [] : characters.slice(first);
}
