import { explain } from "../../src/economics/explain";
import { measure } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { shortAmount, shortLabel } from "../../taskpane/pictures/amounts";
import { breakEvenAt, sharesUpTo } from "../../taskpane/pictures/break-even-curve";
import { reachOf, waterfalls } from "../../taskpane/pictures/waterfall";
import { zoneEnds } from "../../taskpane/pictures/zone-ends";
import { economicsOf } from "../../taskpane/state/economics";
import { partnerWith } from "./drafts";

const { inputs } = certain(parseModelInputs(SAMPLE_MODEL));

function certain<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error("refused");
  return result.value;
}

test("each step of a waterfall begins where the one before it ended", () => {
  for (const { bars } of waterfalls(explain(inputs))) {
    let reached = 0;
    for (const { kind, from, to, amount } of bars) {
      expect(from).toBe(kind === "total" ? 0 : reached);
      expect(kind === "total" && reached !== 0 ? reached : to).toBeCloseTo(to, 6);
      expect(to - from).toBeCloseTo(amount, 9);
      reached = to;
    }
  }
});

test("the first waterfall ends in what a deal adds, the second in the programme's contribution", () => {
  const [deal, programme] = waterfalls(explain(inputs));
  expect(deal?.bars.at(-1)?.to).toBe(certain(measure(inputs, "incrementalPv")));
  expect(programme?.deals).toBe(SAMPLE_MODEL.deals);
  expect(programme?.bars.at(-1)?.to).toBe(certain(measure(inputs, "programmeContribution")));
});

test("a waterfall without deals is that of one deal alone", () => {
  expect(waterfalls(explain({ ...inputs, deals: undefined }))).toHaveLength(1);
});

test("the reach of bars holds zero and every end", () => {
  expect(reachOf([{ from: 5, to: 9 }])).toEqual([0, 9]);
  expect(reachOf([{ from: -2, to: -7 }])).toEqual([-7, 0]);
  expect(reachOf([])).toEqual([0, 0]);
});

test.each([
  [0.06, 0.31, 0.2, [0, 0.35]],
  [0.3, -0.12, 0.1, [-0.15, 0.3]],
  [0, 0, 0, [0, 0.05]],
])(
  "a zone from %p to %p with %p under discussion is drawn between %p",
  (lowest, highest, share, ends) => {
    const drawn = zoneEnds({ lowest, highest }, share);
    expect(drawn[0]).toBeCloseTo(ends[0] ?? NaN, 12);
    expect(drawn[1]).toBeCloseTo(ends[1] ?? NaN, 12);
  },
);

test.each([
  [0, "0"],
  [-8_500, "-8,500"],
  [9_999.4, "10k"],
  [64_210, "64.2k"],
  [999_600, "1M"],
  [1_250_000, "1.25M"],
  [-12_340_000, "-12.3M"],
])("%p is %s beside a bar", (amount, shown) => {
  expect(shortAmount(amount)).toBe(shown);
});

test("a label that fits stays whole", () => {
  expect(shortLabel("Gross margin")).toBe("Gross margin");
  expect(shortLabel("Yearly gross revenue retention, via partner")).toBe(
    "Yearly gross revenue reten…, via partner",
  );
});

test("the frontier never falls and ends where no volume pays", () => {
  const economics = certain(economicsOf(partnerWith(SAMPLE_MODEL)));
  const curve = breakEvenAt(economics, sharesUpTo(1, 50));
  const deals = curve.map((point) => point.deals ?? Infinity);
  expect(deals).toEqual([...deals].sort((one, other) => one - other));
  expect(deals.at(-1)).toBe(Infinity);
});
