import type { ImportedPartner } from "../../../src/exchange/import-outcome";
import { type Draft } from "../../../src/case/draft";
import {
  idsByName,
  nameKey,
  type TakenPartner,
  takeImported,
} from "../../../src/case/take-imported";
import { counted, inWords } from "../../../src/wording";
import { type CheckStage, NOTHING_CHOSEN, type Taking } from "../../state/exchange";
import { newPartnerId } from "../../state/partner-id";
import type { Pane } from "../../state/pane-state";
import { tellOnPage } from "./page-work";

/** A partner of the file whose name somebody in the workbook has. */
export interface Match {
  /** Its place in the outcome. */
  readonly index: number;
  readonly imported: ImportedPartner;
  readonly ids: readonly string[];
}

export function matchesOf({ outcome }: CheckStage, draft: Draft): readonly Match[] {
  const here = idsByName(draft);
  return outcome.partners.flatMap((imported, index) => {
    const ids = here.get(nameKey(imported.name)) ?? [];
    return ids.length === 0 ? [] : [{ index, imported, ids }];
  });
}

export function takingOf({ taking, takings }: CheckStage, index: number): Taking | undefined {
  return takings.get(index) ?? taking;
}

/** How many partners would come in; undefined while somebody has to say what becomes of some. */
export function countTaken(stage: CheckStage, matches: readonly Match[]): number | undefined {
  const takings = matches.map(({ index }) => takingOf(stage, index));
  if (takings.includes(undefined)) return undefined;
  return stage.outcome.partners.length - takings.filter((taking) => taking === "leave").length;
}

/** Puts them into the draft in one change, which can be taken back until something else changes. */
export function take({ send, state }: Pane, stage: CheckStage): void {
  const matches = new Map(matchesOf(stage, state.draft).map((match) => [match.index, match]));
  const updated: string[] = [];
  const taken = stage.outcome.partners.flatMap((imported, index): TakenPartner[] => {
    const match = matches.get(index);
    const taking = match === undefined ? "add" : takingOf(stage, index);
    if (taking === "leave") return [];
    const [known] = match?.ids ?? [];
    if (taking !== "update" || known === undefined) return [{ imported, id: newPartnerId() }];
    updated.push(known);
    return [{ imported, id: known }];
  });
  const before = state.draft;
  const after = takeImported(before, taken);
  send({ kind: "changeDraft", change: () => after });
  send({
    kind: "pageState",
    states: { importing: NOTHING_CHOSEN, pasted: "", listPages: {}, imported: { before, after } },
  });
  const added = taken.length - updated.length;
  const parts = [
    ...(added > 0 ? [`${counted(added, "partner", "partners")} imported`] : []),
    ...(updated.length > 0 ? [`${counted(updated.length, "partner", "partners")} updated`] : []),
  ];
  document.getElementById("import-heading")?.focus();
  tellOnPage(send, "import", { kind: "done", message: `${inWords(parts)}.` });
}

/** Only while the draft is still the one that the import made. */
export function undo({ send, state }: Pane): void {
  const { imported } = state.pageStates;
  if (state.draft !== imported?.after) return;
  send({ kind: "changeDraft", change: () => imported.before });
  document.getElementById("import-heading")?.focus();
  tellOnPage(send, "import", { kind: "done", message: "The import was taken back." });
}
