import { UNWIND_PLAN } from "../../policy/unwind-plan";
import { MEMO_SECTIONS, type MemoSection, type MemoSectionId } from "../../case/memo-page";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, ChartDescription, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { orDash } from "../layout/dashes";
import { missingInputs } from "../layout/inputs-layout";
import { modelCall } from "../native/model-call";
import { fromElsewhere, sentence } from "../layout/cells";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { says, stated, stressRows, type MemoRow } from "./memo-rows";
import { decided } from "./decided-figures";

const HEADLINE_ROW = FRAME_ROWS;
const FIRST_ROW = HEADLINE_ROW + 1;
const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
const SENTENCE_COLUMN = 2;
const WIDTHS = [28, 18, 84];
/** Written whole each time, so that no sentence of an earlier memo stays behind. */
const ROWS = 140;

const TRULY_NEW = [1, 0.7, 0.4];
/** Shares along the curve; each costs a row of the page. */
const CURVE_SHARES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const CURVE_TITLE: MemoRow = stated("If the share were", "break-even deals");

/** For the committee: what is decided and why, and what an accountant asks. Numbers follow the other sheets. */
export function describeMemo(content: WorkbookContent, names: SheetNames): SheetDescription {
  const rows = MEMO_SECTIONS.flatMap((id) => sectionOf(content, id)).flatMap((section) => [
    section.heading,
    ...rowsOf(section, content, names),
  ]);
  const lines = rows.map((row, index) =>
    typeof row === "string" ? headingLine(row) : line(row, FIRST_ROW + index),
  );
  const blank = Array.from({ length: Math.max(0, ROWS - lines.length) }, () => [{}, {}, {}]);
  return {
    ...plainSheet({
      kind: "memo",
      name: names.memo,
      columnWidthsInCharacters: WIDTHS,
      blocks: [
        frameBlock(
          `Decision memo: ${content.partnerName}`,
          {
            live: "It recommends; the people named at the end decide. Numbers follow the other sheets.",
            inValues: "It recommends; the people named at the end decide.",
          },
          names,
          missingInputs(names),
        ),
        {
          row: HEADLINE_ROW,
          column: LABEL_COLUMN,
          cells: [
            [
              { ...fromElsewhere(decided(content.decision.headline, names)), style: "title" },
              null,
              null,
            ],
            ...lines,
            ...blank,
          ],
        },
      ],
      print: {
        ...printSetup(names.memo, content.partnerName, undefined, "portrait"),
        sections: "goOn",
      },
    }),
    charts: [curveChart(FIRST_ROW + rows.indexOf(CURVE_TITLE))],
  };
}

function sectionOf({ dossier }: WorkbookContent, id: MemoSectionId): readonly MemoSection[] {
  return dossier.memo.sections.filter((section) => section.id === id);
}

function rowsOf(section: MemoSection, content: WorkbookContent, names: SheetNames): MemoRow[] {
  const { id, sentences, rows } = section;
  switch (id) {
    case "stress":
      return [
        ...stressRows(TRULY_NEW, content, names),
        ...standing(sentences.slice(-1), names),
        CURVE_TITLE,
        ...curveRows(content, names),
      ];
    case "killCriteria":
      return numbered("Clause", sentences);
    case "unwind":
      return UNWIND_PLAN.map(({ part, clause }) => ({
        label: sentence(part),
        says: sentence(clause),
      }));
    case "decision":
      return beside(standingFacts(rows.slice(1), names), standing(sentences, names));
    case "figures":
    case "economics":
    case "conditions":
    case "changes":
    case "asks":
    case "inputs":
    case "direct":
    case "plan":
      return beside(standingFacts(rows, names), standing(sentences, names));
    default:
      return beside(
        rows.map(([name, value]) => stated(name, value)),
        says(sentences),
      );
  }
}

/** Facts that hold as long as the figures do that the decision was made on. */
function standingFacts(rows: MemoSection["rows"], names: SheetNames): MemoRow[] {
  return rows.map(([name, value]) => ({
    label: sentence(name),
    value: { ...fromElsewhere(decided(value, names, "–")), style: "text" },
  }));
}

/** Sentences that hold as long as the figures do that the decision was made on. */
function standing(sentences: readonly string[], names: SheetNames): MemoRow[] {
  return sentences.map((said) => ({
    says: { ...fromElsewhere(decided(said, names, "–")), style: "text" },
  }));
}

function numbered(word: string, sentences: readonly string[]): MemoRow[] {
  return sentences.map((said, index) => ({
    label: sentence(`${word} ${index + 1}`),
    says: sentence(said),
  }));
}

/** Facts to the left, sentences to the right, in as few rows as that takes. */
function beside(facts: readonly MemoRow[], sentences: readonly MemoRow[]): MemoRow[] {
  const length = Math.max(facts.length, sentences.length);
  return Array.from({ length }, (_, index) => ({ ...facts[index], ...sentences[index] }));
}

/** Deals to break even by share: the numbers behind the picture beside them. */
function curveRows(content: WorkbookContent, names: SheetNames): MemoRow[] {
  return CURVE_SHARES.map((share) => ({
    label: { value: share, style: "input", numberFormat: "percent" },
    value: (row) => {
      const replaced = [text("revshare"), a1(row, LABEL_COLUMN, "column")];
      const deals = modelCall(content, names, "breakevenDealsExact", ...replaced);
      return fromElsewhere(orDash(deals, names), "decimal");
    },
  }));
}

function curveChart(row: number): ChartDescription {
  const column = (at: number) => ({
    ...{ row: row + 1, column: at, rows: CURVE_SHARES.length, columns: 1 },
  });
  return {
    kind: "column",
    title: "Deals a year to break even, by revenue share",
    alternativeText:
      "Columns that rise with the share: with fewer deals the programme costs, with more it pays. The table to their left holds the numbers; a share at which no volume pays has no column.",
    area: {
      ...{ row, column: SENTENCE_COLUMN, columns: 1 },
      rows: CURVE_SHARES.length + 1,
    },
    series: [
      {
        name: "Break-even deals",
        appearance: "total",
        categories: column(LABEL_COLUMN),
        values: column(VALUE_COLUMN),
      },
    ],
    categoryAxisTitle: "Revenue share",
    valueAxisTitle: "Deals a year",
  };
}

function headingLine(heading: string): Cell[] {
  return [{ value: heading, style: "heading" }, { style: "heading" }, { style: "heading" }];
}

function line({ label: name, value, says: said }: MemoRow, row: number): Cell[] {
  const placed = (cell: MemoRow["value"]): Cell =>
    typeof cell === "function" ? cell(row) : (cell ?? {});
  return [name ?? {}, placed(value), placed(said)];
}
