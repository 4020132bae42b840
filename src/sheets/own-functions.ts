import { cashflow } from "../economics/cashflow";
import { explain } from "../economics/explain";
import { explainRows } from "../economics/explain-rows";
import { grid } from "../economics/grid";
import { findMeasure, measure } from "../economics/measures";
import { oneYearBreakEven } from "../economics/one-year";
import { type Model, type ParseOptions, readInputBlock } from "../economics/parse";
import type { NameAndValue } from "../economics/read-block";
import { simulate } from "../economics/simulate";
import { solve } from "../economics/solve";
import { tornado } from "../economics/tornado";
import { tornadoRows } from "../economics/tornado-rows";
import { bandTerms } from "../partner/band-terms";
import { classify, type TierVerdict } from "../partner/classify";
import { decisionRow, judgeCells } from "../programme/answer-block";
import { crawlWalkRun } from "../programme/crawl-walk-run";
import type { Judgement } from "../programme/judgement";
import { programmeLevel } from "../programme/level";
import { lifecycle } from "../programme/lifecycle";
import { parseBandRequest, shareBand } from "../partner/share-band";
import { readTierArguments } from "../partner/tier-arguments";
import { gapRows, scoreRows } from "../partner/verdict-rows";
import { policyFor, type Policy } from "../policy/policy";
import { readPolicyTable } from "../policy/policy-table";
import type { Problem, Result } from "../result";
import type { FormulaFunction } from "../formula/evaluate";
import { asMatrix, asScalar, CellError, type FormulaValue, type Scalar } from "../formula/values";

type Given = readonly (FormulaValue | undefined)[];

/**
 * Our worksheet functions on the core, as the sheets that we describe call them: with a block of
 * inputs, and with the name of a profile as the policy. The add-in's own functions take more.
 */
export const OWN_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  "REVSHARE.MODEL": ([inputs, name, ...pairs]) => {
    const model = need(readInputBlock(cellsOf(inputs), replacements(pairs), FROM_CELLS));
    return need(measure(model.inputs, need(findMeasure(single(name))).name));
  },
  "REVSHARE.EXPLAIN": ([inputs]) => explainRows(explain(modelOf(inputs).inputs)),
  "REVSHARE.CASHFLOW": ([inputs]) => {
    const years = need(cashflow(modelOf(inputs).inputs));
    return [
      ["Year", "Revenue", "Delivery", "Share", "Support", "Programme", "Net", "Cumulative"],
      ...years.map(({ year, revenue, delivery, share, support, programme, net, cumulative }) => [
        ...[year, revenue, delivery, share, support, programme, net, cumulative],
      ]),
    ];
  },
  "REVSHARE.SOLVE": ([inputs, measureName, target, name]) =>
    need(
      solve(modelOf(inputs), {
        ...{ measure: single(measureName), target: single(target), name: single(name) },
        ...{ low: undefined, high: undefined },
      }),
    ).value,
  "REVSHARE.GRID": ([inputs, measureName, rowName, rowValues, columnName, columnValues]) =>
    need(
      grid(modelOf(inputs), {
        ...{ measure: single(measureName), rowName: single(rowName) },
        ...{ columnName: single(columnName), rowValues: cellsOf(rowValues).flat() },
        columnValues: cellsOf(columnValues).flat(),
      }),
    ).map((row) => row.map((cell) => (typeof cell === "number" ? cell : errorOf(cell)))),
  "REVSHARE.BAND": ([tier, contribution, preset, inputs]) => {
    const request = need(parseBandRequest(single(tier), single(contribution), single(preset)));
    const terms = inputs === undefined ? {} : need(bandTerms(modelOf(inputs).inputs));
    const { low, high } = need(shareBand({ ...request, ...terms }));
    return [[low, high]];
  },
  "REVSHARE.TORNADO": ([inputs, measureName, swing]) => {
    const model = modelOf(inputs);
    const request = { measure: single(measureName), swing: single(swing) };
    const rows = tornadoRows(need(tornado(model, request)));
    return rows.map((row) => row.map(orNone));
  },
  "REVSHARE.SIMULATE": ([inputs, measureName, trials, seed]) => {
    const model = modelOf(inputs);
    const request = { measure: single(measureName), trials: single(trials), seed: single(seed) };
    const { mean, p10, p50, p90, chanceBelowZero } = need(simulate(model, request));
    const values = [mean, p10, p50, p90, chanceBelowZero].map(({ value }) => value);
    return [
      ["Mean", "P10", "P50", "P90", "Chance below zero", "Error"],
      [...values, mean.error].map((value) =>
        typeof value === "number" && Number.isFinite(value) ? value : new CellError("#N/A"),
      ),
    ];
  },
  "BREAKEVEN.VOLUME": (given) => {
    const [programmeCost, acv, grossMargin, revshare, partnerCost, cannibalization, directCost] =
      given.map(single);
    return need(
      oneYearBreakEven({
        ...{ programmeCost, acv, grossMargin, revshare },
        ...{ partnerCost, cannibalization, directCost },
      }),
    );
  },
  "PARTNER.TIER": (given) => verdictOn(given).tier,
  "PARTNER.SCORES": (given) => scoreRows(verdictOn(given)),
  "PARTNER.GAPS": (given) => gapRows(verdictOn(given)),
  "PARTNER.LEVEL": ([answers]) => decisionOn([programmeLevel], answers),
  "PARTNER.PHASE": ([answers]) => decisionOn([crawlWalkRun, lifecycle], answers),
};

