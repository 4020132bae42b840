import { currentPartner } from "../../src/case/draft";
import { inputText } from "../../taskpane/state/model";
import type { Action } from "../../taskpane/state/pane-state";
import { answer, paneAfter } from "./drafts";

const sheet = (values: Record<string, string | number>): Action => ({
  kind: "inputsSheet",
  sheet: { name: "Inputs", values },
});

test("what stands on the Inputs sheet replaces what was typed before", () => {
  const state = paneAfter([
    answer(["model", "revshare"], "30%"),
    answer(["model", "acv"], "10"),
    sheet({ revshare: 0.2 }),
  ]);
  expect(currentPartner(state.draft).model).toEqual({ revshare: 0.2 });
  expect(inputText(currentPartner(state.draft), "revshare")).toBe("20%");
});

test("a change on the sheet leaves text that is being typed in another field", () => {
  const state = paneAfter([
    sheet({ revshare: 0.2, acv: 50_000 }),
    answer(["model", "acv"], "60,0"),
    sheet({ revshare: 0.25, acv: 50_000 }),
  ]);
  expect(currentPartner(state.draft).model).toEqual({ revshare: 0.25, acv: "60,0" });
});

test("a cell that was emptied takes the default again", () => {
  const state = paneAfter([sheet({ revshare: 0.2, grossMargin: 0.7 }), sheet({ revshare: 0.2 })]);
  expect(currentPartner(state.draft).model).toEqual({ revshare: 0.2 });
});

test("reading the same values again changes nothing", () => {
  const before = paneAfter([sheet({ revshare: 0.2 })]);
  expect(paneAfter([sheet({ revshare: 0.2 })], before).draft).toBe(before.draft);
});
