import { buildMemo } from "../../src/case/memo";
import { Case } from "../../src/case/case";
import { MEMO_SECTIONS, type MemoSectionId } from "../../src/case/memo-page";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_RECORD } from "../../src/case/sample";

const sample = new Case(SAMPLE_CASE);

function section(id: MemoSectionId, given: Case = sample) {
  const found = buildMemo(given).sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the memo has no section ${id}`);
  return found;
}

const valueOf = (id: MemoSectionId, label: string, given?: Case): string | undefined =>
  section(id, given).rows.find(([name]) => name === label)?.[1];

test("the memo says the decision's headline, its reason and its conditions, and nothing else instead", () => {
  const { decision } = sample;
  const memo = buildMemo(sample);
  expect(memo.headline).toBe(decision.headline);
  expect(memo.code).toBe(decision.code);
  expect(valueOf("decision", "Decision")).toBe(decision.headline);
  expect(section("decision").sentences).toEqual([decision.reason]);
  expect(section("conditions").sentences).toEqual(decision.conditions);
});

test("every section stands in the order of the page, filled or saying what is missing", () => {
  const empty = new Case({});
  for (const made of [sample, empty]) {
    expect(buildMemo(made).sections.map(({ id }) => id)).toEqual([...MEMO_SECTIONS]);
    const blank = buildMemo(made).sections.filter(
      ({ rows, sentences }) => rows.length + sentences.length === 0,
    );
    expect(blank).toEqual([]);
  }
});

test("the offer and the base case each stand on their own terms", () => {
  const labels = section("economics").rows.map(([label]) => label);
  expect(labels).toContain("Offer, 20% of first-year value: break-even, deals a year");
  expect(labels).toContain(
    "Base case, 20% of net contract value for 3 years: break-even, deals a year",
  );
});

test("an offer that was chosen among the scenarios stands beside them, and no other does", () => {
  const scenarios = { offerA: { name: "Launch", revshare: 0.3, trulyNew: 0.9 }, offerB: {} };
  const labelsWith = (chosen: string) =>
    section("economics", new Case({ ...SAMPLE_CASE, scenarios: { ...scenarios, chosen } }));
  const { rows } = labelsWith("offerA");
  expect(rows.map(([label]) => label)).toContain(
    "Launch, 30% of net contract value for 3 years: break-even, deals a year",
  );
  expect(rows).toContainEqual(["Launch: part truly new", "90%"]);
  expect(labelsWith("").rows.some(([label]) => label.startsWith("Launch"))).toBe(false);
});

test("an input says whether it was given or is a default", () => {
  const given = new Case({ ...SAMPLE_CASE, model: { acv: 50_000, revshare: "20%" } });
  expect(valueOf("inputs", "Net annual contract value", given)).toBe("50,000, given");
  expect(section("inputs", given).sentences.join("\n")).toContain("Gross margin: 80%");
});

test("a cap that somebody lifted is printed with the reason", () => {
  const because = "The region has nobody else; Dana Whitlock answers for it.";
  const lifted = new Case({
    ...SAMPLE_CASE,
    answers: { ...SAMPLE_ANSWERS, opening: { opened: "terms" } },
    overrides: { opening: because },
  });
  expect(section("overrides", lifted).sentences.join()).toContain(because);
  expect(section("overrides").sentences).toEqual(["No cap was lifted."]);
});

test("who decides and by when is as somebody says, and else as the plan does", () => {
  const named = new Case({ ...SAMPLE_CASE, decision: { by: "Dana Whitlock", on: "2030-01-15" } });
  expect(valueOf("signing", "Who decides", named)).toBe("Dana Whitlock");
  expect(valueOf("signing", "By when, before the agreement", named)).toBe("2030-01-15");
  expect(valueOf("signing", "Who decides")).toBe("Partnership committee chair");
  expect(valueOf("signing", "Who decides", new Case({ intake: SAMPLE_RECORD }))).toBe(
    "not named yet",
  );
});

test("the picture's curve rises with the share, and its zone is the base case's", () => {
  const { picture } = buildMemo(sample);
  const deals = (picture?.curve ?? []).flatMap((point) => point.deals ?? []);
  expect(deals.length).toBeGreaterThan(10);
  expect(deals.every((value, index) => index === 0 || value > (deals[index - 1] ?? 0))).toBe(true);
  expect(picture?.lowest).toBeCloseTo(0.0606, 4);
  expect(picture?.highest).toBeCloseTo(0.3098, 4);
});

test("the first third decides, the second shows why, and the last says what is signed and by whom", () => {
  const ids = buildMemo(sample).sections.map(({ id }) => id);
  const at = (id: MemoSectionId): number => ids.indexOf(id);
  const thirds = [
    ["decision", "economics", "conditions"],
    ["inputs", "evidence", "stress"],
    ["killCriteria", "unwind", "signing"],
  ] as const satisfies readonly (readonly MemoSectionId[])[];
  const places = thirds.map((third) => third.map(at));
  expect(places.flat()).toEqual([...places.flat()].sort((a, b) => a - b));
  expect(ids.at(-1)).toBe("finance");
});
