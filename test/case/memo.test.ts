import { buildMemo } from "../../src/case/memo";
import { Case } from "../../src/case/case";
import { MEMO_SECTIONS, type MemoSectionId } from "../../src/case/memo-page";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";

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
  expect(valueOf("inputs", "Net annual contract value", given)).toBe("50,000 a year, given");
  expect(section("inputs", given).sentences.join("\n")).toContain("Gross margin: 80%");
});

test("an amount or a rate says for how long, and a number of years that it is one", () => {
  expect(valueOf("inputs", "Horizon")).toBe("3 years, given");
  expect(valueOf("inputs", "Partner deals")).toBe("12 a year, given");
  expect(valueOf("inputs", "Discount rate")).toBe("12% a year, given");
  expect(valueOf("inputs", "Support cost, direct")).toBe("2,000 per customer and year, given");
  // The label of this one says it already.
  expect(valueOf("inputs", "Partner's investment a year")).toBe("60,000, given");
});

test("the first third has four figures, each with its unit and horizon, all on the same terms", () => {
  expect(section("figures").rows).toEqual([
    ["Break-even, deals a year", "5 of 12 planned"],
    ["Contribution over 3 years, present value of one year's deals", "292,000"],
    ["The whole programme over 3 years, net present value", "369,000"],
    ["Part of the deals that must be truly new", "24%"],
  ]);
  expect(section("figures").sentences).toEqual(["All four are at 20% of first-year value."]);
});

test("a figure that waits for an input says for which, and the whole programme waits with one year's", () => {
  const noDeals = new Case({ ...SAMPLE_CASE, model: { ...SAMPLE_MODEL, deals: undefined } });
  expect(section("figures", noDeals).rows.map(([, value]) => value)).toEqual([
    "7",
    "needs deals",
    "needs deals",
    "needs deals",
  ]);
});

test("evidence is good where it reaches the floor of a tier, weak where it reaches none, or unknown", () => {
  const named = { namedAccounts: [{ name: "Alder Bank" }] };
  const evidence = (record: object) =>
    new Case({
      ...SAMPLE_CASE,
      intake: { ...SAMPLE_RECORD, ...record },
      answers: { ...SAMPLE_ANSWERS, customers: named },
    });
  expect(valueOf("evidence", "Named accounts")).toBe("6 accounts (good)");
  expect(valueOf("evidence", "Joint marketing")).toBe("40,000 a year (weak)");
  expect(section("evidence").sentences).toContain(
    "Weak: joint marketing, 40,000 a year; Strategic alliance asks for 50,000.",
  );
  const { commitments, independent_demand_evidence: demand } = SAMPLE_RECORD;
  const less = evidence({
    commitments: {
      ...commitments,
      certification_completion: "scheduled",
      certification_date: "2030-05-06",
      exec_sponsor: "the partnership committee",
      dedicated_resources: 2,
      joint_marketing_spend: 50_000,
    },
    independent_demand_evidence: {
      ...demand,
      sales_team_size: "unknown",
      named_accounts: named.namedAccounts,
    },
  });
  expect(valueOf("evidence", "Sales team", less)).toBe("unknown");
  expect(valueOf("evidence", "Dedicated people", less)).toBe("2 named people (good)");
  expect(valueOf("evidence", "Joint marketing", less)).toBe("50,000 a year (good)");
  expect(valueOf("evidence", "Accounts by name", less)).toBe("Alder Bank (weak)");
  expect(valueOf("evidence", "Certified", less)).toBe("promised by 2030-05-06 (weak)");
  expect(valueOf("evidence", "Executive sponsor", less)).toBe("the partnership committee (weak)");
});

test("the floors of the case's own profile grade the evidence", () => {
  const hardware = new Case({ ...SAMPLE_CASE, profile: "hardware" });
  expect(valueOf("evidence", "End-customer relationships", hardware)).toBe(
    "65% of customers (good)",
  );
  expect(section("evidence", hardware).sentences).toContain(
    "Weak: joint marketing, 40,000 a year; Strategic alliance asks for 100,000.",
  );
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
    ["decision", "figures", "conditions"],
    ["economics", "inputs", "evidence", "stress"],
    ["killCriteria", "unwind", "signing"],
  ] as const satisfies readonly (readonly MemoSectionId[])[];
  const places = thirds.map((third) => third.map(at));
  expect(places.flat()).toEqual([...places.flat()].sort((a, b) => a - b));
  expect(ids.at(-1)).toBe("finance");
});
