import { warningsOf } from "../../src/economics/warnings";
import { workedExample } from "./named-situations";

const warningsFor = (changes: Readonly<Record<string, unknown>>) =>
  warningsOf(workedExample(changes)).join(" ");

describe("a contract value beside a list price", () => {
  test.each([
    ["above the list price", { listPrice: 49999 }],
    ["off by more than a cent", { listPrice: 62500, customerDiscount: 0.2, acv: 50000.02 }],
    ["given at a discount that gives another", { listPrice: 60000, customerDiscount: 0.1 }],
  ])("is questioned when it is %s", (_, changes) => {
    expect(warningsFor(changes)).toMatch(/^Net annual contract value [\d,.]+ is used, although/);
  });

  test.each([
    ["as high as the list price", { listPrice: 50000 }],
    ["below it, for an unknown discount", { listPrice: 60000 }],
    ["what the discount leaves", { listPrice: 62500, customerDiscount: 0.2 }],
    ["rounded to the cent", { listPrice: 62500, customerDiscount: 0.2, acv: 50000.00502 }],
    ["not written itself", { acv: null, listPrice: 60000, customerDiscount: 0.1 }],
  ])("is taken when it is %s", (_, changes) => {
    expect(warningsFor(changes)).toBe("");
  });

  test("is used as it stands where a discount has no price to be taken from", () => {
    expect(warningsFor({ customerDiscount: 0.1 })).toContain("has no effect without a list price");
  });
});

describe("terms that pay nothing", () => {
  test("are years of share beyond the horizon, and not its last one", () => {
    expect(warningsFor({ revshareYears: 4 })).toContain("the horizon ends after 3");
    expect(warningsFor({ revshareYears: 3 })).toBe("");
  });

  test.each([{ renewalRevshare: 0.1 }, { revshareDecay: 0.5 }])(
    "are those of renewals, %j, where only the first year is shared",
    (renewals) => {
      expect(warningsFor({ ...renewals, revshareYears: 1 })).toContain(
        "The share on renewals has no effect",
      );
      expect(warningsFor({ ...renewals, revshareYears: 2 })).toBe("");
    },
  );

  test("are none where the first year is all that was ever offered", () => {
    expect(warningsFor({ revshareYears: 1 })).toBe("");
  });
});

describe("a return that the partner wants", () => {
  test("of 10 was meant as 10% or as 1,000%, which is asked", () => {
    expect(warningsFor({ partnerRequiredRoi: 10 })).toContain("is 10, that is 1,000%");
  });

  test("just below 10 is taken", () => {
    expect(warningsFor({ partnerRequiredRoi: 9.99 })).not.toContain("The return the partner wants");
  });
});

test("a programme that suits nobody says so behind everything else", () => {
  const warnings = warningsOf(workedExample({ programmeCost: 1000000, revshareYears: 4 }));

  expect(warnings).toHaveLength(2);
  expect(warnings[1]).toMatch(/^No share suits both sides/);
});