/** Cells hand a blank over as 0 on some platforms. */
const FROM_CELLS: ParseOptions = { zeroIsBlank: true };

function modelOf(inputs: FormulaValue | undefined): Model {
  return need(readInputBlock(cellsOf(inputs), [], FROM_CELLS));
}

function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw errorOf(result.problem);
}

function errorOf({ kind }: Problem): CellError {
  return new CellError(kind === "invalid" ? "#VALUE!" : "#N/A");
}

/** Where a measure has no number, its cell holds the error. */
function orNone(value: string | number | null): Scalar {
  return value === null || value === "never" ? new CellError("#N/A") : value;
}

function single(value: FormulaValue | undefined): unknown {
  const cell = asScalar(value ?? null);
  return cell instanceof CellError ? cell.code : cell;
}

function cellsOf(value: FormulaValue | undefined): unknown[][] {
  return asMatrix(value ?? null).map((row) => row.map(single));
}

function replacements(pairs: Given): NameAndValue[] {
  const found: NameAndValue[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const values = cellsOf(pairs[index + 1]).flat();
    const names = cellsOf(pairs[index]).flat();
    found.push(...names.map((name, at) => ({ name, value: values[at] })));
  }
  return found;
}

/** Name, reason, other reasons and warnings, side by side. */
function decisionOn(
  judgements: readonly [Judgement, ...Judgement[]],
  answers: FormulaValue | undefined,
): string[][] {
  return [decisionRow(need(judgeCells(judgements, cellsOf(answers), [])))];
}

function verdictOn(given: Given): TierVerdict {
  const [accounts, customers, sales, staff, marketing, months, certified, type, embeds, values] =
    given.map(single);
  const evidence = need(
    readTierArguments({
      named_accounts: accounts,
      end_customer_share: customers,
      sales_team: sales,
      dedicated_staff: staff,
      joint_marketing: marketing,
      commitment_months: months,
      certified,
      partner_type: type,
      embeds_product: embeds,
      strategic_values: values,
    }),
  );
  return need(classify(evidence, need(policyOf(given[10]))));
}

/** A profile's name, or a company's own table. */
function policyOf(given: FormulaValue | undefined): Result<Policy> {
  const table = cellsOf(given);
  if (table.length > 1) return readPolicyTable(table);
  const profile = single(given);
  return policyFor(profile === null ? undefined : profile);
}
