import type { InputKey } from "../../economics/inputs";
import { TIER_NAMES } from "../../policy/display-names";
import { TIERS } from "../../policy/names";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell, SheetDescription, Validation } from "../description/description";
import { modelInput, tierInWords, tiersOnWorkings } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { awaiting, modelCall } from "../native/model-call";
import { orDashItself, withDashes } from "../layout/dashes";
import { NO_NUMBER, titled } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { inputsArgument, missingInputs } from "../layout/inputs-layout";
import { judgedBy } from "../layout/policy-layout";
import { BAND_PRESET_WORDS, CONTRIBUTION_WORDS } from "../layout/input-words";
import {
  evidenceArguments,
  evidenceBlock,
  evidenceLists,
  LAST_EVIDENCE_ROW,
} from "./verdict-evidence";
import { type Answer, ANSWER_COLUMN, ANSWER_ROW, answerCell, ANSWERS } from "./verdict-answers";
import { gapsInWords, scoresInWords } from "./verdict-lists";
import { decided, decidedBlock, decidedNumber } from "./decided-figures";
import { remarksBlock } from "./verdict-remarks";

const SCORES_ROW = LAST_EVIDENCE_ROW + 3;
/** Title, a heading of its own in the spill, and a row for each tier. */
const ROWS_FOR_SCORES = TIERS.length + 3;
const GAPS_ROW = SCORES_ROW + ROWS_FOR_SCORES;
/** Beside the tables, which are as wide as a screen of 1366 pixels. */
const REMARKS_COLUMN = 6;

function answerA1(answer: Answer): string {
  const { row, column } = answerCell(answer);
  return a1(row, column);
}

const CONTRIBUTION = "The partner's part in a deal";
const PRESET = "Band preset";

export function describeVerdict(content: WorkbookContent, names: SheetNames): SheetDescription {
  const sheet: SheetDescription = {
    ...plainSheet({
      kind: "verdict",
      name: names.verdict,
      columnWidthsInCharacters: [46, 32, 24, 12, 36, 2, 43],
      blocks: [
        frameBlock(
          `Verdict: ${content.partnerName}`,
          "What the evidence supports. It recommends; people decide and sign.",
          names,
          missingInputs(names),
        ),
        answerBlock(content, names),
        evidenceBlock(content),
        decidedBlock(content, names, answerA1("finalTier"), [
          {
            label: CONTRIBUTION,
            then: CONTRIBUTION_WORDS[content.contribution],
            cell: answerA1("contribution"),
          },
          { label: PRESET, then: BAND_PRESET_WORDS[content.preset], cell: answerA1("preset") },
        ]),
        titled(SCORES_ROW, "Scores", scoresInWords(names)),
        titled(GAPS_ROW, "Missing for a higher tier", gapsInWords(names)),
        remarksBlock(content, ANSWER_ROW - 1, REMARKS_COLUMN),
      ],
      print: printSetup(names.verdict, content.partnerName),
    }),
    validations: validations(),
  };
  return withDashes(sheet, names);
}

