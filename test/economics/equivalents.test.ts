import { equivalentRows, equivalents, inForce } from "../../src/economics/equivalents";
import { measure } from "../../src/economics/measures";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

const found = (changes: Readonly<Record<string, unknown>> = {}) =>
  expectValue(equivalents(workedExample(changes).inputs));

const termsOf = (name: string, changes: Readonly<Record<string, unknown>> = {}) =>
  found(changes).find(({ terms }) => terms === name);

/** What the offer costs when it is made on these terms instead. */
const costOf = (changes: Readonly<Record<string, unknown>>) =>
  expectValue(measure(workedExample(changes).inputs, "revsharePv"));

describe("other terms that cost the same", () => {
  test("stand in the order in which they are talked about", () => {
    expect(found({ horizonYears: 5, listPrice: 60000 }).map(({ terms }) => terms)).toEqual([
      "The offer on the table",
      "The same share for 1 year",
      "The same share for 2 years",
      "The same share for 3 years",
      "The same share for 5 years",
      "On net contract value, the schedule kept",
      "On list price, the schedule kept",
      "On gross profit, the schedule kept",
      "Halved at every renewal, for 5 years",
      "Nothing on renewals",
      "A lump sum at signing",
    ]);
  });

  test.each([{}, { renewalRevshare: 0.1 }, { revshareYears: 5, revshareDecay: 0.8 }])(
    "cost the same with the inputs that put them in force, %j",
    (changes) => {
      const base = workedExample({ listPrice: 60000, ...changes }).inputs;
      const found = expectValue(equivalents(base)).flatMap((each) => {
        const inputs = inForce(each);
        return inputs === undefined ? [] : [{ inputs: { ...base, ...inputs }, each }];
      });
      expect(found.length).toBeGreaterThan(6);
      for (const { inputs, each } of found) {
        const cost = expectValue(measure(inputs, "revsharePv"));
        expect(cost).toBeCloseTo(each.presentValue, 6);
      }
    },
  );

  test("cost the same when the model is asked about them", () => {
    const presentValue = costOf({});
    const share = (name: string) => termsOf(name)?.share;

    expect(costOf({ revshareYears: 1, revshare: share("The same share for 1 year") })).toBeCloseTo(
      presentValue,
      8,
    );
    const halved = share("Halved at every renewal, for 3 years") ?? NaN;
    const schedule = { revshare: halved, renewalRevshare: halved / 2, revshareDecay: 0.5 };
    expect(costOf(schedule)).toBeCloseTo(presentValue, 8);
    const onProfit = { revshareBase: "GROSS_PROFIT", revshare: 0.25 };
    expect(share("On gross profit, the schedule kept")).toBeCloseTo(0.25, 12);
    expect(costOf(onProfit)).toBeCloseTo(presentValue, 8);
  });

  test("have the partner's cash in year 1 beside them, because that is negotiated", () => {
    expect(termsOf("The offer on the table")).toMatchObject({ share: 0.2, cashInYear1: 10000 });
    const once = termsOf("Nothing on renewals");
    // 21,455.90 at the end of the first year: all of it comes then, a year's interest more.
    expect(once?.cashInYear1).toBeCloseTo(costOf({}) * 1.12, 6);
    expect(termsOf("A lump sum at signing")).toMatchObject({ share: null, isOver: false });
    expect(termsOf("A lump sum at signing")?.amount).toBeCloseTo(costOf({}), 8);
  });

  test("keep a share of its own on renewals in proportion on another base", () => {
    const offer = { revshare: 0.3, renewalRevshare: 0.1, revshareDecay: 0.5 };
    const onProfit = termsOf("On gross profit, the schedule kept", offer);

    expect(onProfit?.share).toBeCloseTo(0.375, 12);
    expect(
      costOf({ revshareBase: "GROSS_PROFIT", ...offer, revshare: 0.375, renewalRevshare: 0.125 }),
    ).toBeCloseTo(onProfit?.presentValue ?? NaN, 8);
  });

  test("that would take more than all of the base say so instead of a share", () => {
    const rows = equivalentRows(found({ revshare: 0.6 }));
    const over = rows.filter((row) => row[1] === "more than 100%").map(([terms]) => terms);

    expect(over).toEqual(["The same share for 1 year", "Nothing on renewals"]);
    expect(found({ revshare: 0.6 }).filter(({ isOver }) => isOver)).toHaveLength(2);
    expect(rows[0]).toEqual([
      "Terms",
      "Share or amount",
      "Partner's cash in year 1",
      "Present value",
    ]);
  });

  test("leave out the list price where none is given, and need it where the share is paid on it", () => {
    expect(termsOf("On list price, the schedule kept")).toBeUndefined();
    const { inputs } = workedExample();
    const problem = expectProblem(equivalents({ ...inputs, revshareBase: "LIST" }));
    expect(problem).toMatchObject({ kind: "invalid", field: "listPrice" });
  });

  test("run no longer than the horizon, nor than the share is paid", () => {
    const years = (changes: Readonly<Record<string, unknown>>) =>
      found(changes).flatMap(({ terms }) => /for (\d) years?$/.exec(terms)?.[1] ?? []);

    expect(years({ horizonYears: 2 })).toEqual(["1", "2", "2"]);
    expect(years({ revshareYears: 1 })).toEqual(["1", "2", "3", "1"]);
    expect(years({ revshareYears: 10 })).toEqual(["1", "2", "3", "3"]);
  });

  test("take a share on renewals that no year pays along with the first year's", () => {
    const offer = { revshareYears: 1, renewalRevshare: 0.9 };
    const onProfit = termsOf("On gross profit, the schedule kept", offer);

    expect(onProfit?.change.renewalRevshare).toBeCloseTo(0.25, 12);
    expect(onProfit?.isOver).toBe(false);
  });

  test("may take all of the base, and not more", () => {
    const onProfit = (revshare: number) =>
      termsOf("On gross profit, the schedule kept", { revshare });

    expect(onProfit(0.8)).toMatchObject({ isOver: false });
    expect(onProfit(0.81)).toMatchObject({ isOver: true });
  });

  test("cannot be put in force as a lump sum, or where they take more than there is", () => {
    const [offer, ...others] = found({ revshare: 0.6 });
    const without = others.filter((each) => inForce(each) === undefined);

    expect(offer && inForce(offer)).toMatchObject({ revshare: 0.6 });
    expect(without.map(({ terms }) => terms)).toEqual([
      "The same share for 1 year",
      "Nothing on renewals",
      "A lump sum at signing",
    ]);
  });

  test("stand in rows with their share or amount, and what the partner gets in year 1", () => {
    const presentValue = costOf({});
    const rows = equivalentRows(found());

    expect(rows[1]).toEqual(["The offer on the table", 0.2, 10000, presentValue]);
    expect(rows.at(-1)).toEqual([
      ...["A lump sum at signing", presentValue, presentValue, presentValue],
    ]);
  });
});
