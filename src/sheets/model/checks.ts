import type { InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../description/a1";
import { NOT_LOADED } from "../description/cell-grid";
import type { WorkbookContent } from "../layout/content";
import type { SheetDescription, SheetKind } from "../description/description";
import { nativeFormula } from "../native/native-model";
import type { QuantityName } from "../native/quantity";
import {
  CHECKED_INPUTS,
  modelInput,
  quantityAddress,
  tiersOnWorkings,
} from "../native/workings-layout";
import { yearlyAddress } from "../native/year-layout";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { modelCall } from "../native/model-call";
import { type Check, CHECK_COLUMNS, checkCells, TOLERANCE_CELL } from "./check-formulas";
import { checksOfFunctions } from "./checks-of-functions";
import { WATERFALL_TOTALS } from "./economics-waterfall";
import { CASHFLOW_NET } from "./economics-years";
import { ZONE_CELLS } from "./economics-zone";
import { isNotLoaded } from "../layout/dashes";
import { headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS, MASTER_CHECK } from "../layout/frame-places";
import { choiceText } from "../layout/input-words";
import { typedInputs } from "../layout/inputs-layout";
import { planDatesArea } from "../plan/plan";
import { BASE_CASES } from "./sensitivity";
import { GRID_BASE_CASES } from "./sensitivity-grids";
import { answerCell } from "../decision/verdict-answers";

/** Two computations of one amount may differ by rounding of doubles, not by a cent. */
const TOLERANCE = 0.000001;

const FIRST_CHECK_ROW = FRAME_ROWS + 3;

/**
 * Checks of what the wanted sheets say; a check that needs another sheet is left out.
 *
 * @param callsOurs Whether our functions are there to be checked.
 */
export function describeChecks(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[] = Object.keys(names) as SheetKind[],
  callsOurs = true,
): SheetDescription {
  const missing = Object.entries(names)
    .filter(([kind]) => !kinds.includes(kind as SheetKind))
    .map(([, name]) => onSheet(name, ""));
  const ofFunctions = callsOurs ? checksOfFunctions(content, names) : [];
  const checks = [...checksOf(content, names), ...ofFunctions].filter(
    ({ one, other }) => !missing.some((sheet) => `${one} ${other}`.includes(sheet)),
  );
  const column = (at: number): string =>
    areaA1({ row: FIRST_CHECK_ROW, column: at, rows: checks.length, columns: 1 });
  const results = column(CHECK_COLUMNS.passes);
  const failing = `MATCH(FALSE,${results},0)`;
  const named = `INDEX(${column(CHECK_COLUMNS.says)},${failing})&" (${names.checks} B"&(${failing}+${FIRST_CHECK_ROW})&")"`;
  const master = `IF(AND(${results}),"All checks pass","A check fails: "&${named})`;
  const isMissing = `OR(${isNotLoaded(names)},COUNTIF(${results},${text(NOT_LOADED)})>0)`;
  const firstResult = a1(FIRST_CHECK_ROW, 1);
  return {
    ...plainSheet({
      kind: "checks",
      name: names.checks,
      columnWidthsInCharacters: [106, 30, 20, 20],
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [{ value: `Checks: ${content.partnerName}`, style: "title" }, null],
            [
              {
                value:
                  "Every sheet shows the master check. TRUE is good: both sides, computed apart, say the same.",
                style: "subtitle",
              },
              null,
            ],
            [
              { value: "Master check", style: "label" },
              {
                formula: callsOurs
                  ? `=IF(${isMissing},"Partner Desk is not loaded here",${master})`
                  : `=${master}`,
                style: "result",
              },
            ],
          ],
        },
        {
          row: TOLERANCE_CELL.row,
          column: 0,
          cells: [
            [
              { value: "Allowed difference, as a part of the amount", style: "label" },
              { value: TOLERANCE, style: "input", numberFormat: "general" },
            ],
          ],
        },
        {
          row: FIRST_CHECK_ROW - 1,
          column: 0,
          cells: [
            headings("Check", "Passes", "One side", "Other side"),
            ...checks.map((check, index) => checkCells(check, FIRST_CHECK_ROW + index, names)),
          ],
        },
      ],
      print: printSetup(names.checks, content.partnerName, FIRST_CHECK_ROW - 1),
    }),
    conditionalFormats: [
      {
        area: { row: FIRST_CHECK_ROW, column: 1, rows: checks.length, columns: 1 },
        rule: { kind: "formula", formula: `=${firstResult}=FALSE`, style: "bad" },
      },
      {
        area: { ...MASTER_CHECK, rows: 1, columns: 1 },
        rule: { kind: "formula", formula: `=NOT(AND(${results}))`, style: "bad" },
      },
    ],
  };
}

