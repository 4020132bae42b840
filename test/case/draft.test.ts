import fc from "fast-check";
import {
  DRAFT_VERSION,
  draftFromXml,
  draftToXml,
  emptyDraft,
  emptyPartnerDraft,
  parseDraft,
  type Draft,
} from "../../src/case/draft";
import { timed } from "../timed";
import { mergeDrafts } from "../../src/case/merge-drafts";
import "../laws/seed";

function draftWith(model: Record<string, string | number>, partnerId = "partner-1"): Draft {
  const draft = emptyDraft();
  return {
    ...draft,
    partners: { ...draft.partners, [partnerId]: { ...emptyPartnerDraft(), model } },
  };
}

test("whatever people type survives the custom XML part", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const draft = draftWith({ note: typed });
      const xml = draftToXml(draft);
      expect(xml).toMatch(/^[\x20-\x7e]*$/);
      expect(draftFromXml(xml)).toEqual({ ok: true, value: draft });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["not JSON", "{", "not readable JSON"],
  ["no version", "{}", "no version"],
  ["a newer version", `{"version":${DRAFT_VERSION + 1}}`, "Update the add-in"],
  ["a damaged field", JSON.stringify({ ...emptyDraft(), partners: 3 }), "damaged at partners"],
  [
    "a number that is none",
    JSON.stringify(draftWith({ acv: 7 })).replace('"acv":7', '"acv":1e999'),
    "damaged at partners.partner-1.model.acv",
  ],
])("a draft with %s is refused with a reason", (_, text, reason) => {
  const result = parseDraft(text);
  expect(result.ok ? "" : result.problem.message).toContain(reason);
});

test("somebody else's XML part is refused", () => {
  expect(draftFromXml("<other/>").ok).toBe(false);
});

test.each([
  ["open tags", "<draft ".repeat(2_000_000)],
  ["comments that do not end", `<draft xmlns="urn:partner-desk:draft">${"<!--".repeat(2_000_000)}`],
  ["elements in elements", "<draft>".repeat(1_000_000)],
  ["quotes", `<draft ${`a="`.repeat(2_000_000)}`],
  ["ampersands", `<draft xmlns="urn:partner-desk:draft">${"&lt".repeat(2_000_000)}</draft>`],
])("a part of millions of %s is refused in a moment", (_, xml) => {
  const { result, milliseconds } = timed(() => draftFromXml(xml).ok);
  expect(result).toBe(false);
  expect(milliseconds).toBeLessThan(1_000);
});

test.each([
  ["brackets in brackets", `${"[".repeat(4_000_000)}${"]".repeat(4_000_000)}`],
  ["empty lists", `[${"[],".repeat(3_000_000)}0]`],
])("millions of %s are refused before any is built", (_, nested) => {
  const text = JSON.stringify(draftWith({ acv: 7 })).replace('"acv":7', `"acv":${nested}`);
  const { result, milliseconds } = timed(() => parseDraft(text));
  expect(result.ok ? "" : result.problem.message).toContain("more than any draft of ours");
  expect(milliseconds).toBeLessThan(1_000);
});

test("brackets and commas in what people wrote are none of the draft's own", () => {
  const draft = draftWith({ note: `"[\\"${"[,{".repeat(1_000_000)}` });
  expect(parseDraft(JSON.stringify(draft))).toEqual({ ok: true, value: draft });
});

test("a part that another program wrote anew is read, with its own prefix and literal text", () => {
  const draft = draftWith({ note: "a < b & c" });
  const json = JSON.stringify(draft);
  const xml = `<?xml version="1.0"?>\n<!-- kept -->\n<p:draft xmlns:p='urn:partner-desk:draft'><![CDATA[${json}]]></p:draft >\n`;
  expect(draftFromXml(xml)).toEqual({ ok: true, value: draft });
});

const AT = "2030-01-02T03:04:05Z";

test("two authors' changes to different partners and different fields both stand", () => {
  const base = draftWith({ acv: 1, deals: 5 });
  const mine = draftWith({ acv: 2, deals: 5 });
  const stored: Draft = {
    ...draftWith({ acv: 1, deals: 9 }),
    partners: {
      ...draftWith({ acv: 1, deals: 9 }).partners,
      "partner-2": { ...emptyPartnerDraft(), model: { acv: 7 } },
    },
  };
  const merged = mergeDrafts(base, mine, stored, AT);
  expect(merged.partners["partner-1"]?.model).toEqual({ acv: 2, deals: 9 });
  expect(merged.partners["partner-2"]?.model).toEqual({ acv: 7 });
  expect(merged.history).toEqual([]);
});

test("of two changes to one field the later wins and the other is kept in the history", () => {
  const merged = mergeDrafts(
    draftWith({ acv: 1 }),
    draftWith({ acv: 2 }),
    draftWith({ acv: 3 }),
    AT,
  );
  expect(merged.partners["partner-1"]?.model).toEqual({ acv: 2 });
  expect(merged.history).toEqual([
    { path: "partners/partner-1/model/acv", value: 3, replacedAt: AT },
  ]);
});

test("a field that one author removed and nobody else touched is gone", () => {
  const merged = mergeDrafts(draftWith({ acv: 1 }), draftWith({}), draftWith({ acv: 1 }), AT);
  expect(merged.partners["partner-1"]?.model).toEqual({});
});

test("a draft of version 1 keeps its sheets with the partner that was open", () => {
  const partner = { record: {}, answers: {}, overrides: {}, model: { acv: 1 }, plan: {}, step: "" };
  const stored = {
    version: 1,
    currentPartnerId: "p2",
    partners: { p1: partner, p2: partner },
    sheetIds: { inputs: "sheet-1", partners: "sheet-2" },
    history: [],
  };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  const migrated = { ...emptyPartnerDraft(), model: { acv: 1 } };
  expect(read.value.partners).toEqual({
    p1: migrated,
    p2: { ...migrated, sheetIds: { inputs: "sheet-1" } },
  });
  expect(read.value).toMatchObject({ version: DRAFT_VERSION, sheetIds: { partners: "sheet-2" } });
});

test("a damaged draft of version 1 is refused, and not mended", () => {
  const stored = { version: 1, currentPartnerId: "p1", partners: "lost", history: [] };
  const read = parseDraft(JSON.stringify(stored));
  expect(read.ok ? "" : read.problem.message).toContain("damaged at partners");
});

test("a draft of version 5 has its deals in the pane alone, and no review", () => {
  const {
    dealsOn: _new,
    review: _too,
    ...partner
  } = { ...emptyPartnerDraft(), deals: [{ account: "Alder" }] };
  const stored = { ...emptyDraft(), version: 5, currentPartnerId: "p1", partners: { p1: partner } };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.partners).toEqual({ p1: { ...partner, dealsOn: "", review: {} } });
});

