import { INPUTS } from "../../src/economics/inputs";
import { INTAKE_FIELDS } from "../../src/partner/intake-fields";
import { QUESTION_IDS } from "../../src/policy/forcing-questions";
import { currentPartner } from "../../src/case/draft";
import { lockReason, PLACE_IDS, placeOf } from "../../taskpane/state/places";
import { progressAt } from "../../taskpane/state/progress";
import { initialState } from "../../taskpane/state/reduce";
import { ALL_UNKNOWN, answer, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const asked = <Key>(of: (place: ReturnType<typeof placeOf>) => readonly Key[]): Key[] =>
  PLACE_IDS.flatMap((id) => [...of(placeOf(id))]);

test("every input of the model is asked for once", () => {
  const inputs = asked(({ inputs = [] }) => inputs);
  expect([...inputs].sort()).toEqual(INPUTS.map(({ key }) => key).sort());
});

test("every field of the intake record is asked for once, named accounts as question 1", () => {
  const fields = [...asked(({ record = [] }) => record), "named_accounts"];
  expect([...fields].sort()).toEqual(INTAKE_FIELDS.map(({ key }) => key).sort());
});

test("the seven questions stand in their order", () => {
  expect(asked(({ question }) => (question === undefined ? [] : [question]))).toEqual(QUESTION_IDS);
});

test.each(PLACE_IDS.filter((id) => ["structure", "answer"].includes(placeOf(id).section)))(
  "%s refuses to open before questions 1 to 3 are answered, and says which are open",
  (place) => {
    const before = paneAfter([NAMED]);
    const after = paneAfter([{ kind: "goTo", place }], before);
    expect(after.place).toBe("start");
    expect(after.announcement).toContain("Questions 1, 2 and 3 are still open.");
  },
);

test("two answers of three do not open question 4", () => {
  const { draft } = paneAfter(REAL_PARTNER.slice(0, -1));
  expect(lockReason("shareBase", currentPartner(draft))).toBe(
    "Questions 4 to 7 open once questions 1 to 3 are answered. Question 3 is still open.",
  );
});

test("good answers to questions 1 to 3 open the rest", () => {
  expect(paneAfter([...REAL_PARTNER, { kind: "goTo", place: "killCriteria" }]).place).toBe(
    "killCriteria",
  );
});

test("not knowing is an answer too, and opens the rest", () => {
  const state = paneAfter([...ALL_UNKNOWN, { kind: "goTo", place: "verdict" }]);
  expect(state.place).toBe("verdict");
  expect(progressAt("customers", currentPartner(state.draft))).toBe("unknown");
});

test("taking an answer away locks the rest again, and Back goes to where one may be", () => {
  const inside = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "killCriteria" }]);
  const after = paneAfter(
    [answer(["answers", "opening", "opened"], undefined), { kind: "goBack" }],
    inside,
  );
  expect(after.place).toBe("jointValue");
});

test("Continue from question 3 returns to a question that was passed over", () => {
  const answers = REAL_PARTNER.filter(({ kind, ...rest }) => {
    return kind !== "answer" || !("path" in rest) || rest.path[1] !== "opening";
  });
  const state = paneAfter([...answers, { kind: "goTo", place: "jointValue" }, { kind: "goOn" }]);
  expect(state.place).toBe("opening");
});

test("a share is not asked for before it is settled what it is a percentage of", () => {
  const open = paneAfter(REAL_PARTNER);
  expect(paneAfter([{ kind: "goTo", place: "deal" }], open).place).toBe("start");
  const settled = [
    answer(["model", "revshareBase"], "NET"),
    answer(["model", "revshareYears"], "3"),
    answer(["plan", "direction"], "we-pay"),
  ];
  const half = paneAfter([...settled.slice(0, 2), { kind: "goTo", place: "deal" }], open);
  expect(half.place).toBe("start");
  expect(half.announcement).toContain("Still open: who pays whom.");
  expect(paneAfter([...settled, { kind: "goTo", place: "deal" }], open).place).toBe("deal");
});

test("a question without an answer is not left forwards, and its fields say why", () => {
  const at = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "killCriteria" }]);
  const held = paneAfter([{ kind: "goOn" }], at);
  expect(held.place).toBe("killCriteria");
  expect(held.heldBack).toBe(at.heldBack + 1);
  expect(held.leftFields).toContain("answers-killCriteria-curePeriod");
});

test("a workbook's draft opens at the step that was left", () => {
  const { draft } = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "engagement" }]);
  expect(paneAfter([{ kind: "draftOpened", draft }]).place).toBe("engagement");
});

test("a draft whose step is locked or unknown opens at the start", () => {
  const { draft } = initialState();
  const partner = { ...currentPartner(draft), step: "verdict" };
  const locked = { ...draft, partners: { [draft.currentPartnerId]: partner } };
  expect(paneAfter([{ kind: "draftOpened", draft: locked }]).place).toBe("start");
});
