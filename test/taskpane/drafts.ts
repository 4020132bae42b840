import {
  emptyDraft,
  emptyPartnerDraft,
  type JsonValue,
  type PartnerDraft,
} from "../../src/case/draft";
import type { DraftPath } from "../../taskpane/state/draft-path";
import type { Action, PaneState } from "../../taskpane/state/pane-state";
import { initialState, reduce } from "../../taskpane/state/reduce";

/** A pane on which these actions happened, one after the other. */
export function paneAfter(actions: readonly Action[], from: PaneState = initialState()): PaneState {
  return actions.reduce(reduce, from);
}

export function answer(path: DraftPath, value: JsonValue | undefined): Action {
  return { kind: "answer", path, value };
}

export const NAMED: Action = answer(["intake", "partner_name"], "Northwind");

/** Good answers to questions 1 to 3. */
export const REAL_PARTNER: readonly Action[] = [
  NAMED,
  answer(
    ["answers", "customers", "namedAccounts"],
    ["Alder", "Birch", "Cedar", "Dogwood", "Elm"].map((name) => ({ name, year: "2025" })),
  ),
  answer(["answers", "opening", "opened"], "accounts"),
  answer(["answers", "jointValue", "sentence"], "One report in place of three."),
  answer(["answers", "jointValue", "customer"], "Alder"),
  answer(["answers", "jointValue", "beyondEitherSide"], true),
];

/** The first three questions, each answered with "I don't know yet". */
export const ALL_UNKNOWN: readonly Action[] = [
  answer(["answers", "customers", "namedAccounts"], "unknown"),
  answer(["answers", "opening", "opened"], "unknown"),
  answer(["answers", "jointValue", "sentence"], "unknown"),
  answer(["answers", "jointValue", "customer"], "unknown"),
  answer(["answers", "jointValue", "beyondEitherSide"], "unknown"),
];

export const DEMAND: readonly Action[] = [
  answer(["intake", "independent_demand_evidence", "end_customer_relationships_pct"], "65"),
  answer(["intake", "independent_demand_evidence", "sales_team_size"], "7"),
];

export const EMPTY = emptyDraft();

/** A partner of whom only the numbers are known. */
export function partnerWith(model: Readonly<Record<string, JsonValue>>): PartnerDraft {
  return { ...emptyPartnerDraft(), model: { ...model } };
}