/** Sheets against each other; each side comes about in a way of its own. */
function checksOf(content: WorkbookContent, names: SheetNames): Check[] {
  const at = (
    sheet: keyof SheetNames,
    cell: { readonly row: number; readonly column: number },
  ): string => onSheet(names[sheet], a1(cell.row, cell.column, "absolute"));
  const workings = (name: QuantityName): string => onSheet(names.workings, quantityAddress(name));
  const deals = at("sensitivity", BASE_CASES.deals);
  const baseContribution = nativeFormula(
    "programmeContribution",
    names,
    new Map([["deals", deals]]),
  );
  const programme = `(${modelInput("programmeCost", names)}+${modelInput("mdf", names)})`;
  const dates = onSheet(names.plan, areaA1(planDatesArea(content), "absolute"));
  const order = tiersOnWorkings(names);
  const rank = (tier: "finalTier" | "evidenceTier" | "highestAllowed"): string =>
    `MATCH(${at("verdict", answerCell(tier))},${order},0)`;
  const [byEvidence, allowed] = [rank("evidenceTier"), rank("highestAllowed")];
  const band = answerCell("band");
  return [
    {
      says: "Every number that is typed on Inputs is in its range",
      ...typedAndChecked(names),
    },
    ...[{ title: "Share × volume", ...BASE_CASES.volume }, ...GRID_BASE_CASES].map(
      ({ title, ...cell }) => ({
        says: `${title}: the base case equals the model on Inputs`,
        one: at("sensitivity", cell),
        other: baseContribution ?? "NA()",
      }),
    ),
    {
      says: "Break-even deals times the value of a deal pay for the programme, or no volume does",
      one: `${modelCall(content, names, "breakevenDealsExact")}*${modelCall(content, names, "incrementalPv")}`,
      other: `IF(${workings("incrementalPv")}+0>${workings("noise")},${programme},NA())`,
    },
    ...WATERFALL_TOTALS.map(({ label, total, runningSum }) => ({
      says: `Waterfall: its steps add up to “${label}”`,
      one: at("economics", total),
      other: onSheet(names.workings, a1(runningSum.row, runningSum.column, "absolute")),
    })),
    ...checksOfZone(content, names),
    discountedCash(content, names),
    {
      says: "The tier to sign at is the lower one of what evidence and questions allow",
      one: rank("finalTier"),
      other: `IF(${byEvidence}<${allowed},${allowed},${byEvidence})`,
    },
    {
      says: "The share band runs from low to high, or there is no deal at these terms",
      one: at("verdict", band),
      other: `IF(ISNUMBER(${at("verdict", band)}),${at("verdict", { ...band, column: band.column + 1 })},NA())`,
      isAtMost: true,
    },
    {
      says: "No milestone falls on a weekend",
      one: `COUNT(${dates})`,
      other: `SUMPRODUCT(--(WEEKDAY(${dates},2)<6))`,
    },
  ];
}

/** Numbers that people typed, and those of them that Workings takes. */
function typedAndChecked(names: SheetNames): Pick<Check, "one" | "other"> {
  const typed = typedInputs(names);
  const checked = onSheet(names.workings, CHECKED_INPUTS);
  return {
    one: `SUMPRODUCT(ISNUMBER(${typed})*1)`,
    other: `SUMPRODUCT(ISNUMBER(${typed})*ISNUMBER(${checked}))`,
  };
}

/** The ends of the deal zone, put back into the model, do what they were found for. */
function checksOfZone(content: WorkbookContent, names: SheetNames): Check[] {
  const end = (name: keyof typeof ZONE_CELLS): string => {
    const { row, column } = ZONE_CELLS[name];
    return onSheet(names.economics, a1(row, column, "absolute"));
  };
  // A share below nothing or above the whole base is none that the model takes.
  const within = (share: string, formula: string): string =>
    `IF(AND(ISNUMBER(${share}),${share}>0,${share}<=1),${formula},NA())`;
  const atShare = (measure: "incrementalPv" | "partnerProfit", share: string): string =>
    modelCall(content, names, measure, text("revshare"), share);
  const [lowest, highest] = [end("lowest"), end("highest")];
  const input = (key: InputKey): string => modelInput(key, names);
  return [
    {
      says: "Deal zone: at the highest share the deals pay exactly for the programme",
      one: within(highest, `${atShare("incrementalPv", highest)}*${input("deals")}`),
      other: within(highest, `${input("programmeCost")}+${input("mdf")}`),
    },
    {
      says: "Deal zone: at the lowest share the partner gets exactly the return it wants",
      one: within(lowest, atShare("partnerProfit", lowest)),
      other: within(lowest, `${input("partnerRequiredRoi")}*${input("partnerInvestment")}`),
    },
  ];
}

/** Cash in the middle of a year stands in no row of its own, so that its row cannot be discounted. */
function discountedCash(content: WorkbookContent, names: SheetNames): Check {
  const timing = modelInput("cashTiming", names);
  const whole = (formula: string): string =>
    `IF(OR(${timing}=${choiceText("END_OF_YEAR")},${timing}=${choiceText("START_OF_YEAR")}),${formula},NA())`;
  const net = onSheet(names.economics, areaA1(CASHFLOW_NET, "absolute"));
  const years = onSheet(names.workings, yearlyAddress("year"));
  const first = `INDEX(${net},1)`;
  const later = onSheet(
    names.economics,
    areaA1({ ...CASHFLOW_NET, row: CASHFLOW_NET.row + 1, rows: CASHFLOW_NET.rows - 1 }, "absolute"),
  );
  const discounted = `${first}+SUMPRODUCT(${later},1/(1+${modelInput("discountRate", names)})^${years})`;
  return {
    says: "Cash flow: its net column, discounted, is the NPV of the programme",
    one: whole(`IF(COUNT(${net})=${modelInput("horizonYears", names)}+1,${discounted},NA())`),
    other: whole(modelCall(content, names, "npv")),
  };
}
