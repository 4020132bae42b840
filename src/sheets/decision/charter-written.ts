import { UNKNOWN } from "../../partner/intake-record";
import type { CharterKey } from "../../policy/programme/charter";
import type { Cell } from "../description/description";
import { fillIn, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";

/**
 * A charter is typed once: what was written of it in the pane is printed here, and each writing
 * prints it anew. Before anything is written there the cells are for people to fill in.
 */
export function isTypedInPane({ dossier }: WorkbookContent): boolean {
  return Object.keys(dossier.programmeAnswers.charter ?? {}).length > 0;
}

/** What stands in a cell: what the pane holds, else what is known besides. */
export function written(
  content: WorkbookContent,
  key: CharterKey,
  known?: string,
): { readonly value: string | undefined; readonly cell: Cell } {
  const typed = content.dossier.programmeAnswers.charter?.[key];
  const value = typeof typed === "string" && typed !== UNKNOWN ? typed : known;
  return { value, cell: isTypedInPane(content) ? sentence(value ?? "") : fillIn(value) };
}
