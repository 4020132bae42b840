import { currentPartner } from "../../../src/case/draft";
import { withDealsOfSheet } from "../../excel/deals-sheet";
import { reasonOf } from "../../reason-of";
import type { Pane, Send } from "../../state/pane-state";
import { withPartner } from "../../state/moves";

type WhenShown = (element: Element | undefined) => void;

/** The pane as it was drawn last; the same function each time, so that it is called once a showing. */
let drawn: Pane;
const bySend = new WeakMap<Send, WhenShown>();

/** Reads the deals of the Attribution sheet when the page comes on screen: somebody may have typed there. */
export function readWhenShown(pane: Pane): WhenShown {
  drawn = pane;
  const known = bySend.get(pane.send);
  if (known !== undefined) return known;
  const whenShown: WhenShown = (element) => {
    if (element !== undefined) void readAgain();
  };
  bySend.set(pane.send, whenShown);
  return whenShown;
}

async function readAgain(): Promise<void> {
  const { send, state } = drawn;
  const { draft } = state;
  const tell = (dealsProblem: string | undefined) => {
    send({ kind: "pageState", states: { dealsProblem } });
  };
  try {
    const read = await withDealsOfSheet(draft);
    tell(read.ok ? undefined : read.problem.message);
    if (!read.ok || read.value === draft) return;
    const { deals } = currentPartner(read.value);
    send({
      kind: "changeDraft",
      change: (now) => {
        const partner = currentPartner(now);
        const isSame =
          JSON.stringify(partner.deals) === JSON.stringify(currentPartner(draft).deals);
        return isSame ? withPartner(now, { ...partner, deals }) : now;
      },
    });
  } catch (error) {
    tell(reasonOf(error));
  }
}
