import { MEASURES } from "../../economics/measures";
import { a1, areaA1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, SheetDescription, SheetKind } from "../description/description";
import { quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { modelCall, text } from "../layout/calls";
import { agree, type Check, close, TOLERANCE_CELL } from "./check-formulas";
import { checksOfFunctions } from "./checks-of-functions";
import { WATERFALL_TOTALS } from "./economics-waterfall";
import { ZONE_CELLS } from "./economics-zone";
import { FRAME_ROWS, headings, MASTER_CHECK, plainSheet, printSetup } from "../layout/frame";
import { usedInput } from "../layout/inputs-layout";
import { planDatesArea } from "../plan/plan";
import { BASE_CASES } from "./sensitivity";
import { GRID_BASE_CASES } from "./sensitivity-grids";
import { answerCell, TIER_ORDER_AREA } from "../decision/verdict";

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
    ({ formula }) => !missing.some((sheet) => formula.includes(sheet)),
  );
  const results = areaA1({ row: FIRST_CHECK_ROW, column: 1, rows: checks.length, columns: 1 });
  const firstResult = a1(FIRST_CHECK_ROW, 1);
  return {
    ...plainSheet({
      kind: "checks",
      name: names.checks,
      columnWidthsInCharacters: [106, 30],
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [{ value: `Checks: ${content.partnerName}`, style: "title" }, null],
            [
              { value: "Every sheet shows the master check. TRUE is good.", style: "subtitle" },
              null,
            ],
            [
              { value: "Master check", style: "label" },
              {
                formula: `=IF(AND(${results}),"All checks pass","A check fails: see Checks")`,
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
            headings("Check", "Passes"),
            ...checks.map(({ says, formula }): Cell[] => [
              { value: says, style: "label" },
              { formula: `=IFERROR(${formula},FALSE)`, style: "calculation" },
            ]),
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

function checksOf(content: WorkbookContent, names: SheetNames): Check[] {
  const at = (
    sheet: keyof SheetNames,
    cell: { readonly row: number; readonly column: number },
  ): string => onSheet(names[sheet], a1(cell.row, cell.column, "absolute"));
  const deals = at("sensitivity", BASE_CASES.deals);
  const baseContribution = modelCall(content, names, "programmeContribution", text("deals"), deals);
  const incrementalPv = modelCall(content, names, "incrementalPv");
  const breakeven = modelCall(content, names, "breakevenDealsExact");
  const programme = `(${usedInput("programmeCost", names)}+${usedInput("mdf", names)})`;
  const noise = onSheet(names.workings, quantityAddress("noise"));
  const dates = onSheet(names.plan, areaA1(planDatesArea(content), "absolute"));
  const order = onSheet(names.verdict, areaA1(TIER_ORDER_AREA, "absolute"));
  const rank = (tier: "finalTier" | "evidenceTier" | "highestAllowed"): string =>
    `MATCH(${at("verdict", answerCell(tier))},${order},0)`;
  const band = answerCell("band");
  return [
    {
      says: "The inputs are complete and in range",
      formula: `ISNUMBER(${modelCall(content, names, "partnerPv")})`,
    },
    {
      says: "Share × volume: the base case equals the model on Inputs",
      formula: close(at("sensitivity", BASE_CASES.volume), baseContribution),
    },
    ...GRID_BASE_CASES.map(({ title, ...cell }) => ({
      says: `${title}: the base case equals the model on Inputs`,
      formula: close(at("sensitivity", cell), baseContribution),
    })),
    {
      says: "Break-even deals times the value of a deal pay for the programme, or no volume does",
      formula: `IF(${incrementalPv}>${noise},${close(`${breakeven}*${incrementalPv}`, programme)},ISNA(${breakeven}))`,
    },
    ...WATERFALL_TOTALS.map(({ label, total, runningSum }) => ({
      says: `Waterfall: its steps add up to “${label}”`,
      formula: close(at("economics", total), at("economics", runningSum)),
    })),
    {
      says: "Deal zone: its ends are the lowest and the highest share",
      formula: close(
        at("economics", ZONE_CELLS.width),
        `(${modelCall(content, names, "maxRevshare")}-${modelCall(content, names, "minRevshare")})`,
      ),
    },
    {
      says: "The tier to sign at is not above the evidence, nor above what the questions allow",
      formula: `${rank("finalTier")}>=MAX(${rank("evidenceTier")},${rank("highestAllowed")})`,
    },
    {
      says: "The share band runs from low to high, or there is no deal at these terms",
      formula: `IF(ISNA(${at("verdict", band)}),TRUE,${at("verdict", band)}<=${at("verdict", { ...band, column: band.column + 1 })})`,
    },
    ...MEASURES.map(({ name, label }) => ({
      says: `${label}: the function and native formulas agree`,
      formula: agree(
        modelCall(content, names, name),
        onSheet(names.workings, quantityAddress(name)),
        names,
      ),
    })),
    {
      says: "No milestone falls on a weekend",
      formula: `SUMPRODUCT(--(WEEKDAY(${dates},2)>5))=0`,
    },
  ];
}
