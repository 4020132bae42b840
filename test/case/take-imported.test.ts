import { importJson } from "../../src/exchange/import-json";
import type { ImportedPartner } from "../../src/exchange/import-outcome";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { currentPartner, type Draft, emptyDraft, emptyPartnerDraft } from "../../src/case/draft";
import { idsByName, takeImported } from "../../src/case/take-imported";
import { expectValue } from "../economics/expect-result";

function imported(given: Partial<ImportedPartner>): ImportedPartner {
  const record = { partner_name: "Alder", ...given.record };
  return { row: 2, name: "Alder", model: {}, warnings: [], ...given, record };
}

function draftWith(intake: Draft["partners"][string]["intake"]): Draft {
  const partner = { ...emptyPartnerDraft(), intake };
  return { ...emptyDraft(), partners: { "partner-1": partner } };
}

test("the blank partner of a new workbook makes way, and the first that comes in is open", () => {
  const begun = takeImported(emptyDraft(), [
    { imported: imported({}), id: "a" },
    { imported: imported({ name: "Birch" }), id: "b" },
  ]);
  expect(Object.keys(begun.partners)).toEqual(["a", "b"]);
  expect(begun.currentPartnerId).toBe("a");
});

test("a partner that was begun stays open beside those that come in", () => {
  const draft = draftWith({ partner_name: "Northwind" });
  const after = takeImported(draft, [{ imported: imported({}), id: "a" }]);
  expect(after.currentPartnerId).toBe("partner-1");
  expect(after.partners["partner-1"]).toEqual(draft.partners["partner-1"]);
  expect(after.partners.a?.intake).toEqual({ partner_name: "Alder" });
});

test("an update takes what the file gives, and leaves what it has blank, unknown or unreadable", () => {
  const draft = draftWith({
    partner_name: "alder",
    partner_type: "reseller",
    independent_demand_evidence: { sales_team_size: 4, end_customer_relationships_pct: 60 },
  });
  const from = imported({
    record: {
      partner_type: "unknown",
      independent_demand_evidence: { end_customer_relationships_pct: 70 },
    },
    model: { acv: 50_000 },
    unread: {
      record: {
        independent_demand_evidence: { sales_team_size: "three" },
        commitments: { dedicated_resources: "some" },
      },
      model: {},
    },
  });
  const after = takeImported(draft, [{ imported: from, id: "partner-1" }]);
  expect(currentPartner(after)).toMatchObject({
    intake: {
      partner_name: "Alder",
      partner_type: "reseller",
      independent_demand_evidence: { sales_team_size: 4, end_customer_relationships_pct: 70 },
      commitments: { dedicated_resources: "some" },
    },
    model: { acv: 50_000 },
  });
});

test("named accounts of the file replace those that were typed at question 1", () => {
  const draft = draftWith({ partner_name: "Brightwater Integrators" });
  const partner = {
    ...currentPartner(draft),
    answers: {
      customers: { namedAccounts: [{ name: "Old", year: "" }] },
      opening: { opened: "x" },
    },
  };
  const [from] = expectValue(importJson(JSON.stringify(SAMPLE_RECORD))).partners;
  const after = takeImported({ ...draft, partners: { "partner-1": partner } }, [
    { imported: from ?? imported({}), id: "partner-1" },
  ]);
  expect(currentPartner(after).answers).toEqual({ customers: {}, opening: { opened: "x" } });
  expect(currentPartner(after).intake.independent_demand_evidence).toEqual(
    SAMPLE_RECORD.independent_demand_evidence,
  );
});

test("names are the same whatever their case and the spaces around them", () => {
  const draft = {
    ...emptyDraft(),
    partners: {
      a: { ...emptyPartnerDraft(), intake: { partner_name: " Alder " } },
      b: { ...emptyPartnerDraft(), intake: { partner_name: "ALDER" } },
      c: { ...emptyPartnerDraft(), intake: { partner_name: " " } },
      d: emptyPartnerDraft(),
    },
  };
  expect([...idsByName(draft)]).toEqual([["alder", ["a", "b"]]]);
});

test("a type of one's own stays until a file calls the partner another published type", () => {
  const ownType = { type: "Distributor", tier: "RESELLER", floors: {} };
  const held = draftWith({ partner_name: "Alder", partner_type: "reseller" });
  const partner = { ...emptyPartnerDraft(), ...held.partners["partner-1"], ownType };
  const after = (record: Record<string, unknown>) =>
    takeImported({ ...held, partners: { "partner-1": partner } }, [
      { imported: imported({ record }), id: "partner-1" },
    ]).partners["partner-1"]?.ownType;
  expect(after({})).toEqual(ownType);
  expect(after({ partner_type: "unknown" })).toEqual(ownType);
  expect(after({ partner_type: "reseller" })).toEqual(ownType);
  expect(after({ partner_type: "oem" })).toEqual({});
});
