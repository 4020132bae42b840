import { calculate } from "../../src/sheets/calculate";
import type { Cell } from "../../src/sheets/description/description";

/** Amounts in A1:A6 with an error among them, tiers in B1:B6, and the formula in C1. */
function result(formula: string): unknown {
  const amounts: Cell[] = [
    { value: 10 },
    { value: 20 },
    { formula: "=NA()" },
    { value: "text" },
    {},
    { value: -5 },
  ];
  const tiers = ["OEM", "reseller", "OEM", "OEM", "OEM", "RESELLER"];
  const cells = amounts.map((amount, index): Cell[] => [
    amount,
    { value: tiers[index] ?? "" },
    index === 0 ? { formula } : {},
  ]);
  const sheet = { name: "S", blocks: [{ row: 0, column: 0, cells }], tables: [] };
  return calculate([sheet]).valueAt("S", 0, 2);
}

test.each([
  ['=COUNTIF(B1:B6,"OEM")', 4],
  ['=COUNTIF(B1:B6,"RESELLER")', 2],
  ["=COUNTIF(A1:A6,20)", 1],
  ['=COUNTIF(A1:A6,">=10")', 2],
  ['=COUNTIF(A1:A6,">"&10)', 1],
  ['=COUNTIF(A1:A6,"<0")', 1],
  ['=COUNTIF(A1:A6,"<=-5")', 1],
  ['=COUNTIF(B1:B6,"<>OEM")', 2],
  ['=COUNTIF(A1:A6,"=20")', 1],
])("%s counts %d, whatever errors stand among the cells", (formula, count) => {
  expect(result(formula)).toBe(count);
});

test.each([
  ['=SUMIFS(A1:A6,B1:B6,"RESELLER")', 15],
  ['=SUMIFS(A1:A6,B1:B6,"OEM",A1:A6,">-1E+300")', 10],
  ['=SUMIFS(A1:A6,B1:B6,"RESELLER",A1:A6,"<0")', -5],
  ['=SUMIFS(A1:A6,B1:B6,"STRATEGIC")', 0],
])("%s adds up to %d", (formula, sum) => {
  expect(result(formula)).toBe(sum);
});
