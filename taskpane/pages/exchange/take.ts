import type { ImportedPartner } from "../../../src/exchange/import-outcome";
import { type Draft } from "../../../src/case/draft";
import {
  idsByName,
  nameKey,
  type TakenPartner,
  takeImported,
} from "../../../src/case/take-imported";
import { counted, inWords } from "../../../src/wording";
import {
  type CheckStage,
  type ImportStage,
  NOTHING_CHOSEN,
  type Taking,
} from "../../state/exchange";
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

/** The names that several rows of the file are about, each with the places of its rows. */
export function repeatedNames({ outcome }: CheckStage): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [index, { name }] of outcome.partners.entries()) {
    const key = nameKey(name);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return [...places.values()].filter(({ length }) => length > 1);
}

/** The places of rows that another row with the same name stands in for. */
function passedOver(stage: CheckStage): ReadonlySet<number> {
  const { repeats } = stage;
  if (repeats !== "first" && repeats !== "last") return new Set();
  return new Set(
    repeatedNames(stage).flatMap((places) =>
      repeats === "first" ? places.slice(1) : places.slice(0, -1),
    ),
  );
}

export function matchesOf(stage: CheckStage, draft: Draft): readonly Match[] {
  const here = idsByName(draft);
  const passed = passedOver(stage);
  return stage.outcome.partners.flatMap((imported, index) => {
    if (passed.has(index)) return [];
    const ids = here.get(nameKey(imported.name)) ?? [];
    return ids.length === 0 ? [] : [{ index, imported, ids }];
  });
}

export function takingOf({ taking, takings }: CheckStage, index: number): Taking | undefined {
  return takings.get(index) ?? taking;
}

/** How many partners would come in; undefined while somebody has to say what becomes of some. */
export function countTaken(stage: CheckStage, matches: readonly Match[]): number | undefined {
  if (stage.repeats === undefined && repeatedNames(stage).length > 0) return undefined;
  const takings = matches.map(({ index }) => takingOf(stage, index));
  if (takings.includes(undefined)) return undefined;
  const left = takings.filter((taking) => taking === "leave").length;
  return stage.outcome.partners.length - passedOver(stage).size - left;
}

/** Puts them into the draft in one change, which can be taken back until something else changes. */
export function take({ send, state }: Pane, stage: CheckStage): void {
  const matches = new Map(matchesOf(stage, state.draft).map((match) => [match.index, match]));
  const passed = passedOver(stage);
  const updated: string[] = [];
  const taken = stage.outcome.partners.flatMap((imported, index): TakenPartner[] => {
    if (passed.has(index)) return [];
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
  const notTaken = [
    ...stage.outcome.notTaken.map(({ sentence }) => sentence),
    ...left(stage, taken),
  ];
  const [first] = taken;
  const importing: ImportStage =
    first === undefined ? NOTHING_CHOSEN : { kind: "done", first: first.id, notTaken };
  send({
    kind: "pageState",
    states: { importing, pasted: "", listPages: {}, imported: { before, after } },
  });
  const added = taken.length - updated.length;
  const parts = [
    ...(added > 0 ? [`${counted(added, "partner", "partners")} imported`] : []),
    ...(updated.length > 0 ? [`${counted(updated.length, "partner", "partners")} updated`] : []),
  ];
  document.getElementById("import-heading")?.focus();
  tellOnPage(send, "import", { kind: "done", message: `${inWords(parts)}.` });
}

/** Who was read and left out, because somebody said so. */
function left({ outcome }: CheckStage, taken: readonly TakenPartner[]): string[] {
  const isTaken = new Set(taken.map(({ imported }) => imported));
  return outcome.partners
    .filter((imported) => !isTaken.has(imported))
    .map(({ name, row }) => `${name}, row ${row}, was left out as you said.`);
}

/** Only while the draft is still the one that the import made. */
export function undo({ send, state }: Pane): void {
  const { imported } = state.pageStates;
  if (state.draft !== imported?.after) return;
  send({ kind: "changeDraft", change: () => imported.before });
  send({ kind: "pageState", states: { importing: NOTHING_CHOSEN, listPages: {} } });
  document.getElementById("import-heading")?.focus();
  tellOnPage(send, "import", { kind: "done", message: "The import was taken back." });
}
