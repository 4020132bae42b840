import { TIERS } from "../../policy/names";
import { a1, onSheet } from "../description/a1";
import type { Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { NO_NUMBER } from "../layout/cells";
import { type NativeSheets, nativeFormula } from "./native-model";
import {
  type OwnCall,
  readModelCall,
  readTornadoCall,
  seenFromAnywhere,
  written,
} from "./read-calls";
import {
  COLUMNS,
  EVIDENCE_NAMES,
  type EvidenceName,
  requirementColumn,
  REQUIREMENTS,
  resultAddress,
  ROWS,
} from "./tier-layout";
import { type TornadoQuestion, tornadoSpill } from "./tornado-workings";

/** What the sheets of workings are built for: the first evidence and the first tornado in the sheets. */
export interface TranslationContext {
  readonly names: SheetNames;
  readonly sheets: NativeSheets & { readonly tier: string; readonly tornado: string };
  readonly evidence: Readonly<Record<EvidenceName, string>> | undefined;
  readonly tornado: TornadoQuestion | undefined;
}

/** A call that fills one cell, in native functions; undefined where there is no such form. */
export function nativeCall(call: OwnCall, context: TranslationContext): string | undefined {
  switch (call.name) {
    case "REVSHARE.MODEL": {
      const model = readModelCall(call, context.names);
      return model && nativeFormula(model.measure, context.sheets, model.replaced);
    }
    case "BREAKEVEN.VOLUME":
      return oneYear(call);
    case "PARTNER.TIER":
      return hasEvidence(call, context)
        ? judged(onSheet(context.sheets.tier, resultAddress("tier")))
        : undefined;
    default:
      return undefined;
  }
}

/**
 * A call that fills several cells, as a native formula for each; undefined where there is none.
 * An error shows in the first cell only, as it does when nothing spills.
 */
export function nativeSpill(call: OwnCall, context: TranslationContext): Cell[][] | undefined {
  const formulas = spillFormulas(call, context);
  const truths = call.name === "PARTNER.SCORES" ? SCORE_TRUTHS : [];
  return formulas?.map((line) =>
    line.map((shown, column): Cell => ({
      formula: `=${shown}`,
      ...(truths.includes(column) ? { numberFormat: "truth" } : {}),
    })),
  );
}

/** Columns of PARTNER.SCORES that say whether something is so. */
const SCORE_TRUTHS: readonly number[] = [2, 3];

function spillFormulas(call: OwnCall, context: TranslationContext): string[][] | undefined {
  const tierSheet = (address: string): string => onSheet(context.sheets.tier, address);
  switch (call.name) {
    case "REVSHARE.TORNADO":
      return isAlike(readTornadoCall(call, context.names), context.tornado)
        ? tornadoSpill(context.sheets.tornado)
        : undefined;
    case "PARTNER.SCORES":
      return hasEvidence(call, context) ? scores(tierSheet) : undefined;
    case "PARTNER.GAPS":
      return hasEvidence(call, context) ? gaps(tierSheet) : undefined;
    default:
      return undefined;
  }
}

/** The cells in which a call's evidence stands. */
export function readEvidenceCells(call: OwnCall): TranslationContext["evidence"] {
  const cells = EVIDENCE_NAMES.map(
    (name, index) => [name, seenFromAnywhere(call, call.parameters[index])] as const,
  );
  if (cells.some(([, cell]) => cell === undefined)) return undefined;
  return Object.fromEntries(cells) as Record<EvidenceName, string>;
}

function hasEvidence(call: OwnCall, { evidence }: TranslationContext): boolean {
  const cells = readEvidenceCells(call);
  return (
    cells !== undefined &&
    evidence !== undefined &&
    EVIDENCE_NAMES.every((name) => cells[name] === evidence[name])
  );
}

function isAlike(one: object | undefined, other: object | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function scores(tierSheet: (address: string) => string): string[][] {
  const { tier, score, floorsMet, assigned } = COLUMNS.tier;
  return whenJudged(tierSheet, [
    ['"Tier"', '"Score"', '"Floors met"', '"Assigned"'],
    ...TIERS.map((_, index) =>
      [tier, score, floorsMet, assigned].map((column) =>
        tierSheet(a1(ROWS.tier + index, column, "absolute")),
      ),
    ),
  ]);
}

/** As many rows as there could be; those that are not needed show nothing. */
function gaps(tierSheet: (address: string) => string): string[][] {
  const columns = ["tier", "requirement", "actual", "required", "missing"] as const;
  const count = tierSheet(resultAddress("gaps"));
  const positions = tierSheet(requirementColumn("position"));
  const none = [
    tierSheet(resultAddress("tier")),
    '"none"',
    '""',
    '""',
    '"This is the highest tier: nothing is missing."',
  ];
  return whenJudged(tierSheet, [
    ['"Tier"', '"Requirement"', '"Actual"', '"Required"', '"Missing"'],
    ...REQUIREMENTS.map((_, index) =>
      columns.map((column, at) => {
        const listed = `INDEX(${tierSheet(requirementColumn(column))},MATCH(${index + 1},${positions},0))`;
        const otherwise = index === 0 ? String(none[at]) : '""';
        return `IF(${count}>=${index + 1},${listed},${otherwise})`;
      }),
    ),
  ]);
}

/** The tier that stands there; a function answers #N/A where a sheet has a dash. */
function judged(tier: string): string {
  return `IF(${tier}=${text(NO_NUMBER)},NA(),${tier})`;
}

/** Without enough evidence the first cell shows #N/A and the others nothing. */
function whenJudged(tierSheet: (address: string) => string, cells: string[][]): string[][] {
  const tier = tierSheet(resultAddress("tier"));
  return cells.map((row, down) =>
    row.map(
      (shown, right) =>
        `IF(${tier}=${text(NO_NUMBER)},${down === 0 && right === 0 ? "NA()" : '""'},${shown})`,
    ),
  );
}

/** Formulas 3 and 6 in the one-year view; blank costs and cannibalization count as none. */
function oneYear(call: OwnCall): string | undefined {
  const given = call.parameters.map((parameter) =>
    parameter.kind === "omitted" ? "0" : `(${written(call, parameter)})`,
  );
  const [cost, acv, margin, share, partnerCost = "0", cannibalization = "0", directCost = "0"] =
    given;
  if (cost === undefined || acv === undefined || margin === undefined || share === undefined) {
    return undefined;
  }
  const direct = `(${acv}*${margin}-${directCost})`;
  const partner = `(${acv}*${margin}-${share}*${acv}-${partnerCost})`;
  const perDeal = `(${partner}-${cannibalization}*${direct})`;
  const isTrap = `AND(${cannibalization}>0,${direct}<=0)`;
  const whole = `MAX(0,ROUNDUP(${cost}/${perDeal}-0.000000001,0))`;
  return `IF(${isTrap},NA(),IF(${perDeal}>0,${whole},NA()))`;
}
