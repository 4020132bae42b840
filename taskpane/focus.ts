import type { PaneState } from "./state/pane-state";
import { currentPartner } from "../src/case/draft";
import { problemsAt } from "./state/problems";

const HEADING = "step-heading";

/** Where the keyboard goes when the step on screen changes, or when it may not be left yet. */
export function moveFocus(after: PaneState, before: PaneState): void {
  if (after.place !== before.place || after.page !== before.page) {
    document.querySelector(".pane-main")?.scrollTo(0, 0);
    document.getElementById(HEADING)?.focus();
  } else if (openedWithin(after) !== openedWithin(before)) {
    document.querySelector(".pane-main")?.scrollTo(0, 0);
    const opener = openedWithin(after) === undefined ? openedWithin(before) : undefined;
    document.getElementById(opener ?? HEADING)?.focus();
  } else if (after.heldBack !== before.heldBack) {
    if (after.announcement !== "") showAnnouncement();
    else {
      const [problem] = problemsAt(after.place, currentPartner(after.draft));
      if (problem !== undefined) focusField(problem.field);
    }
  }
}

/** It stands above everything, which may have been scrolled away; its role has it spoken. */
function showAnnouncement(): void {
  document.getElementById("announcement")?.scrollIntoView({ block: "nearest" });
}

/** Shows what has come; whoever waits on the heading of what was not there yet stays on it. */
export function keepHeading(show: () => void): void {
  const waits = document.activeElement?.id === HEADING;
  show();
  if (waits) document.getElementById(HEADING)?.focus();
}

/** What was opened on a page, by the id of the button that opens it. */
function openedWithin({ page, pageStates }: PaneState): string | undefined {
  const { judgement, judgementRow, partnersView } = pageStates;
  if (page === "programme") return judgementRow ?? (judgement && `${judgement}-judgement`);
  return page === "partners" ? partnersView && `${partnersView}-view` : undefined;
}

/** The field itself, or the first control of a list that has this id as a whole. */
function focusField(id: string): void {
  const field =
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`input[id^="${id}-"]`);
  const shut = field?.closest("details");
  if (shut) shut.open = true;
  field?.focus();
}
