import { withCalledNames } from "./called-names";

/** Functions that came after the format was fixed; a file names them with a mark. */
const LATER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "IFNA IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN LET LAMBDA XLOOKUP XMATCH UNIQUE SEQUENCE " +
    "RANDARRAY SORTBY VSTACK HSTACK TAKE DROP TOCOL TOROW BYROW BYCOL MAP REDUCE SCAN MAKEARRAY " +
    "DAYS NUMBERVALUE UNICODE UNICHAR XOR ISFORMULA FORMULATEXT SHEET SHEETS PDURATION RRI " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL RANK.EQ RANK.AVG CEILING.MATH FLOOR.MATH " +
    "NETWORKDAYS.INTL WORKDAY.INTL AGGREGATE"
  ).split(" "),
);
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Names of ours begin with one of these and a dot. */
const OWN_FAMILIES = ["PARTNER", "REVSHARE", "BREAKEVEN", "GTM"];

/** Whether a name, as a formula calls it, is one of our functions. */
export function isOwnFunction(name: string, functionPrefix: string): boolean {
  const plain = name.toUpperCase();
  const prefix = functionPrefix.toUpperCase();
  return (
    plain.startsWith(prefix) &&
    OWN_FAMILIES.some((family) => plain.slice(prefix.length).startsWith(`${family}.`))
  );
}

/** The formula as the file holds it: without "=", and with the marks that Excel puts itself. */
export function fileFormula(formula: string, functionPrefix: string): string {
  const plain = formula.startsWith("=") ? formula.slice(1) : formula;
  return withCalledNames(plain, (name) => fileName(name, functionPrefix));
}

function fileName(name: string, functionPrefix: string): string {
  const plain = name.toUpperCase();
  if (isOwnFunction(plain, functionPrefix)) return `_xldudf_${plain.replaceAll(".", "_")}`;
  if (LATER_FUNCTIONS.has(plain)) return `_xlfn.${plain}`;
  return WORKSHEET_FUNCTIONS.has(plain) ? `_xlfn._xlws.${plain}` : name;
}

/** A formula as people type it: with "=", and without the marks of the file. */
export function typedFormula(formula: string): string {
  const plain = formula
    .replace(/\b_xldudf_([A-Za-z0-9_]+)(?=\()/g, (_, name: string) => name.replaceAll("_", "."))
    .replace(/\b_xlfn\.(?:_xlws\.)?/g, "");
  return `=${plain}`;
}
