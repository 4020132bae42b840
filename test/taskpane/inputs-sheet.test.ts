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

const ACV = answer(["model", "acv"], "60,000");
const toSend: Action = { kind: "inputsToSend", partnerId: "partner-1", keys: ["acv"] };
const sending: Action = {
  kind: "inputsSending",
  partnerId: "partner-1",
  values: { acv: 60_000 },
};

test("what is on its way to the sheet is not replaced by what still stands there", () => {
  const state = paneAfter([ACV, toSend, sheet({ acv: 50_000 })]);
  expect(currentPartner(state.draft).model.acv).toBe("60,000");
  expect(state.unsentInputs).toEqual({ "partner-1": ["acv"] });
});

test("somebody's own value on the sheet goes before one that is on its way", () => {
  const state = paneAfter([sheet({ acv: 50_000 }), ACV, toSend, sheet({ acv: 55_000 })]);
  expect(currentPartner(state.draft).model.acv).toBe(55_000);
  expect(state.unsentInputs).toEqual({});
});

test("a value that comes back from the sheet does not replace what was typed since", () => {
  const state = paneAfter([
    sheet({ acv: 50_000 }),
    ACV,
    toSend,
    sending,
    answer(["model", "acv"], "60,5"),
    sheet({ acv: 60_000 }),
  ]);
  expect(currentPartner(state.draft).model.acv).toBe("60,5");
});

test("an input that was sent is open no longer, unless it was typed anew meanwhile", () => {
  const sent: Action = { kind: "inputsSent", partnerId: "partner-1", values: { acv: 60_000 } };
  const before = paneAfter([sheet({ acv: 50_000 }), ACV, toSend, sending]);
  expect(paneAfter([sent], before).unsentInputs).toEqual({});
  const anew = paneAfter([answer(["model", "acv"], "61,000"), sent], before);
  expect(anew.unsentInputs).toEqual({ "partner-1": ["acv"] });
});
