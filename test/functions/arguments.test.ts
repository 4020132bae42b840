import { call, CellError, show } from "./host";
import "../../functions/functions";
import { guarded } from "../../functions/cell";

const INPUTS: unknown[][] = [
  ["acv", 50_000],
  ["revshare", 0.2],
  ["programmeCost", 180_000],
  ["deals", 12],
];
const contribution = () => call("REVSHARE.MODEL", INPUTS, "programmeContribution");

describe("what is blank is not given", () => {
  test("a blank cell in the inputs takes the default, as null, as text and as 0", () => {
    for (const blank of [null, "", "  ", 0]) {
      const block = [...INPUTS, ["Gross margin", blank], ["horizonYears", blank]];
      expect(call("REVSHARE.MODEL", block, "programmeContribution")).toBe(contribution());
    }
  });

  test("a 0 where 0 is a value stays one", () => {
    const free = [...INPUTS.filter(([name]) => name !== "revshare"), ["revshare", 0]];
    expect(call("REVSHARE.MODEL", free, "revsharePv")).toBe(0);
  });

  test("optional arguments may be left out, null, blank or the 0 of a blank cell", () => {
    const saas = call("PARTNER.POLICY");
    for (const blank of [null, "", 0, "0"]) {
      expect(call("PARTNER.POLICY", blank)).toEqual(saas);
    }
    const band = call("REVSHARE.BAND", "RESELLER", "sourced");
    expect(call("REVSHARE.BAND", "RESELLER", "sourced", 0, 0)).toEqual(band);
    expect(call("REVSHARE.BAND", "RESELLER", "sourced", "", [["", null]])).toEqual(band);
  });

  test("blank pairs behind the measure change nothing", () => {
    const model = call("REVSHARE.MODEL", INPUTS, "npv", null, null, "deals", null, "", "");
    expect(model).toBe(call("REVSHARE.MODEL", INPUTS, "npv"));
  });

  test("a row of names replaces as many inputs as the row of values beside it holds", () => {
    const names = [["revshare", "", "deals", "retentionPartner"]];
    const values = [[0.25, null, 9, " "]];
    const model = call("REVSHARE.MODEL", INPUTS, "npv", names, values, "acv", 60_000);
    expect(model).toBe(
      call("REVSHARE.MODEL", INPUTS, "npv", "revshare", 0.25, "deals", 9, "acv", 60_000),
    );
    const short = show("REVSHARE.MODEL", INPUTS, "npv", names, [[0.25, null]]);
    const message = '"deals" is named without a value behind it.';
    expect(short).toMatchObject({ shown: "#VALUE!", message });
  });

  test("a replaced input that is out of range is refused, a 0 among them", () => {
    const cell = show("REVSHARE.MODEL", INPUTS, "npv", "deals", 0);
    expect(cell).toMatchObject({ shown: "#VALUE!" });
  });
});

describe("what cells hold is read as people write it", () => {
  test("percentages and thousands separators in text", () => {
    const texts = [
      ["Net annual contract value (per year)", "50,000"],
      ["REVENUE SHARE:", "20%"],
      ["programme cost", " 180,000.00 "],
      ["Partner deals", "12"],
    ];
    expect(call("REVSHARE.MODEL", texts, "programmeContribution")).toBe(contribution());
    expect(call("BREAKEVEN.VOLUME", "180,000", 50_000, "80%", "20%", "8,500")).toBe(9);
    expect(call("REVSHARE.PAYOUT", "150,000", [["0", "100,000"]], [["5%", "10%"]])).toBe(10_000);
  });

  test("a text that other locales read differently is refused with both readings", () => {
    const block = [
      ["acv", "50.000"],
      ["revshare", "20%"],
    ];
    const read = () => call("REVSHARE.MODEL", block, "revsharePv");
    expect(read).toThrow(CellError);
    expect(read).toThrow(/"50\.000", which can be read as 50 or 50,000/);
    expect(call("BREAKEVEN.VOLUME", "180k", "€ 50 000", "80%", "20%", "8’500")).toBe(9);
  });

  test("two rows, a header over values, are the same block", () => {
    const rows = [INPUTS.map(([name]) => name), INPUTS.map(([, value]) => value)];
    expect(call("REVSHARE.MODEL", rows, "programmeContribution")).toBe(contribution());
  });

  test("yes, TRUE and 1 mean certified, and what is scheduled counts for the tier", () => {
    const tier = (certified: unknown) =>
      call("PARTNER.TIER", 8, "65%", 4, 3, "60,000", 12, certified, "oem");
    expect([true, "TRUE", "yes", 1, "scheduled"].map(tier)).toEqual(Array(5).fill("OEM"));
    expect([false, "no", 0, null, "unknown"].map(tier)).not.toContain("OEM");
  });

  test("a policy table that was copied and edited takes a profile's place", () => {
    const table = (call("PARTNER.POLICY", "saas") as unknown[][]).map((row) => [...row]);
    const evidence = [8, 0.65, 4, 3, 60_000, 12, true, "oem", null, null];
    expect(call("PARTNER.TIER", ...evidence, table)).toBe("OEM");
    const floor = table.find(([section, tier, figure]) => {
      return section === "Floor" && tier === "OEM" && figure === "Dedicated people";
    });
    floor?.splice(3, 1, 4);
    expect(call("PARTNER.TIER", ...evidence, table)).toBe("RESELLER");
    const plan = call("GTM.PLAN", "OEM", "co_sell", 46_083, 50_000, table);
    expect(plan).toEqual(call("GTM.PLAN", "OEM", "co_sell", 46_083, 50_000));
  });
});

