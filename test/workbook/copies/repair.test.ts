import { callsOurs, repairedFormula } from "../../../src/workbook/copies/repair";

test.each<[string | number, boolean]>([
  ["=PARTNER.TIER(A1)", true],
  ['=1+revshare.model(A1:B2,"npv")', true],
  ["=_xldudf_PARTNER_TIER(A1)", true],
  ['="PARTNER.TIER("&A1', false],
  ["=SUM(A1)", false],
  ["PARTNER.TIER(A1)", false],
  [12, false],
])("%s calls one of our functions: %p", (content, expected) => {
  expect(callsOurs(content, "")).toBe(expected);
});

test("with a prefix only functions with it are ours", () => {
  expect(callsOurs("=DEV.PARTNER.TIER(A1)", "DEV.")).toBe(true);
  expect(callsOurs("=PARTNER.TIER(A1)", "DEV.")).toBe(false);
});

test.each<[string, unknown, string | undefined]>([
  ["=_xldudf_PARTNER_TIER(A1)", "RESELLER", "=PARTNER.TIER(A1)"],
  ['=IF(A1,_xldudf_REVSHARE_MODEL(B1:C9,"npv"),0)', 1, '=IF(A1,REVSHARE.MODEL(B1:C9,"npv"),0)'],
  ["=PARTNER.TIER(A1)", "#NAME?", "=PARTNER.TIER(A1)"],
  ["=PARTNER.TIER(A1)", "RESELLER", undefined],
  ["=SUMM(A1)", "#NAME?", undefined],
])("%s that shows %p is typed anew as %p", (content, shown, expected) => {
  expect(repairedFormula(content, shown, "")).toBe(expected);
});