function answerBlock(content: WorkbookContent, names: SheetNames): Block {
  const order = tiersOnWorkings(names);
  const lower = `MAX(MATCH(${answerA1("evidenceTier")},${order},0),MATCH(${answerA1("highestAllowed")},${order},0))`;
  const band = call(
    content,
    "REVSHARE.BAND",
    ...(["finalTier", "contribution", "preset"] as const).map(answerA1),
    inputsArgument(names),
  );
  const ofSheet = evidenceArguments();
  const evidence = [...ofSheet.slice(0, -1), judgedBy(content, names, ofSheet.at(-1) ?? "")];
  const rows: Record<Answer, readonly [string, Cell]> = {
    decision: [
      "Decision",
      { formula: `=${decided(content.decision.headline, names)}`, style: "text" },
    ],
    evidenceTier: [
      "Tier by the evidence",
      {
        formula: `=${tierInWords(call(content, "PARTNER.TIER", ...evidence), names)}`,
        style: "calculation",
      },
    ],
    highestAllowed: [
      "Highest tier the questions allow",
      { value: TIER_NAMES[content.highestTierAllowed], style: "input" },
    ],
    finalTier: ["Tier to sign at", { formula: `=INDEX(${order},${lower})`, style: "result" }],
    contribution: [
      CONTRIBUTION,
      { value: CONTRIBUTION_WORDS[content.contribution], style: "input" },
    ],
    preset: [PRESET, { value: BAND_PRESET_WORDS[content.preset], style: "input" }],
    band: [
      "Share to offer, on its own terms",
      {
        formula: `=${content.ownPolicy === undefined ? orDashItself(awaiting(band, names)) : offeredAt("low", content, names)}`,
        style: "result",
        numberFormat: "percentExact",
      },
    ],
    breakevenDeals: [
      "Deals a year to break even, base case",
      {
        formula: `=${modelCall(content, names, "breakevenDeals")}`,
        style: "result",
        numberFormat: "integer",
      },
    ],
    breakevenFirstYear: [
      "In the first year alone, every deal truly new",
      {
        formula: `=${call(content, "BREAKEVEN.VOLUME", ...firstYearArguments(names))}`,
        style: "calculation",
        numberFormat: "integer",
      },
    ],
    lowestShare: [
      "Lowest share the partner can live on, base case",
      {
        formula: `=${modelCall(content, names, "minRevshare")}`,
        style: "calculation",
        numberFormat: "percentExact",
      },
    ],
    highestShare: [
      "Highest share we can afford, base case",
      {
        formula: `=${modelCall(content, names, "maxRevshare")}`,
        style: "calculation",
        numberFormat: "percentExact",
      },
    ],
    contributionAmount: [
      "Programme contribution a year, base case",
      {
        formula: `=${modelCall(content, names, "programmeContribution")}`,
        style: "calculation",
        numberFormat: "money",
      },
    ],
  };
  const bandHigh: Cell = {
    style: "result",
    numberFormat: "percentExact",
    // The function fills this cell as well; where it is not asked, the decision's own end stands here.
    ...(content.ownPolicy === undefined
      ? {}
      : { formula: `=${offeredAt("high", content, names)}` }),
  };
  return {
    row: ANSWER_ROW - 1,
    column: ANSWER_COLUMN,
    cells: [
      [...headings("Answer", "Value"), null],
      ...ANSWERS.map((answer) => {
        const [label, value] = rows[answer];
        return [{ value: label, style: "label" } satisfies Cell, value, null];
      }),
    ].map((row, index) =>
      index === 1 + ANSWERS.indexOf("band") ? [...row.slice(0, 2), bandHigh] : row,
    ),
  };
}

/** No function knows a company's own bands: the offer stands as it was decided, while that holds. */
function offeredAt(end: "low" | "high", { offer }: WorkbookContent, names: SheetNames): string {
  return offer === undefined ? text(NO_NUMBER) : decidedNumber(offer[end], names);
}

/** Programme cost, contract value, margin, share and the first year's cost of a partner deal. */
function firstYearArguments(names: SheetNames): string[] {
  // Workings holds a number even where an input is a range, which this function does not read.
  const used = (key: InputKey): string => modelInput(key, names);
  const first = (["programmeCost", "acv", "grossMargin", "revshare"] as const).map(used);
  return [...first, `${used("partnerOneOff")}+${used("partnerSupport")}`];
}

function validations(): Validation[] {
  const oneOf = (
    label: string,
    { row, column }: { readonly row: number; readonly column: number },
    values: readonly string[],
  ): Validation => ({
    area: { row, column, rows: 1, columns: 1 },
    rule: { kind: "list", values },
    title: label,
    message: `${label}: choose ${values.join(", ")}.`,
  });
  return [
    ...evidenceLists().map(({ label, values, ...cell }) => oneOf(label, cell, values)),
    oneOf(
      "Highest tier the questions allow",
      answerCell("highestAllowed"),
      Object.values(TIER_NAMES),
    ),
    oneOf(CONTRIBUTION, answerCell("contribution"), Object.values(CONTRIBUTION_WORDS)),
    oneOf(PRESET, answerCell("preset"), Object.values(BAND_PRESET_WORDS)),
  ];
}
