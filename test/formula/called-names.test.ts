import { calledNames, withCalledNames } from "../../src/formula/called-names";
import { timed } from "../timed";

test.each<[string, readonly string[]]>([
  ["=1+SUM(A1:B2)", ["SUM"]],
  [
    "=IF(A1,PARTNER.TIER(Deals[[#This Row],[Named accounts]]),MAX(1))",
    ["IF", "PARTNER.TIER", "MAX"],
  ],
  ['="SUM(A1) said ""MAX(B1)"""', []],
  ["='Bob''s MAX(1)'!A1", []],
  ["=COUNT(Deals[It''s '[SUM(x)']])", ["COUNT"]],
  ["=SUM({1,2;3,4})+LET(x,1,x)", ["SUM", "LET"]],
  ["=_xlfn.ANCHORARRAY(B2)", ["_xlfn.ANCHORARRAY"]],
  ["=[1]Sheet1!A1+PRÜFEN (A1)", ["PRÜFEN"]],
  ["=A1#+B2%", []],
  ['="never closed', []],
])("%s calls %j", (formula, names) => {
  expect(calledNames(formula)).toEqual(names);
});

test("only names that are called get other names", () => {
  const renamed = withCalledNames('=SUM(A1,"SUM(")+SUM', (name) => `my.${name}`);
  expect(renamed).toBe('=my.SUM(A1,"SUM(")+SUM');
});

test.each(["a", "'", '"', "'[", "[", "['", "a ", "_\\", "SUM ", "[a]"])(
  "the longest formula of %j is read at once",
  (part) => {
    const formula = `=${part.repeat(65_536)}`;
    expect(timed(() => calledNames(formula)).milliseconds).toBeLessThan(500);
  },
);
