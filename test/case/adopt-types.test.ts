import { adoptTypes, withTypeOf } from "../../src/case/adopt-types";
import { caseOf } from "../../src/case/case";
import {
  type Draft,
  draftFromXml,
  draftToXml,
  emptyDraft,
  emptyPartnerDraft,
  parseDraft,
} from "../../src/case/draft";
import { takeImported } from "../../src/case/take-imported";
import type { OwnType } from "../../src/policy/own-type";
import { typesInForce } from "../../src/programme/own-types";
import { importCsv } from "../../src/exchange/import-csv";
import { readCsvText } from "../../src/exchange/csv-text";
import { expectValue } from "../economics/expect-result";

const TYPED = {
  r1: { type: "Distributor", tier: "RESELLER", salesTeam: "2", low: "30%", high: "40%" },
};
const DISTRIBUTOR: OwnType = {
  ...{ type: "Distributor", tier: "RESELLER", floors: { salesTeam: 2 } },
  ...{ low: 0.3, high: 0.4 },
};

const draftWith = (types: Draft["programme"][string]): Draft =>
  adoptTypes({ ...emptyDraft(), programme: { types } });

test("what was typed counts once it is put in force", () => {
  expect(typesInForce({ types: TYPED })).toEqual([]);
  expect(typesInForce(draftWith(TYPED).programme)).toEqual([DISTRIBUTOR]);
  const broken = { ...emptyDraft(), programme: { types: { r1: { type: "Agent" } } } };
  expect(adoptTypes(broken)).toBe(broken);
});

test("who holds a type gets its new figures, and is judged as the tier alone once it is gone", () => {
  const partner = withTypeOf(emptyPartnerDraft(), DISTRIBUTOR);
  expect(partner).toMatchObject({ intake: { partner_type: "reseller" }, ownType: DISTRIBUTOR });
  const held = { ...draftWith(TYPED), partners: { one: partner, two: emptyPartnerDraft() } };
  const after = (types: Draft["programme"][string]) =>
    adoptTypes({ ...held, programme: { types } }).partners;
  const more = { r1: { ...TYPED.r1, salesTeam: "5" } };
  expect(after(more).one?.ownType).toMatchObject({ floors: { salesTeam: 5 } });
  expect(after(more).two?.ownType).toEqual({});
  expect(after({}).one).toMatchObject({ ownType: {}, intake: { partner_type: "reseller" } });
});

test("a draft that is saved and opened again decides by the type as before", () => {
  const partner = withTypeOf(emptyPartnerDraft(), DISTRIBUTOR);
  const draft = { ...emptyDraft("p"), partners: { p: partner } };
  const again = expectValue(draftFromXml(draftToXml(draft))).partners.p;
  expect(again).toEqual(partner);
  expect(expectValue(caseOf(again ?? emptyPartnerDraft()).policy).ownType).toEqual(DISTRIBUTOR);
});

test("a file may name a type of one's own in its column of partner types", () => {
  const csv = readCsvText("Partner,Partner type\nCedar,distributor\nBirch,OEM\nElm,Wholesaler\n");
  const fields = ["partner_name", "partner_type"];
  const outcome = expectValue(
    importCsv(csv, { fields, decimalMark: ".", ownTypes: [DISTRIBUTOR] }),
  );
  expect(outcome.notTaken.map(({ row }) => row)).toEqual([4]);
  const taken = outcome.partners.map((imported, at) => ({ imported, id: `p${at}` }));
  const { partners } = takeImported(emptyDraft(), taken);
  expect(partners.p0).toMatchObject({
    ...{ intake: { partner_type: "reseller" }, ownType: DISTRIBUTOR },
  });
  expect([partners.p1?.ownType, partners.p2?.ownType]).toEqual([{}, {}]);
});

test.each([
  { type: "Distributor" },
  { type: "Distributor", tier: "GOLD", floors: {} },
  { type: "Distributor", tier: "RESELLER", floors: { salesTeam: "many" } },
  { type: "Distributor", tier: "RESELLER", floors: {}, low: "a lot", high: 0.4 },
  { type: "Distributor", tier: "RESELLER", floors: {}, low: 0.3, high: "a lot" },
])("a stored partner is of no type such as %j, and its draft is refused", (ownType) => {
  const draft = { ...emptyDraft("p1"), partners: { p1: { ...emptyPartnerDraft(), ownType } } };
  expect(parseDraft(JSON.stringify(draft)).ok).toBe(false);
  const right = { ...emptyPartnerDraft(), ownType: DISTRIBUTOR };
  expect(parseDraft(JSON.stringify({ ...draft, partners: { p1: right } })).ok).toBe(true);
});
