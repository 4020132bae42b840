import { DRAFT_VERSION } from "../../case/draft";
import type { WorkbookContent } from "../layout/content";
import type { Cell, SheetDescription, SheetKind } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { SHEET_PURPOSES } from "../description/sheet-purposes";
import { label, sentence } from "../layout/cells";
import { frameBlock, FRAME_ROWS, headings, plainSheet, printSetup } from "../layout/frame";

/** Written whole each time, so that no line of an earlier contents stays behind. */
const MOST_SHEETS = Object.keys(SHEET_PURPOSES).length;
const NOT_STATED = "not stated";

/** What the workbook is, from which answers, by whom and when, and what is in it. */
export function describeCover(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const { dossier, partnerName, profile } = content;
  const { author, date, version } = dossier.cover;
  const facts: readonly (readonly [string, string])[] = [
    ["Partner", partnerName],
    ["Author", author ?? NOT_STATED],
    ["Date", date ?? NOT_STATED],
    ["Version of Partner Desk", version ?? NOT_STATED],
    ["Version of the stored answers", String(DRAFT_VERSION)],
    ["Policy profile", profile],
    ["Hash of answers and inputs", dossier.inputsHash],
  ];
  const contents = kinds.map((kind): Cell[] => [
    label(names[kind]),
    sentence(SHEET_PURPOSES[kind]),
  ]);
  const blank = Array.from({ length: MOST_SHEETS - contents.length }, (): Cell[] => [{}, {}]);
  return plainSheet({
    kind: "cover",
    name: names.cover,
    columnWidthsInCharacters: [34, 80],
    blocks: [
      frameBlock(
        `Partner Desk: ${partnerName}`,
        "Is it a partner, at which tier, at which share, and which 90 days prove it. It recommends; people decide.",
        names,
      ),
      {
        row: FRAME_ROWS,
        column: 0,
        cells: [
          headings("About", ""),
          ...facts.map(([name, value]): Cell[] => [label(name), sentence(value)]),
        ],
      },
      {
        row: FRAME_ROWS + facts.length + 2,
        column: 0,
        cells: [headings("Sheet", "What it is for"), ...contents, ...blank],
      },
    ],
    print: printSetup(names.cover, partnerName, undefined, "portrait"),
  });
}
