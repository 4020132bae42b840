import { type CellContent, NOT_LOADED } from "../../../src/sheets/description/cell-grid";
import { callsOurs, enteredAgain, ownCalls } from "../../../src/sheets/copies/repair";

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

const STUCK = "#NAME?";

test.each<[string, CellContent, string]>([
  ["=_xldudf_PARTNER_TIER(A1)", "RESELLER", "=PARTNER.TIER(A1)"],
  ['=IF(A1,_xldudf_REVSHARE_MODEL(B1:C9,"npv"),0)', 1, '=IF(A1,REVSHARE.MODEL(B1:C9,"npv"),0)'],
  ["=PARTNER.TIER(A1)", STUCK, "=PARTNER.TIER(A1)"],
  ["=IFERROR(PARTNER.TIER(A1),E3)", NOT_LOADED, "=IFERROR(PARTNER.TIER(A1),E3)"],
  ['=IFERROR(_xldudf_PARTNER_TIER(A1),"–")', "–", '=IFERROR(PARTNER.TIER(A1),"–")'],
  [
    '=_xldudf_PARTNER_TIER(_xldudf_OTHER_ADD_IN(T[a]),"_xldudf_REVSHARE_BAND(")',
    STUCK,
    '=PARTNER.TIER(_xldudf_OTHER_ADD_IN(T[a]),"_xldudf_REVSHARE_BAND(")',
  ],
])("%s that shows %p is stuck, and entered again as %p", (formula, value, expected) => {
  expect(enteredAgain({ formula, value, isError: value === STUCK }, "")).toEqual({
    formula: expected,
    isStuck: true,
  });
});

test.each<[string, CellContent, boolean]>([
  ['=IFERROR(PARTNER.TIER(A1),"–")', "–", false],
  ['=IFERROR(REVSHARE.MODEL(A1:B9,"npv"),0)', 0, false],
  ["=IF(isnumber(REVSHARE.NPV(A1)),1,2)", 2, false],
  ["=MATCH(PARTNER.TIER(A1),B1:B5,0)", "#N/A", true],
])("%s that shows %p may be stuck, and is entered again as it is", (formula, value, isError) => {
  expect(enteredAgain({ formula, value, isError }, "")).toEqual({ formula, isStuck: false });
});

test.each<[string, CellContent]>([
  ["=PARTNER.TIER(A1)", "RESELLER"],
  ['=PARTNER.TIER("IFERROR(")', "#NAME? is what Excel shows"],
  ["=SUMM(A1)", STUCK],
  ['=IFERROR(SUMM(A1),"–")', "–"],
  ["=_xldudf_OTHER_ADD_IN(A1)", STUCK],
  ["=IFERROR(PARTNER.TIER(A1),0)", "=IFERROR(PARTNER.TIER(A1),0)"],
])("%s that shows %p is left as it is", (formula, value) => {
  expect(enteredAgain({ formula, value, isError: value === STUCK }, "")).toBeUndefined();
});
