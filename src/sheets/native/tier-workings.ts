import { DEMAND_RULES, NO_EVIDENCE_CAP, UNKNOWNS_THAT_STOP } from "../../policy/evidence-caps";
import { TIERS } from "../../policy/names";
import { SCORE_WEIGHTS } from "../../policy/score-weights";
import { a1 } from "../description/a1";
import type { Block, Cell } from "../description/description";
import { mapBlock } from "../description/map-block";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { NO_NUMBER } from "../layout/cells";
import { frameBlock, headings, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import type { WrittenSheet } from "../description/written-sheet";
import { evidenceBlocks } from "./tier-evidence-blocks";
import {
  COLUMNS,
  evidenceAddress,
  type EvidenceName,
  requirementColumn,
  resultAddress,
  READ_EVIDENCE,
  RESULTS,
  ROWS,
  scoreColumn,
  tierColumn,
} from "./tier-layout";
import { requirementBlock } from "./tier-requirement-block";
import { TOLERANCE } from "../../partner/requirements";

/** Of sixteen columns, in letters that can be read. */
const PAGES_WIDE = 4;

/**
 * The tier in plain functions: the evidence, floors and scores by the published table, and what is
 * missing for each tier above.
 *
 * @param evidence The cells in which the evidence stands, seen from any sheet.
 */
export function describeTierWorkings(
  name: string,
  partnerName: string,
  names: SheetNames,
  evidence: Readonly<Record<EvidenceName, string>>,
): WrittenSheet {
  return {
    name,
    columnWidthsInCharacters: [40, 26, 14, 33, 14, 14, 12, 12, 70, 10, 10, 12, 12, 20, 14, 12],
    blocks: [
      frameBlock(
        `${name}: ${partnerName}`,
        "How the tier comes about, in functions that every spreadsheet program has.",
        names,
      ),
      ...[...evidenceBlocks(evidence), requirementBlock(), tiersBlock(), resultsBlock()].map(
        withoutErrors,
      ),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FRAME_ROWS, columns: 0 },
    print: {
      ...printSetup(name, partnerName),
      ...{ fitToPagesWide: PAGES_WIDE, repeatColumns: { first: 0, last: 0 } },
    },
  };
}

/** A dash where there is nothing; whether there is a tier at all, its own cell says. */
function withoutErrors(block: Block): Block {
  return mapBlock(block, (_row, _column, cell) =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: `=IFERROR(${cell.formula.slice(1)},${text(NO_NUMBER)})` },
  );
}

function tiersBlock(): Block {
  const { tier: column } = COLUMNS;
  return {
    row: ROWS.tier - 1,
    column: column.tier,
    cells: [
      headings("Tier", "Rank", "Base score", "Score", "Floors met", "Assigned"),
      ...TIERS.map((tier, index): Cell[] => {
        const row = ROWS.tier + index;
        const cell = (name: keyof typeof column): string => a1(row, column[name]);
        const ofTier = (table: string): string => `(${table}=${cell("tier")})`;
        const unmet = `SUMPRODUCT(${ofTier(requirementColumn("tier"))}*((${requirementColumn("kind")}="floor")+(${requirementColumn("kind")}="condition"))*(${requirementColumn("met")}=FALSE))`;
        return [
          { value: tier, style: "label" },
          { value: index + 1, style: "unit" },
          { value: SCORE_WEIGHTS[tier].base, style: "unit" },
          ...[
            `${cell("base")}+SUMPRODUCT(${ofTier(scoreColumn("tier"))}*${scoreColumn("earned")})`,
            `${unmet}=0`,
            `${cell("tier")}=${resultAddress("tier")}`,
          ].map((formula): Cell => ({ formula: `=${formula}`, style: "calculation" })),
        ];
      }),
    ],
  };
}

function resultsBlock(): Block {
  const amounts = DEMAND_RULES.map(({ evidence }) => evidenceAddress(evidence, "amount"));
  const known = DEMAND_RULES.map(({ evidence }) => evidenceAddress(evidence, "known"));
  const earned = `INDEX(${tierColumn("tier")},MATCH(TRUE,${tierColumn("floorsMet")},0))`;
  const doNotRead = [READ_EVIDENCE, requirementColumn("required")].map(
    (cells) => `COUNTIF(${cells},${text(NO_NUMBER)})`,
  );
  const tier = `IF(${resultAddress("absentDemand")}>0,"${NO_EVIDENCE_CAP}",${resultAddress("earned")})`;
  const contents: Record<(typeof RESULTS)[number], readonly [string, Cell | string]> = {
    tolerance: ["Rounding that does not count", { value: TOLERANCE, style: "unit" }],
    unknownsThatStop: [
      "Unknowns of demand that stop the evaluation",
      { value: UNKNOWNS_THAT_STOP, style: "unit" },
    ],
    unknownDemand: ["Unknowns of demand", known.map((cell) => `IF(${cell},0,1)`).join("+")],
    absentDemand: [
      "Kinds of demand that are not there",
      amounts.map((cell) => `IF(${cell}>0,0,1)`).join("+"),
    ],
    earned: ["Highest tier whose floors are met", earned],
    tier: [
      "Tier by the evidence",
      `IF(OR(${resultAddress("unknownDemand")}>=${resultAddress("unknownsThatStop")},${doNotRead.join("+")}>0),NA(),${tier})`,
    ],
    gaps: ["Requirements missing above it", `SUMPRODUCT(${requirementColumn("listed")}*1)`],
  };
  return {
    row: ROWS.result - 1,
    column: COLUMNS.result.label,
    cells: [
      headings("Result", "Value"),
      ...RESULTS.map((name): Cell[] => {
        const [label, content] = contents[name];
        return [
          { value: label, style: "label" },
          typeof content === "string" ? { formula: `=${content}`, style: "calculation" } : content,
        ];
      }),
    ],
  };
}
