import { currentPartner } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import { initialState, reduce } from "../../taskpane/state/reduce";
import { withPartner } from "../../taskpane/state/moves";

const ALDER = [{ account: "Alder Bank" }];
const before = withPartner(sampleDraft(), { ...currentPartner(sampleDraft()), deals: ALDER });
const { currentPartnerId: partnerId } = before;
const state = { ...initialState(), draft: before };

function written(deals: typeof ALDER | undefined, now = state) {
  const action = { partnerId, sheetIds: { attribution: "sheet-9" }, deals, before };
  return currentPartner(reduce(now, { kind: "sheetsWritten", ...action }).draft);
}

test("once the Attribution sheet is written, what stands there counts", () => {
  const read = [...ALDER, { account: "Typed on the sheet" }];
  expect(written(read)).toMatchObject({
    ...{ deals: read, dealsOn: "sheet", sheetIds: { attribution: "sheet-9" } },
  });
});

test("where it was not written, the deals stay where they are", () => {
  expect(written(undefined)).toMatchObject({ deals: ALDER, dealsOn: "" });
});

test("a draft that was merged meanwhile has the same deals; others that were taken meanwhile stay", () => {
  const merged = structuredClone(state.draft);
  expect(written(ALDER, { ...state, draft: merged })).toMatchObject({ dealsOn: "sheet" });
  const others = [{ account: "Zenner Group" }];
  const taken = withPartner(before, { ...currentPartner(before), deals: others });
  expect(written(ALDER, { ...state, draft: taken })).toMatchObject({ deals: others, dealsOn: "" });
});
