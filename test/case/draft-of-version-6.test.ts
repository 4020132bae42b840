import { emptyDraft, emptyPartnerDraft, parseDraft } from "../../src/case/draft";

test("a draft of version 6 hands the archetype to the programme, and its one firm to the list", () => {
  const withArchetype = (wantsResale: boolean) => ({
    ...emptyPartnerDraft(),
    programme: { archetype: { wantsResale }, leverage: { gainsMoney: true } },
  });
  const stored = {
    ...{ ...emptyDraft(), version: 6, currentPartnerId: "p2" },
    partners: { p1: withArchetype(false), p2: withArchetype(true) },
    programme: { readiness: { hasOwner: true }, recruiting: { firmPeople: "20", listSize: "60" } },
  };
  const read = parseDraft(JSON.stringify(stored));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.programme).toEqual({
    archetype: { wantsResale: true },
    recruiting: { r1: { firmPeople: "20" } },
    readiness: { hasOwner: true },
  });
  expect(read.value.partners.p2?.programme.leverage).toEqual({ gainsMoney: true });
});

test("a draft of version 6 without either gains neither", () => {
  const stored = { ...emptyDraft(), version: 6 };
  const read = parseDraft(JSON.stringify(stored));
  expect(read.ok && read.value.programme).toEqual({});
});