describe("whole columns are cut to their used part", () => {
  const blanks = Array.from({ length: 1_000 }, (_, index) => index);

  test("inputs with a thousand blank rows behind them", () => {
    for (const blank of [null, "", 0]) {
      const column = [...INPUTS, ...blanks.map(() => [blank, blank])];
      expect(call("REVSHARE.MODEL", column, "programmeContribution")).toBe(contribution());
    }
  });

  test("values of a grid, thresholds and rates", () => {
    const shares = [[0.1], [0.2]];
    for (const blank of [null, "", 0]) {
      const column = blanks.map(() => [blank]);
      const grid = (rows: unknown[][]) =>
        call("REVSHARE.GRID", INPUTS, "npv", "revshare", rows, "deals", [[6, 12]]);
      expect(grid([...shares, ...column])).toEqual(grid(shares));
      const paid = call(
        "REVSHARE.PAYOUT",
        150_000,
        [[0], [100_000], ...column],
        [[0.05], [0.1], ...column],
      );
      expect(paid).toBe(10_000);
    }
  });

  test("one 0 at the end of a grid's values is a value", () => {
    const cells = call(
      "REVSHARE.GRID",
      INPUTS,
      "revsharePv",
      "revshare",
      [[0.2], [0]],
      "deals",
      12,
    );
    expect((cells as unknown[][])[1]).toEqual([0]);
  });
});

test("every cell of REVSHARE.GRID is what REVSHARE.MODEL gives there", () => {
  const shares = [0.1, 0.25, 0.4];
  const volumes = [3, 9, 27];
  const grid = call(
    "REVSHARE.GRID",
    INPUTS,
    "npv",
    "revshare",
    shares.map((share) => [share]),
    "deals",
    [volumes],
  );
  const one = shares.map((share) =>
    volumes.map((deals) =>
      call("REVSHARE.MODEL", INPUTS, "npv", "revshare", share, "deals", deals),
    ),
  );
  expect(grid).toEqual(one);
});

test("REVSHARE.BAND with inputs stays inside the shares that suit both sides", () => {
  const block = [...INPUTS, ["partnerOneOff", 30_000], ["directCac", 10_000]];
  const highest = call("REVSHARE.MODEL", block, "maxRevshare");
  const [[low, high]] = call("REVSHARE.BAND", "STRATEGIC", "sourced", "default", block) as [
    [number, number],
  ];
  const [[, uncut]] = call("REVSHARE.BAND", "STRATEGIC", "sourced") as [[number, number]];
  expect({ low, high }).toEqual({ low: 0.325, high: Math.min(uncut, Number(highest)) });
});

test("dates of GTM.PLAN are Excel days, and none falls on a weekend", () => {
  const rows = (call("GTM.PLAN", "RESELLER", "channel_led", 46_083, 50_000) as unknown[][]).slice(
    1,
  );
  for (const [day, date] of rows as [number, number][]) {
    expect(date).toBeGreaterThanOrEqual(46_083 + day);
    expect(date).toBeLessThanOrEqual(46_083 + day + 2);
    expect(date % 7).toBeGreaterThan(1); // Excel's day 0 and 1 of a week are Saturday and Sunday.
  }
});

test("a mistake of our own shows as a sentence, not as a bare error", () => {
  const broken = guarded("PARTNER.BROKEN", () => {
    throw new TypeError("x is not a function");
  });
  expect(broken).toThrow(CellError);
  expect(broken).toThrow(/^PARTNER\.BROKEN failed .*x is not a function.*report/);
});
