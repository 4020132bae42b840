import { DRAFT_VERSION } from "../../case/draft";
import { PROFILE_DISPLAY_NAMES } from "../../policy/display-names";
import type { WorkbookContent } from "../layout/content";
import type { Cell, SheetDescription, SheetKind } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { SHEET_PURPOSES } from "../description/sheet-purposes";
import { fromElsewhere, label, sentence } from "../layout/cells";
import { missingInputs } from "../layout/inputs-layout";
import { frameBlock, FRAME_ROWS, headings, plainSheet, printSetup } from "../layout/frame";
import { decided } from "./decided-figures";

/** Written whole each time, so that no line of an earlier contents stays behind. */
const MOST_SHEETS = Object.keys(SHEET_PURPOSES).length;
const MOST_CONDITIONS = 8;
const NOT_STATED = "not stated";

/** What is decided and on what, which sheets say more, and who wrote them from which answers. */
export function describeCover(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const { partnerName } = content;
  const lines: Cell[][] = [
    ...decisionLines(content, names),
    [{}, {}],
    headings("Sheet", "What it is for"),
    ...kinds.map((kind): Cell[] => [label(names[kind]), sentence(SHEET_PURPOSES[kind])]),
    ...blankLines(MOST_SHEETS - kinds.length),
    [{}, {}],
    headings("About", ""),
    ...about(content).map(([name, value]): Cell[] => [
      { value: name, style: "unit" },
      { value, style: "unit" },
    ]),
  ];
  return plainSheet({
    kind: "cover",
    name: names.cover,
    columnWidthsInCharacters: [34, 80],
    blocks: [
      frameBlock(
        `Partner Desk: ${partnerName}`,
        "Is it a partner, at which tier, at which share, and which 90 days prove it. It recommends; people decide.",
        names,
        missingInputs(names),
      ),
      { row: FRAME_ROWS, column: 0, cells: lines },
    ],
    print: printSetup(names.cover, partnerName, undefined, "portrait"),
  });
}

/** The decision in its words, its figures each on its own terms, and what is not in order. */
function decisionLines({ decision, dossier }: WorkbookContent, names: SheetNames): Cell[][] {
  const standing = (said: string): Cell => ({
    ...fromElsewhere(decided(said, names, "–")),
    style: "text",
  });
  const figures = dossier.memo.sections.find(({ id }) => id === "economics")?.rows ?? [];
  const conditions = decision.conditions.slice(0, MOST_CONDITIONS);
  return [
    headings("Decision", ""),
    [
      label("Recommendation"),
      { ...fromElsewhere(decided(decision.headline, names)), style: "result" },
    ],
    [label("Why"), standing(decision.reason)],
    [
      label("How complete it is"),
      sentence(
        `${decision.completeness.known} of ${decision.completeness.of} evidence items known`,
      ),
    ],
    ...figures.map(([name, value]): Cell[] => [
      { value: name, style: "text" },
      { ...standing(value) },
    ]),
    headings("Conditions", ""),
    ...conditions.map((condition, index): Cell[] => [
      label(String(index + 1)),
      standing(condition),
    ]),
    ...blankLines(MOST_CONDITIONS - conditions.length),
  ];
}

function about({ dossier, partnerName, profile }: WorkbookContent): (readonly [string, string])[] {
  const { author, date, version } = dossier.cover;
  return [
    ["Partner", partnerName],
    ["Author", author ?? NOT_STATED],
    ["Date", date ?? NOT_STATED],
    ["Version of Partner Desk", version ?? NOT_STATED],
    ["Version of the stored answers", String(DRAFT_VERSION)],
    ["Policy profile", PROFILE_DISPLAY_NAMES[profile]],
    ["Hash of answers and inputs", dossier.inputsHash],
  ];
}

function blankLines(count: number): Cell[][] {
  return Array.from({ length: Math.max(0, count) }, (): Cell[] => [{}, {}]);
}
