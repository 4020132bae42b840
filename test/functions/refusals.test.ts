import { call, CellError, show, type ShownCell } from "./host";
import "../../functions/functions";

const INPUTS = [
  ["Net annual contract value", 50_000],
  ["Revenue share", 0.2],
  ["Programme cost", 180_000],
  ["Partner deals", 12],
];
const MEASURE = "programmeContribution";

function withInput(label: string, value: unknown): unknown[][] {
  return [...INPUTS.filter(([name]) => name !== label), [label, value]];
}

function expectRefused({ shown, message }: ShownCell, code: string, ...words: string[]): void {
  expect(shown).toBe(code);
  for (const word of words) expect(message).toContain(word);
  expect(message).toMatch(/^[\S].*[.?]$/);
}

describe("bad input is #VALUE! with a sentence", () => {
  test("an unknown label is named, and the nearest one offered", () => {
    const cell = show("REVSHARE.MODEL", withInput("Revenue shar", 0.2), MEASURE);
    expectRefused(cell, "#VALUE!", '"Revenue shar"', "Revenue share");
  });

  test("a share of 20 is hinted to be 20%", () => {
    const cell = show("REVSHARE.MODEL", withInput("Revenue share", 20), MEASURE);
    expectRefused(cell, "#VALUE!", "Revenue share", "20%", "0.2");
  });

  test("an end-customer share of 40 is hinted to be 40%", () => {
    const cell = show("PARTNER.TIER", 5, 40, 3, 2, 0, 12, false);
    expectRefused(cell, "#VALUE!", "end_customer_share", "40%");
  });

  test("a negative margin is refused with what is allowed", () => {
    const cell = show("REVSHARE.MODEL", withInput("Gross margin", -0.1), MEASURE);
    expectRefused(cell, "#VALUE!", "Gross margin", "-0.1", "above 0");
  });

  test("an unknown profile is refused with the profiles", () => {
    const cell = show("PARTNER.POLICY", "software");
    expectRefused(cell, "#VALUE!", '"software"', "saas");
    const tier = show("PARTNER.TIER", 5, 0.4, 3, 2, 0, 12, false, null, null, null, "software");
    expectRefused(tier, "#VALUE!", '"software"', "saas");
  });

  test("text in a number is quoted", () => {
    const cell = show("REVSHARE.MODEL", withInput("Programme cost", "a lot"), MEASURE);
    expectRefused(cell, "#VALUE!", "Programme cost", '"a lot"', "not a number");
    expectRefused(show("BREAKEVEN.VOLUME", "a lot", 1, 1, 0), "#VALUE!", "Programme cost");
  });

  test("an empty block says what a block is", () => {
    const blank = [
      ["", ""],
      [null, null],
    ];
    for (const block of [blank, [[0, 0]], null]) {
      expectRefused(show("REVSHARE.MODEL", block, MEASURE), "#VALUE!", "empty", "two columns");
    }
  });

  test("a refused motion comes with the allowed ones", () => {
    const cell = show("GTM.PLAN", "SI_CONSULTING", "white_label", 46_083, 50_000);
    expectRefused(cell, "#VALUE!", "white_label", "pure_referral", "co_sell");
  });

  test("an unknown measure is refused with the nearest one", () => {
    expectRefused(show("REVSHARE.MODEL", INPUTS, "breakeven"), "#VALUE!", '"breakeven"');
  });

  test("a missing launch date, a tier nobody has and a cure of 400 days are refused", () => {
    expectRefused(show("GTM.PLAN", "OEM", "co_sell", null, 1), "#VALUE!", "launch_date");
    expectRefused(show("PARTNER.KILLCRITERIA", "GOLD"), "#VALUE!", "GOLD", "STRATEGIC");
    expectRefused(show("PARTNER.KILLCRITERIA", "OEM", 400), "#VALUE!", "400", "365");
  });

  test("an error in the inputs is named, not swallowed", () => {
    const block = withInput("Programme cost", new CellError("#DIV/0!"));
    expectRefused(show("REVSHARE.MODEL", block, MEASURE), "#VALUE!", "Programme cost", "#DIV/0!");
    const tier = show("PARTNER.TIER", new CellError("#REF!"), 0.4, 3, 2, 0, 12, false);
    expectRefused(tier, "#VALUE!", "named_accounts", "#REF!");
  });

  test("a name without a value behind it is refused", () => {
    const cell = show("REVSHARE.MODEL", INPUTS, MEASURE, "revshare", 0.3, "deals");
    expectRefused(cell, "#VALUE!", '"deals"');
  });

  test("more than 200,000 result cells are refused", () => {
    const values = Array.from({ length: 501 }, (_, index) => [index / 1000 + 0.001]);
    const cell = show(
      "REVSHARE.GRID",
      INPUTS,
      MEASURE,
      "revshare",
      values,
      "cannibalization",
      values,
    );
    expectRefused(cell, "#VALUE!", "501", "200,000");
  });
});

describe("no such answer is #N/A with a sentence", () => {
  test("a programme that no volume pays for", () => {
    expectRefused(show("BREAKEVEN.VOLUME", 80_000, 1_000, 0.1, 0.5), "#N/A", "No volume pays");
    const cell = show("REVSHARE.MODEL", withInput("Revenue share", 0.95), "breakevenDeals");
    expectRefused(cell, "#N/A", "never");
  });

  test("a partner that only delivered has no share of product", () => {
    expectRefused(show("REVSHARE.BAND", "OEM", "delivered"), "#N/A", "services fee");
  });

  test("two unknowns among the demand evidence send one back to the partner", () => {
    const cell = show("PARTNER.TIER", null, "unknown", 3, 2, 0, 12, false);
    expectRefused(cell, "#N/A", "go back to the partner");
  });

  test("a measure that needs the deals, without them", () => {
    const block = INPUTS.filter(([name]) => name !== "Partner deals");
    expectRefused(show("REVSHARE.MODEL", block, MEASURE), "#N/A", "deals");
  });
});

test("inside a spilled grid an error stands in its own cell", () => {
  const cells = call(
    "REVSHARE.GRID",
    INPUTS,
    "breakevenDeals",
    "revshare",
    [[0.2], [20], [0.95]],
    "deals",
    [[12]],
  );
  const [[good], [refused], [never]] = cells as [[unknown], [unknown], [unknown]];

  expect(good).toBe(call("REVSHARE.MODEL", INPUTS, "breakevenDeals"));
  expect(refused).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("20%") as string,
  });
  expect(never).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("never") as string,
  });
});
