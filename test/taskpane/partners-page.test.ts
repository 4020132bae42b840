import { rowOf } from "../../src/case/portfolio-row";
import { caseOf } from "../../src/case/case";
import type { DecisionCode } from "../../src/case/decision";
import type { Tier } from "../../src/policy/names";
import {
  currentPartner,
  emptyDraft,
  emptyPartnerDraft,
  type PartnerDraft,
} from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import { chosenGroups, sheetsFor } from "../../src/sheets/description/sheet-groups";
import { addPartner, openPartner, whyNotNow } from "../../taskpane/pages/partners/changes";
import type { Writing } from "../../taskpane/state/pane-state";
import { knownRow, makeRows, shownName } from "../../taskpane/state/partner-rows";
import {
  listed,
  type ListedPartner,
  PARTNERS_PAGE,
  type PartnersPage,
  waitsForJudging,
} from "../../taskpane/state/partners-page";
import { partnerEntries, workbookContentOf } from "../../taskpane/state/workbook-content";
import { expectValue } from "../economics/expect-result";
import { NAMED, paneAfter } from "./drafts";

function partner(name: string, tier?: Tier, code: DecisionCode = "GO_BACK"): ListedPartner {
  return { id: name, name, judged: { tier, code } };
}

const FOUR = [
  partner("zeta", "REFERRAL", "SIGN"),
  partner("Alder 10", "STRATEGIC", "SIGN_NO_KICKOFF"),
  partner("alder 9", undefined, "GO_BACK"),
  partner("Birch", "STRATEGIC", "UNDECIDED"),
];

const namesOf = (partners: readonly ListedPartner[], page: Partial<PartnersPage>): string[] =>
  listed(partners, { ...PARTNERS_PAGE, ...page }).map(({ name }) => name);

test.each([
  ["name", ["alder 9", "Alder 10", "Birch", "zeta"]],
  ["tier", ["Alder 10", "Birch", "zeta", "alder 9"]],
  ["code", ["alder 9", "Birch", "Alder 10", "zeta"]],
  ["added", ["zeta", "Alder 10", "alder 9", "Birch"]],
] as const)("partners are sorted by %s", (sort, names) => {
  expect(namesOf(FOUR, { sort })).toEqual(names);
});

test.each([
  [{ find: " ALDER " }, ["alder 9", "Alder 10"]],
  [{ tier: "STRATEGIC" }, ["Alder 10", "Birch"]],
  [{ tier: "none" }, ["alder 9"]],
  [{ code: "UNDECIDED" }, ["Birch"]],
  [{ find: "alder", tier: "STRATEGIC", code: "SIGN_NO_KICKOFF" }, ["Alder 10"]],
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
    intake: { partner_name: name },
  }));
  const draft = draftOf(partners);
  expect(makeRows(draft, () => true)).toBe(1);
  expect(makeRows(draft, () => true)).toBe(2);
  expect(makeRows(draft, () => false)).toBe(3);
  expect(partners.map((each) => knownRow(each)?.name)).toEqual(["A", "B", "C"]);
  const [first] = partners;
  if (first === undefined) throw new Error("no partner");
  expect(knownRow(first)).toEqual(rowOf({ id: "p0", case: caseOf(first) }));
});

test("a partner whose record does not read is still called by its name", () => {
  const typed = { partner_name: "Northwind", commitments: { commitment_months: "a while" } };
  const entry = { id: "p1", case: caseOf({ ...emptyPartnerDraft(), intake: typed }) };
  expect(entry.case.intake.ok).toBe(false);
  expect(rowOf(entry)).toMatchObject({ name: "Northwind", tier: undefined, code: "UNDECIDED" });
  expect(shownName(emptyPartnerDraft())).toBe("Unnamed partner");
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
  const send = jest.fn();
  const state = paneAfter([
    NAMED,
    { kind: "writing", writing: { kind: "running", done: 0.5, doing: "Formatting" } },
  ]);
  const pane = { state, partner: currentPartner(state.draft), send, problemOf: () => undefined };
  addPartner(pane);
  openPartner(pane, "partner-1");
  const refusal = { kind: "refused", reason: whyNotNow(pane) };
  expect(send.mock.calls).toEqual([[refusal], [refusal]]);
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

test("money and zone sort the most first, and partners without the figure last", () => {
  const partner = (
    name: string,
    programmeContribution: number | "never" | null,
    zoneWidth?: number,
  ) => ({
    id: name,
    name,
    judged: { tier: undefined, code: "SIGN" as const, programmeContribution, zoneWidth },
  });
  const all = [
    partner("Ash", null),
    partner("Birch", -5_000, 0.3),
    partner("Cedar", 90_000, -0.1),
    partner("Dogwood", "never", 0.1),
  ];
  const sorted = (sort: "contribution" | "zone") =>
    listed(all, { ...PARTNERS_PAGE, sort }).map(({ name }) => name);
  expect(sorted("contribution")).toEqual(["Cedar", "Birch", "Ash", "Dogwood"]);
  expect(sorted("zone")).toEqual(["Birch", "Dogwood", "Cedar", "Ash"]);
  expect(waitsForJudging({ ...PARTNERS_PAGE, sort: "contribution" })).toBe(true);
});