test("a draft of version 3 forgets the step that was open, also of a partner that was removed", () => {
  const { scenarios: _new, ...before } = { ...emptyPartnerDraft(), model: { acv: 1 } };
  const partner = { ...before, step: "deal" };
  const stored = {
    ...{ ...emptyDraft(), version: 3, currentPartnerId: "p1", partners: { p1: partner } },
    history: [{ path: "partners/p0", value: partner, replacedAt: "2030-01-02T03:04:05Z" }],
  };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  const migrated = { ...emptyPartnerDraft(), model: { acv: 1 } };
  expect(read.value.partners).toEqual({ p1: migrated });
  expect(read.value.history[0]?.value).toEqual(migrated);
});

test("a draft of version 2 says as a case what it kept with the plan, and forgets what the model answers", () => {
  const partner = {
    record: { partner_name: "Alder" },
    answers: { economics: { breakevenShareOfChannel: 0.2, plausibleShareOfChannel: 0.1 } },
    overrides: { opening: "because of the region" },
    model: { acv: 1 },
    plan: {
      motion: "co_sell",
      contribution: "influenced",
      profile: "api",
      decidedBy: "Dana",
      direction: "we-pay",
    },
    programme: {},
    step: "deal",
    sheetIds: {},
  };
  const stored = {
    ...{ version: 2, currentPartnerId: "p1", programme: {}, sheetGroups: [], sheetIds: {} },
    partners: { p1: partner },
    history: [{ path: "partners/p0", value: partner, replacedAt: "2030-01-02T03:04:05Z" }],
  };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  const migrated = {
    ...emptyPartnerDraft(),
    intake: { partner_name: "Alder" },
    answers: { economics: { plausibleShareOfChannel: 0.1 } },
    overrides: { opening: "because of the region" },
    model: { acv: 1 },
    plan: { motion: "co_sell" },
    contribution: "influenced",
    profile: "api",
    decision: { by: "Dana" },
  };
  expect(read.value.partners).toEqual({ p1: migrated });
  // Who was put aside is filled up when somebody takes that partner back.
  const { ownType: _came, ...aside } = migrated;
  expect(read.value.history[0]?.value).toEqual(aside);
});

test("a draft of version 3 has no deals yet, and neither have partners that were put aside", () => {
  const { deals: _deals, ...partner } = { ...emptyPartnerDraft(), model: { acv: 1 } };
  const stored = {
    ...{ version: 3, currentPartnerId: "p1", programme: {}, sheetGroups: [], sheetIds: {} },
    partners: { p1: partner },
    history: [
      { path: "partners/p0", value: partner, replacedAt: AT },
      { path: "partners/p1/model/acv", value: 3, replacedAt: AT },
    ],
  };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  const migrated = { ...emptyPartnerDraft(), model: { acv: 1 } };
  expect(read.value.partners).toEqual({ p1: migrated });
  expect(read.value.history.map(({ value }) => value)).toEqual([migrated, 3]);
});
