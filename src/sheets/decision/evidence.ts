import type { WorkbookContent } from "../layout/content";
import type { ConditionalFormat, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { a1 } from "../description/a1";
import { QUESTION_ROWS, questionsBlock } from "./evidence-questions";
import {
  accountsBlock,
  recordBlocks,
  RECORD_ROWS,
  STANDING,
  STANDING_COLUMN,
} from "./evidence-record";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";

const QUESTIONS_ROW = FRAME_ROWS + RECORD_ROWS + 1;
const ACCOUNTS_ROW = QUESTIONS_ROW + QUESTION_ROWS + 1;

/** What is known of the partner, what is not, and how it answered the seven questions. */
export function describeEvidence(content: WorkbookContent, names: SheetNames): SheetDescription {
  return {
    ...plainSheet({
      kind: "evidence",
      name: names.evidence,
      columnWidthsInCharacters: [36, 38, 32, 14, 38, 37],
      blocks: [
        frameBlock(
          `Partner evidence: ${content.partnerName}`,
          "What is known of the partner. Unknown counts as not met, never as a guess; ask for it.",
          names,
        ),
        ...recordBlocks(FRAME_ROWS, content, names),
        questionsBlock(QUESTIONS_ROW, content.dossier.answers),
        accountsBlock(ACCOUNTS_ROW, content.dossier.intake.record),
      ],
      print: printSetup(names.evidence, content.partnerName),
    }),
    conditionalFormats: standingFormats(),
  };
}

function standingFormats(): ConditionalFormat[] {
  const area = {
    row: FRAME_ROWS,
    column: STANDING_COLUMN,
    rows: ACCOUNTS_ROW - FRAME_ROWS,
    columns: 1,
  };
  const standing = a1(FRAME_ROWS, STANDING_COLUMN, "column");
  const when = (word: string, style: "good" | "warning" | "bad"): ConditionalFormat => ({
    area,
    rule: { kind: "formula", formula: `=${standing}="${word}"`, style },
  });
  return [
    when(STANDING.unknown, "warning"),
    when(STANDING.open, "warning"),
    when(STANDING.flag, "bad"),
    when(STANDING.weak, "bad"),
    when(STANDING.holds, "good"),
  ];
}
