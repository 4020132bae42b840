import {
  forgetRemoved,
  withNewPartner,
  withOpenPartner,
  withoutPartner,
  withPartnerBack,
} from "../../../src/case/draft-partners";
import type { Pane } from "../../state/pane-state";
import { shownName } from "../../state/partner-rows";
import { newPartnerId } from "../../state/partner-id";
import { remember } from "./page-memory";

/** Why nobody can be opened, added or removed just now. */
export function whyNotNow({ state, partner }: Pane): string | undefined {
  return state.writing.kind === "running"
    ? `The sheets of ${shownName(partner)} are being written. Open, add or remove partners when that is done.`
    : undefined;
}

/** Says why above the list, and does nothing else, while nobody can be opened, added or removed. */
function isRefused(pane: Pane): boolean {
  const reason = whyNotNow(pane);
  if (reason !== undefined) pane.send({ kind: "refused", reason });
  return reason !== undefined;
}

/** The answer takes the page's place. */
export function openPartner(pane: Pane, id: string): void {
  if (isRefused(pane)) return;
  const { send } = pane;
  send({ kind: "changeDraft", change: (draft) => withOpenPartner(draft, id) });
  send({ kind: "showPage", page: undefined });
}

export function addPartner(pane: Pane): void {
  if (isRefused(pane)) return;
  const { send } = pane;
  const id = newPartnerId();
  send({ kind: "changeDraft", change: (draft) => withNewPartner(draft, id) });
  send({ kind: "showPage", page: undefined });
}

export function askToRemove(pane: Pane, id: string): void {
  if (isRefused(pane)) return;
  remember(pane, { removing: id });
  document.getElementById("keep-partner")?.focus();
}

export function keep(pane: Pane, id: string): void {
  remember(pane, { removing: undefined });
  document.getElementById(`remove-${id}`)?.focus();
}

export function remove(pane: Pane, id: string): void {
  const leaving = { id, blankId: newPartnerId(), removedAt: new Date().toISOString() };
  pane.send({ kind: "changeDraft", change: (draft) => withoutPartner(draft, leaving) });
  remember(pane, { removing: undefined, removed: id });
  document.getElementById("undo-removal")?.focus();
}

export function bringBack(pane: Pane, id: string): void {
  pane.send({ kind: "changeDraft", change: (draft) => withPartnerBack(draft, id) });
  remember(pane, { removed: undefined });
  document.getElementById("step-heading")?.focus();
}

export function forget(pane: Pane, id: string): void {
  pane.send({ kind: "changeDraft", change: (draft) => forgetRemoved(draft, id) });
  remember(pane, { removed: undefined });
  document.getElementById("step-heading")?.focus();
}
