import { emptyDraft, emptyPartnerDraft, parseDraft, type Draft } from "../../src/case/draft";
import {
  forgetRemoved,
  removedPartners,
  withNewPartner,
  withOpenPartner,
  withoutPartner,
  withPartnerBack,
} from "../../src/case/draft-partners";
import { mergeDrafts } from "../../src/case/merge-drafts";
import { expectValue } from "../economics/expect-result";

const AT = "2030-01-02T03:04:05Z";
const LATER = "2030-01-02T03:05:00Z";

/** Partners a, b and c, the first of them open. */
function three(): Draft {
  const partner = (acv: number) => ({ ...emptyPartnerDraft(), model: { acv } });
  const partners = { a: partner(1), b: partner(2), c: partner(3) };
  return { ...emptyDraft(), currentPartnerId: "a", partners };
}

const remove = (draft: Draft, id: string): Draft =>
  withoutPartner(draft, { id, blankId: "blank", removedAt: AT });

const idsIn = ({ partners }: Draft): string[] => Object.keys(partners);

test("a partner opens, and one that is not there does not", () => {
  expect(withOpenPartner(three(), "b").currentPartnerId).toBe("b");
  const draft = three();
  expect(withOpenPartner(draft, "x")).toBe(draft);
  expect(withOpenPartner(draft, "a")).toBe(draft);
});

test("a new partner is open and blank, and a blank one is not added twice", () => {
  const once = withNewPartner(three(), "d");
  expect(once.partners.d).toEqual(emptyPartnerDraft());
  expect(once.currentPartnerId).toBe("d");
  const twice = withNewPartner(withOpenPartner(once, "a"), "e");
  expect(idsIn(twice)).toEqual(["a", "b", "c", "d"]);
  expect(twice.currentPartnerId).toBe("d");
});

test.each([
  ["a", "b"],
  ["b", "c"],
  ["c", "b"],
])("after the open partner %s is removed, its neighbour %s is open", (id, next) => {
  const draft = remove(withOpenPartner(three(), id), id);
  expect(idsIn(draft)).not.toContain(id);
  expect(draft.currentPartnerId).toBe(next);
});

test("removing another partner leaves the open one open", () => {
  expect(remove(three(), "c").currentPartnerId).toBe("a");
});

test("after the last partner there is a blank one", () => {
  const draft = ["a", "b", "c"].reduce(remove, three());
  expect(draft.partners).toEqual({ blank: emptyPartnerDraft() });
  expect(draft.currentPartnerId).toBe("blank");
  expect(removedPartners(draft).map(({ id }) => id)).toEqual(["c", "b", "a"]);
});

test("a removed partner is kept with the workbook and comes back as it was", () => {
  const before = three();
  const stored = expectValue(parseDraft(JSON.stringify(remove(before, "b"))));
  expect(removedPartners(stored)).toEqual([{ id: "b", partner: before.partners.b, removedAt: AT }]);
  const back = withPartnerBack(stored, "b");
  expect(back.partners).toEqual(before.partners);
  expect(back.history).toEqual([]);
});

test("what is deleted for good leaves nothing behind", () => {
  const draft = forgetRemoved(remove(three(), "b"), "b");
  expect(JSON.stringify(draft)).not.toContain('"acv":2');
  expect(withPartnerBack(draft, "b")).toBe(draft);
});

test("another author's changes to a partner removed meanwhile can be brought back", () => {
  const base = three();
  const theirs: Draft = {
    ...base,
    partners: { ...base.partners, b: { ...emptyPartnerDraft(), model: { acv: 20 } } },
  };
  const merged = mergeDrafts(base, remove(base, "b"), theirs, LATER);
  expect(idsIn(merged)).toEqual(["a", "c"]);
  expect(removedPartners(merged).map(({ partner }) => partner.model)).toEqual([{ acv: 20 }]);
});

test("a partner that is open here stays when another author removes it", () => {
  const base = three();
  const merged = mergeDrafts(base, base, remove(base, "a"), LATER);
  expect(merged.currentPartnerId).toBe("a");
  expect(merged.partners.a).toEqual(base.partners.a);
});

test("removals and returns of two authors stand both", () => {
  const base = remove(three(), "b");
  const mine = withPartnerBack(base, "b");
  const theirs = remove(base, "c");
  const merged = mergeDrafts(base, mine, theirs, LATER);
  expect(idsIn(merged).sort()).toEqual(["a", "b"]);
  expect(removedPartners(merged).map(({ id }) => id)).toEqual(["c"]);
});

test("partners that two authors add at the same time stand beside each other", () => {
  const base = three();
  const merged = mergeDrafts(
    base,
    withNewPartner(base, "mine"),
    withNewPartner(base, "theirs"),
    LATER,
  );
  expect(idsIn(merged).sort()).toEqual(["a", "b", "c", "mine", "theirs"]);
  expect(merged.currentPartnerId).toBe("mine");
});
