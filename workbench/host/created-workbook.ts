import { fileTitle } from "../../src/xlsx/file-title";
import { invalidArgument } from "./host-error";
import type { Model } from "./model";

/** Opens a workbook made from a file's content beside this one. */
export function openCreatedWorkbook(model: Model, base64: unknown): void {
  model.openElsewhere(workbookBytes(base64));
}

/** Excel refuses what is no workbook; an empty one, which it makes without content, is not kept. */
function workbookBytes(base64: unknown): Uint8Array {
  if (typeof base64 !== "string" || base64 === "") {
    throw invalidArgument("a workbook's content has to be given here");
  }
  const bytes = decoded(base64);
  const title = fileTitle(bytes);
  if (!title.ok) throw invalidArgument(title.problem.message);
  return bytes;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("a workbook's content has to be base64");
  }
}
