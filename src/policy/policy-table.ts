import { isBlank } from "../reading/blank";
import { asTypedNumber, EN_US, inPercent, type NumberStyle, onlyReading } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import { policyFor, type Policy } from "./policy";
import { mapPolicy, type PolicyFigure } from "./policy-figures";
import { keyOf, POLICY_COLUMNS, readRows, type TableRow } from "./policy-rows";

/** A policy as rows under a header: to be copied, edited and passed back in a profile's place. */
export function policyTable(policy: Policy): (string | number)[][] {
  const rows: (string | number)[][] = [[...POLICY_COLUMNS]];
  mapPolicy(policy, (figure, value) => {
    const { section, tier, unit, source } = figure;
    rows.push([section, tier, figure.figure, value ?? "", unit, source]);
    return value;
  });
  return rows;
}

/** Reads such a table back. Every figure must be there once; an error names its row. */
export function readPolicyTable(
  cells: readonly (readonly unknown[])[],
  style: NumberStyle = EN_US,
): Result<Policy> {
  const rows = readRows(cells);
  if (!rows.ok) {
    return rows;
  }
  const start = policyFor();
  if (!start.ok) {
    return start;
  }
  let refused: Result<never> | undefined;
  const policy = mapPolicy(start.value, (figure) => {
    const read = readFigure(figure, rows.value, style);
    if (!read.ok) {
      refused ??= read;
      return undefined;
    }
    return read.value;
  });
  const unused = [...rows.value.values()].find((row) => !row.used);
  if (refused !== undefined) {
    return refused;
  }
  if (unused !== undefined) {
    return invalid(`Row ${unused.row} of the policy table names no figure: ${unused.name}.`, {
      field: unused.name,
    });
  }
  return checkBands({ ...policy, name: "own" });
}

/** Floors on shares stand in percent: 0.6 there is a slip for 60. */
function isShare(figure: PolicyFigure): boolean {
  return isPercent(figure) || figure.unit.startsWith("fraction");
}

function isPercent(figure: PolicyFigure): boolean {
  return figure.unit.startsWith("%");
}

function allowedFor(figure: PolicyFigure): string {
  const kind = figure.whole ? "a whole number" : "a number";
  const least = figure.least === Number.MIN_VALUE ? "above 0" : `from ${asNumber(figure.least)}`;
  const most = figure.most === Number.MAX_VALUE ? " up" : ` to ${asNumber(figure.most)}`;
  const hint = isPercent(figure) ? ", such as 60 for 60%" : "";
  return `${kind} ${least}${most}${hint}${figure.mayBeBlank ? ", or blank" : ""}`;
}

/** Numbers, and numbers that a sheet kept as text; "60%" is 60 where the figure stands in percent. */
function numberOf(figure: PolicyFigure, value: unknown, style: NumberStyle): number {
  if (typeof value === "number") return value;
  const read = onlyReading(value, style);
  if (read === undefined || (read.isPercentage && !isShare(figure))) return NaN;
  return read.isPercentage && isPercent(figure) ? inPercent(read.value) : read.value;
}

function readFigure(
  figure: PolicyFigure,
  rows: Map<string, TableRow>,
  style: NumberStyle,
): Result<number | undefined> {
  const row = rows.get(keyOf(figure.section, figure.tier, figure.figure));
  const name = [figure.section, figure.tier, figure.figure]
    .filter((part) => part !== "")
    .join(", ");
  if (row === undefined) {
    return invalid(`The policy table has no row for ${name}.`, { field: name });
  }
  row.used = true;
  if (isBlank(row.value) && figure.mayBeBlank) {
    return ok(undefined);
  }
  const value = numberOf(figure, row.value, style);
  if (!isAllowed(figure, value)) {
    const allowed = allowedFor(figure);
    const shown = isBlank(row.value) ? "blank" : asTypedNumber(row.value, style);
    return invalid(
      `Row ${row.row} of the policy table, ${name}, is ${shown}; allowed: ${allowed}.`,
      {
        field: name,
        allowed,
      },
    );
  }
  return ok(value);
}

function isAllowed(figure: PolicyFigure, value: number): boolean {
  const isFractionOfPercent = isPercent(figure) && value > 0 && value <= 1;
  const isInRange = value >= figure.least && value <= figure.most;
  return isInRange && !isFractionOfPercent && (!figure.whole || Number.isInteger(value));
}

function checkBands(policy: Policy): Result<Policy> {
  for (const [tier, { low, high }] of Object.entries(policy.bands)) {
    const name = `Share band, ${tier}`;
    if ((low === undefined) !== (high === undefined)) {
      return invalid(`${name} has one end only; give both Low and High, or neither.`, {
        field: name,
      });
    }
    if (low !== undefined && high !== undefined && low > high) {
      return invalid(`${name} runs from ${low} to ${high}; Low may not be above High.`, {
        field: name,
      });
    }
  }
  return ok(policy);
}
