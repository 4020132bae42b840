import { WHAT_IS_DECIDED } from "../../policy/programme/what-is-decided";
import { lifecycle } from "../../programme/lifecycle";
import type { Judgement } from "../../programme/judgement";
import { levelJudgement } from "../../programme/level";
import { judgementsByLevels, LEVEL_LISTS, levelsInForce } from "../../programme/own-levels";
import { judgementOn } from "../../programme/path";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Block,
  Cell,
  ConditionalFormat,
  SheetDescription,
  SheetKind,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { levelsRow } from "../reference/policy";
import { levelsRange } from "../reference/policy-levels";
import { sentence } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import {
  factsTable,
  factsValidations,
  levelRules,
  lifecycleRules,
  standing,
  standingBlock,
  standingWhenWritten,
} from "./programme-facts";
import {
  JUDGEMENTS_ROW,
  LEVEL_ROW,
  LIFECYCLE_ROW,
  MDF_ROW,
  QUARTERS,
  REGISTRATIONS_ROW,
} from "./programme-layout";
import { mdfTable, registrationsTable, rulesTable, settingsTable } from "./programme-tables";

const STATE_COLUMN = 10;

/** How the programme is run: levels, lifecycle, rules, money, judgements and registered deals. */
export function describeProgramme(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const registrations = registrationsTable();
  const levels = levelsInForce(content.dossier.programmeAnswers);
  const level = levelJudgement(levels);
  return {
    ...plainSheet({
      kind: "programme",
      name: names.programme,
      columnWidthsInCharacters: [36, 18, 14, 16, 28, 16, 18, 12, 11, 11, 15],
      blocks: [
        frameBlock(
          "Programme",
          {
            live: "Channel pipeline apart from direct; registered, sourced and influenced apart in it. Fill in the blue cells.",
            inValues:
              "Channel pipeline apart from direct; registered, sourced and influenced apart in it.",
          },
          names,
        ),
        standingBlock(
          LEVEL_ROW,
          "Level",
          levelAnswer(content, names, kinds, level),
          levelRules(levels),
        ),
        standingBlock(
          LIFECYCLE_ROW,
          "Phase",
          standing(content, names, LIFECYCLE_ROW, lifecycle, "PARTNER.PHASE"),
          lifecycleRules(),
        ),
        judgementsBlock(content),
      ],
      print: printSetup(names.programme, content.partnerName),
    }),
    tables: [
      settingsTable(content),
      factsTable("LevelFacts", LEVEL_ROW, level, content),
      factsTable("PhaseFacts", LIFECYCLE_ROW, lifecycle, content),
      rulesTable(content),
      mdfTable(kinds.includes("plan") ? names.plan : undefined),
      registrations,
    ],
    validations: [
      ...factsValidations(LEVEL_ROW, level),
      ...factsValidations(LIFECYCLE_ROW, lifecycle),
    ],
    conditionalFormats: [
      ...stateFormats(MDF_ROW + 1, QUARTERS.length, [
        ["no plan with named pipeline: do not release", "bad"],
        ["claim above what was approved", "bad"],
        ["proof is missing", "warning"],
      ]),
      ...stateFormats(REGISTRATIONS_ROW + 1, registrations.rows.length, [
        ["answer overdue", "bad"],
        ["conflict to settle", "bad"],
        ["expired", "warning"],
        ["active", "good"],
      ]),
    ],
  };
}

/** By the levels in force, which stand on the sheet Policy where a company has its own. */
function levelAnswer(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
  level: Judgement,
): Cell[] {
  const { programmeAnswers } = content.dossier;
  if (programmeAnswers[LEVEL_LISTS.inForce] === undefined) {
    return standing(content, names, LEVEL_ROW, level, "PARTNER.LEVEL");
  }
  return kinds.includes("policy")
    ? standing(
        content,
        names,
        LEVEL_ROW,
        level,
        "PARTNER.LEVEL",
        levelsRange(names, levelsRow(content)),
      )
    : standingWhenWritten(level, programmeAnswers.level);
}

/** A row for each judgement: what it decides, on the answers given, with the reasons. */
function judgementsBlock({ dossier }: WorkbookContent): Block {
  return {
    row: JUDGEMENTS_ROW,
    column: 0,
    cells: [
      headings("Judgement", "Decision", "", "", "Reasons", "What it decides"),
      ...judgementsByLevels(dossier.programmeAnswers).map((judgement): Cell[] => {
        const { name, title } = judgement;
        const { decision, reasons } = judgementOn(judgement, dossier.programmeAnswers[name]);
        return [
          sentence(title),
          sentence(decision),
          {},
          {},
          sentence(reasons.join(" ")),
          // It flows over the columns beside it, which are empty here.
          { value: WHAT_IS_DECIDED[name] ?? "", style: "unit" },
        ];
      }),
    ],
  };
}

function stateFormats(
  row: number,
  rows: number,
  states: readonly (readonly [string, "good" | "warning" | "bad"])[],
): ConditionalFormat[] {
  const state = a1(row, STATE_COLUMN, "column");
  return states.map(([word, style]) => ({
    area: { row, column: STATE_COLUMN, rows, columns: 1 },
    rule: { kind: "formula", formula: `=${state}="${word}"`, style },
  }));
}
