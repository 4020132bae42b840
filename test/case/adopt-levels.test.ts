import { adoptLevels, moveLevelLower, withoutOwnLevels } from "../../src/case/adopt-levels";
import { type Draft, emptyDraft, emptyPartnerDraft } from "../../src/case/draft";

const LEVELS = {
  a: { level: "Member", yearlyCost: "500" },
  b: { level: "Select", formerly: "silver", certifications: "2" },
  c: { level: "gold", namedAccounts: "3" },
};

function draftWith(programme: Draft["programme"], currentLevel = "Silver"): Draft {
  const partner = {
    ...emptyPartnerDraft(),
    programme: { level: { currentLevel, certifications: 1 } },
  };
  return { ...emptyDraft(), programme, partners: { one: partner, two: emptyPartnerDraft() } };
}

test("what was thought of is in force, and nobody needs an old name any more", () => {
  const { programme } = adoptLevels(draftWith({ levels: LEVELS, readiness: { hasOwner: true } }));
  const adopted = { ...LEVELS, b: { level: "Select", certifications: "2" } };
  expect(programme).toEqual({
    ...{ levels: adopted, "levels-in-force": adopted, "level-partners": {} },
    readiness: { hasOwner: true },
  });
});

test("whoever holds a level that was renamed holds it under its new name", () => {
  const partners = {
    x: { partner: "Alder", currentLevel: "silver" },
    y: { partner: "Birch", currentLevel: "platinum" },
    z: { partner: "Cedar" },
  };
  const after = adoptLevels(draftWith({ levels: LEVELS, "level-partners": partners }));
  expect(after.programme["level-partners"]).toEqual({
    ...partners,
    x: { partner: "Alder", currentLevel: "Select" },
  });
  expect(after.partners.one?.programme.level).toEqual({
    ...{ currentLevel: "Select", certifications: 1 },
  });
  expect(after.partners.two?.programme).toEqual({});
});

test("going back leaves what was thought of", () => {
  const after = withoutOwnLevels(adoptLevels(draftWith({ levels: { a: LEVELS.a, c: LEVELS.c } })));
  expect(after.programme).toEqual({ levels: { a: LEVELS.a, c: LEVELS.c }, "level-partners": {} });
});

test("a level is put one lower, the lowest nowhere", () => {
  const idsAfter = (id: string) =>
    Object.keys(moveLevelLower(draftWith({ levels: LEVELS }), id).programme.levels ?? {});
  expect(idsAfter("c")).toEqual(["a", "c", "b"]);
  expect(idsAfter("a")).toEqual(["a", "b", "c"]);
  expect(idsAfter("none")).toEqual(["a", "b", "c"]);
});
