import { PARTNER_TYPE_NAMES } from "../../policy/intake-names";
import { PARTNER_TYPES, TIERS } from "../../policy/names";
import { a1, onSheet } from "../description/a1";
import type { Block, Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call } from "../layout/calls";
import type { WorkbookContent } from "../layout/content";
import { orDashItself } from "../layout/dashes";
import { translated } from "../layout/input-words";
import { REQUIREMENTS } from "../native/tier-layout";
import { tierInWords, TIER_WORDS } from "../native/workings-layout";
import { judgedEvidence } from "./verdict-evidence";

/*
 * Scores and gaps come out of our functions with the names of the code. They stand on Workings as
 * they come, and on Verdict in words.
 */

type Formats = readonly (NumberFormatName | undefined)[];

interface List {
  readonly name: "PARTNER.SCORES" | "PARTNER.GAPS";
  /** On Workings. */
  readonly row: number;
  /** With the heading. */
  readonly rows: number;
  readonly formats: Formats;
}

const SCORES: List = {
  name: "PARTNER.SCORES",
  row: TIER_WORDS.row + TIERS.length + 2,
  rows: TIERS.length + 1,
  formats: [undefined, "general", "truth", "truth"],
};

const GAPS: List = {
  name: "PARTNER.GAPS",
  row: SCORES.row + SCORES.rows + 2,
  rows: REQUIREMENTS.length + 1,
  // What is there and what is needed may be a truth, which a number format would show as 1 or 0.
  formats: Array<undefined>(5).fill(undefined),
};

/** The first row on Workings below both lists. */
export const ROW_AFTER_LISTS = GAPS.row + GAPS.rows + 2;

/** Of the list of gaps: what the evidence says, a type of partner among it. */
const ACTUAL_COLUMN = 2;

/** The functions, for the sheet of workings. */
export function verdictListsOnWorkings(content: WorkbookContent, names: SheetNames): Block[] {
  const evidence = judgedEvidence(content, names);
  return [SCORES, GAPS].map(({ name, row }) => ({
    row,
    column: TIER_WORDS.column,
    cells: [[{ formula: `=${orDashItself(call(content, name, ...evidence))}`, style: "heading" }]],
  }));
}

export function scoresInWords(names: SheetNames): Cell[][] {
  return listInWords(SCORES, names);
}

export function gapsInWords(names: SheetNames): Cell[][] {
  return listInWords(GAPS, names);
}

function listInWords({ name, row, rows, formats }: List, names: SheetNames): Cell[][] {
  return Array.from({ length: rows }, (_, down) =>
    formats.map((numberFormat, right): Cell => {
      const there = onSheet(names.workings, a1(row + down, TIER_WORDS.column + right));
      const inWords =
        right === 0
          ? `IFERROR(${tierInWords(there, names)},${there})`
          : name === GAPS.name && right === ACTUAL_COLUMN
            ? translated(there, TYPES)
            : there;
      return {
        formula: `=IF(${there}="","",${inWords})`,
        style: down === 0 ? "heading" : "crossSheet",
        ...(numberFormat === undefined ? {} : { numberFormat }),
      };
    }),
  );
}

const TYPES = PARTNER_TYPES.map((type) => [type, PARTNER_TYPE_NAMES[type]] as const);
