import { DECISION_CODES, type DecisionCode } from "../../src/case/decision";
import { caseOf } from "../../src/case/case";
import { currentPartner, type JsonValue, type PartnerDraft } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import { DECISION_LOOKS } from "../../taskpane/state/decision-look";
import { nextStepOf } from "../../taskpane/state/next-step";
import { lockReason } from "../../taskpane/state/places";
import { standingsOf } from "../../taskpane/state/standing";
import { isUntested } from "../../taskpane/state/untested";
import { answer, NAMED, paneAfter, REAL_PARTNER } from "./drafts";
import { CASES_BY_CODE } from "./partners-by-code";

test.each(DECISION_CODES)("after %s the one button leads to a place that opens", (code) => {
  const partner = CASES_BY_CODE[code];
  expect(caseOf(partner).decision.code).toBe(code);
  const { place, words } = nextStepOf(partner);
  expect(lockReason(place, partner)).toBeUndefined();
  expect(words).toMatch(/^[a-z].*[a-z0-9A]$/);
});

test.each<[DecisionCode, string, string]>([
  ["GO_BACK", "start", "ask what demand they have"],
  ["UNDECIDED", "opening", "say what they opened with"],
  ["TAKE_TO_MA", "acquisition", "hand the memo to M&A"],
  ["CO_MARKETING", "jointValue", "look at the joint value again"],
  ["NOT_AT_THESE_TERMS", "share", "see what would change it"],
  ["NO_CONTRACT_YET", "killCriteria", "write the four kill criteria"],
  ["COUNTER_OFFER", "share", "see what to offer"],
  ["SIGN_NO_KICKOFF", "engagement", "settle who wins a shared account"],
  ["SIGN", "plan", "write the plan"],
])("%s leads to %s: %s", (code, place, words) => {
  expect(nextStepOf(CASES_BY_CODE[code])).toMatchObject({ place, words });
});

const sampleWith = (part: "answers" | "model", value: Record<string, JsonValue>): PartnerDraft => {
  const sample = currentPartner(sampleDraft());
  return { ...sample, [part]: { ...sample[part], ...value } };
};

test.each([
  ["acv", "deal"],
  ["revshare", "deal"],
  ["deals", "volume"],
  ["programmeCost", "volume"],
] as const)("a missing %s leads to where it is given", (key, place) => {
  expect(nextStepOf(sampleWith("model", { [key]: "" })).place).toBe(place);
});

test("an input that does not read leads to its field", () => {
  expect(nextStepOf(sampleWith("model", { retentionPartner: "most" }))).toEqual({
    words: "mend what does not read",
    place: "moreInputs",
  });
});

test("a field of the record that does not read leads to the checklist", () => {
  const sample = currentPartner(sampleDraft());
  const intake = { ...sample.intake, commitments: { dedicated_resources: "a few" } };
  expect(nextStepOf({ ...sample, intake })).toMatchObject({ place: "evidence" });
});

test("only a signature looks good", () => {
  const good = DECISION_CODES.filter((code) => DECISION_LOOKS[code].tone === "good");
  expect(good).toEqual(["SIGN"]);
});

test("each part of the case says how complete it is, and leads to what is missing first", () => {
  const partner = currentPartner(paneAfter([...REAL_PARTNER.slice(0, 3)]).draft);
  const standings = standingsOf(partner).map(({ id, words, state, place }) => [
    id,
    words,
    state,
    place,
  ]);
  expect(standings).toEqual([
    ["real", "2 of 3", "begun", "jointValue"],
    ["structure", "0 of 4", "open", "deal"],
    ["evidence", "1 of 10", "begun", "evidence"],
    ["economics", "not yet", "open", "deal"],
    ["offer", "none yet", "open", "share"],
    ["plan", "not yet", "open", "plan"],
  ]);
});

test("a finished partner is complete in every part that can be", () => {
  const states = standingsOf(currentPartner(sampleDraft())).map(({ id, words, state }) => [
    id,
    words,
    state,
  ]);
  expect(states).toEqual([
    ["real", "3 of 3", "complete"],
    ["structure", "4 of 4", "complete"],
    ["evidence", "10 of 10", "complete"],
    ["economics", expect.stringMatching(/^\d+ assumed$/), "detail"],
    ["offer", "20% to 25%", "detail"],
    ["plan", expect.stringMatching(/^\d+ steps$/), "complete"],
  ]);
});

test("numbers alone are no test of a partner", () => {
  const numbers = paneAfter([answer(["model", "acv"], "50000")]);
  expect(isUntested(currentPartner(numbers.draft))).toBe(true);
  expect(isUntested(currentPartner(paneAfter([NAMED], numbers).draft))).toBe(false);
});
