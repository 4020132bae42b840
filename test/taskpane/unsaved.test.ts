import { currentPartner, type Draft, emptyPartnerDraft } from "../../src/case/draft";
import { withoutPartner } from "../../src/case/draft-partners";
import { unsavedTyping } from "../../taskpane/state/unsaved";
import { answer, EMPTY, NAMED, paneAfter } from "./drafts";

const NOW = "2026-01-05T09:00:00.000Z";

/** Storage as a browser has it, in a map. */
function storage() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

const nameIn = (draft: Draft) => currentPartner(draft).intake.partner_name;

test("typing that had not reached the workbook is there when the pane opens again", () => {
  const kept = storage();
  unsavedTyping(kept, "site-").keep("part", EMPTY, paneAfter([NAMED]).draft);
  expect(nameIn(unsavedTyping(kept, "site-").restore("part", EMPTY, NOW))).toBe("Northwind");
});

test("what another author stored meanwhile stays beside it", () => {
  const kept = storage();
  unsavedTyping(kept, "").keep("part", EMPTY, paneAfter([NAMED]).draft);
  const theirs = paneAfter([answer(["model", "acv"], "50000")]).draft;
  const restored = unsavedTyping(kept, "").restore("part", theirs, NOW);
  expect(currentPartner(restored)).toMatchObject({
    intake: { partner_name: "Northwind" },
    model: { acv: "50000" },
  });
});

test("workbooks and sites do not see each other's typing", () => {
  const kept = storage();
  unsavedTyping(kept, "one-").keep("part", EMPTY, paneAfter([NAMED]).draft);
  expect(unsavedTyping(kept, "two-").restore("part", EMPTY, NOW)).toBe(EMPTY);
  expect(unsavedTyping(kept, "one-").restore("other", EMPTY, NOW)).toBe(EMPTY);
});

test("what is saved is forgotten", () => {
  const kept = storage();
  const typing = unsavedTyping(kept, "");
  typing.keep("part", EMPTY, paneAfter([NAMED]).draft);
  typing.forget("part");
  expect(kept.entries.size).toBe(0);
});

test.each(["{", "null", '{"base": "x"}'])("damaged storage (%s) is passed over", (text) => {
  const kept = storage();
  const typing = unsavedTyping(kept, "");
  typing.keep("part", EMPTY, EMPTY);
  for (const key of kept.entries.keys()) kept.setItem(key, text);
  expect(typing.restore("part", EMPTY, NOW)).toBe(EMPTY);
});

test("without storage nothing fails", () => {
  const typing = unsavedTyping(undefined, undefined);
  typing.keep("part", EMPTY, EMPTY);
  typing.forget("part");
  expect(typing.restore("part", EMPTY, NOW)).toBe(EMPTY);
});

test("of many partners only those that changed are kept, with the one that is open", () => {
  const kept = storage();
  const partners = Object.fromEntries(
    ["a", "b", "c"].map((id) => [id, { ...emptyPartnerDraft(), model: { acv: id } }]),
  );
  const base = { ...EMPTY, currentPartnerId: "a", partners };
  const mine = {
    ...base,
    partners: { ...partners, b: { ...emptyPartnerDraft(), model: { acv: "new" } } },
  };
  unsavedTyping(kept, "").keep("part", base, mine);
  const [text = ""] = [...kept.entries.values()];
  const stored = JSON.parse(text) as { mine: string };
  expect(Object.keys((JSON.parse(stored.mine) as Draft).partners)).toEqual(["a", "b"]);
  expect(unsavedTyping(kept, "").restore("part", base, NOW)).toEqual(mine);
});

test("a partner that was removed and not saved yet is removed when the pane opens again", () => {
  const kept = storage();
  const partners = { a: emptyPartnerDraft(), b: emptyPartnerDraft() };
  const base = { ...EMPTY, currentPartnerId: "a", partners };
  const mine = withoutPartner(base, { id: "b", blankId: "blank", removedAt: NOW });
  unsavedTyping(kept, "").keep("part", base, mine);
  expect(unsavedTyping(kept, "").restore("part", base, NOW)).toEqual(mine);
});

test("inputs that may not have reached their sheet are known when the pane opens again", () => {
  const kept = storage();
  const typing = unsavedTyping(kept, "");
  typing.keep("part", EMPTY, EMPTY, { "partner-1": ["acv", "deals"] });
  expect(typing.inputs("part")).toEqual({ "partner-1": ["acv", "deals"] });
  typing.keep("part", EMPTY, EMPTY);
  expect(typing.inputs("part")).toEqual({});
});
