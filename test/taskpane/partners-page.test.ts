import { rowOf } from "../../src/partner/portfolio-row";
import type { PartnerStep } from "../../src/policy/partner-steps";
import type { Tier } from "../../src/policy/names";
import {
  currentPartner,
  emptyDraft,
  emptyPartnerDraft,
  type PartnerDraft,
} from "../../src/case/draft";
import { sampleDraft } from "../../src/sheets/sample-workbook";
import { chosenGroups, sheetsFor } from "../../src/sheets/description/sheet-groups";
import { whyNotNow } from "../../taskpane/pages/partners/changes";
import type { Writing } from "../../taskpane/state/pane-state";
import { partnerEntries, partnerEntry } from "../../taskpane/state/partner-entries";
import { knownRow, makeRows } from "../../taskpane/state/partner-rows";
import {
  listed,
  type ListedPartner,
  PARTNERS_PAGE,
  type PartnersPage,
} from "../../taskpane/state/partners-page";
import { workbookContentOf } from "../../taskpane/state/plan-of";
import { expectValue } from "../economics/expect-result";
import { NAMED, paneAfter } from "./drafts";

function partner(name: string, tier?: Tier, nextStep: PartnerStep = "ask"): ListedPartner {
  return { id: name, name, judged: { tier, nextStep } };
}

const FOUR = [
  partner("zeta", "REFERRAL", "sign"),
  partner("Alder 10", "STRATEGIC", "rules"),
  partner("alder 9", undefined, "ask"),
  partner("Birch", "STRATEGIC", "model"),
];

const namesOf = (partners: readonly ListedPartner[], page: Partial<PartnersPage>): string[] =>
  listed(partners, { ...PARTNERS_PAGE, ...page }).map(({ name }) => name);

test.each([
  ["name", ["alder 9", "Alder 10", "Birch", "zeta"]],
  ["tier", ["Alder 10", "Birch", "zeta", "alder 9"]],
  ["step", ["alder 9", "Birch", "Alder 10", "zeta"]],
  ["added", ["zeta", "Alder 10", "alder 9", "Birch"]],
] as const)("partners are sorted by %s", (sort, names) => {
  expect(namesOf(FOUR, { sort })).toEqual(names);
});

test.each([
  [{ find: " ALDER " }, ["alder 9", "Alder 10"]],
  [{ tier: "STRATEGIC" }, ["Alder 10", "Birch"]],
  [{ tier: "none" }, ["alder 9"]],
  [{ step: "model" }, ["Birch"]],
  [{ find: "alder", tier: "STRATEGIC", step: "rules" }, ["Alder 10"]],
  [{ find: "=nobody" }, []],
] as const)("the list is cut to those that fit %j", (page, names) => {
  expect(namesOf(FOUR, page)).toEqual(names);
});

function draftOf(partners: readonly PartnerDraft[]) {
  const entries = partners.map((each, index) => [`p${index}`, each] as const);
  return { ...emptyDraft(), currentPartnerId: "p0", partners: Object.fromEntries(entries) };
}

test("rows are made until the time is up, and the next turn goes on from there", () => {
  const partners = ["A", "B", "C"].map((name) => ({
    ...emptyPartnerDraft(),
    record: { partner_name: name },
  }));
  const draft = draftOf(partners);
  expect(makeRows(draft, () => true)).toBe(1);
  expect(makeRows(draft, () => true)).toBe(2);
  expect(makeRows(draft, () => false)).toBe(3);
  expect(partners.map((each) => knownRow(each)?.name)).toEqual(["A", "B", "C"]);
  const [first] = partners;
  if (first === undefined) throw new Error("no partner");
  expect(knownRow(first)).toEqual(rowOf(partnerEntry("p0", first)));
});

test("a partner whose record does not read is still called by its name", () => {
  const typed = { partner_name: "Northwind", commitments: { commitment_months: "a while" } };
  const entry = partnerEntry("p1", { ...emptyPartnerDraft(), record: typed });
  expect(entry.record).toBeUndefined();
  expect(entry.verdict.ok).toBe(false);
  expect(rowOf(entry)).toMatchObject({ name: "Northwind", tier: undefined, nextStep: "ask" });
  expect(partnerEntry("p2", emptyPartnerDraft()).name).toBe("Unnamed partner");
});

test("the sheets get every partner, and who wrote them when", () => {
  const sample = sampleDraft();
  const draft = { ...sample, partners: { ...sample.partners, other: emptyPartnerDraft() } };
  const cover = { date: "2030-01-02", version: "1.2.3" };
  const content = expectValue(workbookContentOf(draft, { functionPrefix: "", cover }));
  expect(content.partners).toEqual(partnerEntries(draft));
  expect(content.dossier.cover).toEqual(cover);
  expect(Object.keys(content.dossier.programmeAnswers).length).toBeGreaterThan(0);
});

test("nobody else is opened while the sheets of one are being written", () => {
  const whileWriting = (writing: Writing) => {
    const state = paneAfter([NAMED, { kind: "writing", writing }]);
    const partner = currentPartner(state.draft);
    return whyNotNow({ state, partner, send: () => undefined, problemOf: () => undefined });
  };
  expect(whileWriting({ kind: "running", done: 0.5, doing: "Formatting" })).toContain(
    "The sheets of Northwind are being written",
  );
  expect(whileWriting({ kind: "cancelled" })).toBeUndefined();
});

test("a group of sheets from a newer version is passed over", () => {
  expect(chosenGroups(["partners", "weather", "decision"])).toEqual(["decision", "partners"]);
  expect(sheetsFor(chosenGroups(["decision"]))).toEqual(
    expect.arrayContaining(["inputs", "cover", "memo"]),
  );
});
