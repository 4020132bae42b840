import { callsOurs, ownCalls, repairedFormula } from "../../../src/sheets/copies/repair";

test.each<[string | number, boolean]>([
  ["=PARTNER.TIER(A1)", true],
  ['=1+revshare.model(A1:B2,"npv")', true],
  ["=_xldudf_PARTNER_TIER(A1)", true],
  ['="PARTNER.TIER("&A1', false],
  ["=PARTNER.TIER(Deals[[#This Row],[Accounts]])", true],
  ["=SUM(PARTNER.SCORES({1,2},A1#))", true],
  ["=SUM('PARTNER.TIER('!A1)", false],
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

test("the functions of ours that a formula calls are named once each, as people write them", () => {
  const formula = "=IF(A1,_xldudf_PARTNER_TIER(A1),partner.tier(B1)&REVSHARE.BAND(C1))";
  expect(ownCalls(formula, "")).toEqual(["PARTNER.TIER", "REVSHARE.BAND"]);
});

test.each<[string, unknown, string | undefined]>([
  ["=_xldudf_PARTNER_TIER(A1)", "RESELLER", "=PARTNER.TIER(A1)"],
  ['=IF(A1,_xldudf_REVSHARE_MODEL(B1:C9,"npv"),0)', 1, '=IF(A1,REVSHARE.MODEL(B1:C9,"npv"),0)'],
  ["=PARTNER.TIER(A1)", "#NAME?", "=PARTNER.TIER(A1)"],
  ["=PARTNER.TIER(A1)", "RESELLER", undefined],
  ["=SUMM(A1)", "#NAME?", undefined],
  ["=_xldudf_OTHER_ADD_IN(A1)", "#NAME?", undefined],
  [
    '=_xldudf_PARTNER_TIER(_xldudf_OTHER_ADD_IN(T[a]),"_xldudf_REVSHARE_BAND(")',
    "#NAME?",
    '=PARTNER.TIER(_xldudf_OTHER_ADD_IN(T[a]),"_xldudf_REVSHARE_BAND(")',
  ],
])("%s that shows %p is typed anew as %p", (content, shown, expected) => {
  expect(repairedFormula(content, shown, "")).toBe(expected);
});
