import { INPUTS } from "../../src/economics/inputs";
import { INTAKE_FIELDS } from "../../src/partner/intake-fields";
import { QUESTION_IDS } from "../../src/policy/forcing-questions";
import { currentPartner, type Draft } from "../../src/case/draft";
import { withNewPartner } from "../../src/case/draft-partners";
import { lockReason, PLACE_IDS, placeOf, STEP_IDS, stepWords } from "../../taskpane/state/places";
import { progressAt } from "../../taskpane/state/progress";
import { ALL_UNKNOWN, answer, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const asked = <Key>(of: (place: ReturnType<typeof placeOf>) => readonly Key[]): Key[] =>
  PLACE_IDS.filter((id) => id !== "home").flatMap((id) => [...of(placeOf(id))]);

test("every input of the model is asked for once", () => {
  const inputs = asked(({ inputs = [] }) => inputs);
  expect([...inputs].sort()).toEqual(INPUTS.map(({ key }) => key).sort());
});

test("the checklist asks for every field of the intake record, but for what comes before it", () => {
  const fields = [...asked(({ record = [] }) => record), "named_accounts"];
  expect([...new Set(fields)].sort()).toEqual(INTAKE_FIELDS.map(({ key }) => key).sort());
  const { record: checklist = [] } = placeOf("evidence");
  expect(new Set(checklist).size).toBe(checklist.length);
});

test("the seven questions stand in their order", () => {
  expect(asked(({ question }) => (question === undefined ? [] : [question]))).toEqual(QUESTION_IDS);
});

test.each(PLACE_IDS.filter((id) => ["structure", "plan"].includes(placeOf(id).section)))(
  "%s refuses to open before questions 1 to 3 are answered, and says which are open",
  (place) => {
    const before = paneAfter([NAMED]);
    const after = paneAfter([{ kind: "goTo", place }], before);
    expect(after.place).toBe("home");
    expect(after.announcement).toContain("Questions 1, 2 and 3 are still open.");
  },
);

test("two answers of three do not open question 4", () => {
  const { draft } = paneAfter(REAL_PARTNER.slice(0, -1));
  expect(lockReason("deal", currentPartner(draft))).toBe(
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

test("after a no to question 3 there is nothing more to answer of it", () => {
  const jointValue = (beyond: boolean | undefined) => [
    ...REAL_PARTNER.slice(0, 3),
    answer(["answers", "jointValue", "beyondEitherSide"], beyond),
    { kind: "goTo", place: "jointValue" } as const,
  ];
  const settled = paneAfter(jointValue(false));
  expect(progressAt("jointValue", currentPartner(settled.draft))).toBe("answered");
  expect(paneAfter([{ kind: "goOn" }], settled).place).not.toBe("jointValue");
  const begun = paneAfter(jointValue(true));
  expect(progressAt("jointValue", currentPartner(begun.draft))).toBe("begun");
  expect(paneAfter([{ kind: "goOn" }], begun).leftFields).toContain("answers-jointValue-customer");
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

test("a share may be given before anybody says what it is a share of: net value counts", () => {
  const open = paneAfter(REAL_PARTNER);
  expect(paneAfter([{ kind: "goTo", place: "volume" }], open).place).toBe("volume");
});

test("from an empty workbook to the plan it is twelve screens, and each step is counted", () => {
  expect(1 + STEP_IDS.length).toBeLessThanOrEqual(12);
  expect(stepWords("opening")).toBe("Step 3 of 11");
  expect(stepWords("economics")).toBeUndefined();
});

test("guidance is open on the first visit to a question, and folded on the next", () => {
  const first = paneAfter([NAMED, { kind: "goTo", place: "customers" }]);
  expect(first.isFirstVisit).toBe(true);
  const again = paneAfter([{ kind: "goBack" }, { kind: "goTo", place: "customers" }], first);
  expect(again.isFirstVisit).toBe(false);
});

test("what is read in detail leads back to the answer", () => {
  const state = paneAfter([NAMED, { kind: "goTo", place: "economics" }, { kind: "goBack" }]);
  expect(state.place).toBe("home");
});

test("a question without an answer is not left forwards, and its fields say why", () => {
  const at = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "killCriteria" }]);
  const held = paneAfter([{ kind: "goOn" }], at);
  expect(held.place).toBe("killCriteria");
  expect(held.heldBack).toBe(at.heldBack + 1);
  expect(held.leftFields).toContain("answers-killCriteria-curePeriod");
});

test("a workbook's draft opens at the answer, whatever step was left", () => {
  const { draft } = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "engagement" }]);
  expect(paneAfter([{ kind: "draftOpened", draft }]).place).toBe("home");
});

test("a partner that is added beside others begins at its name", () => {
  const change = (before: Draft) => withNewPartner(before, "partner-2");
  expect(paneAfter([{ kind: "changeDraft", change }], paneAfter(REAL_PARTNER)).place).toBe("start");
});
