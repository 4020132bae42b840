import { PROFILE_DISPLAY_NAMES, TIER_NAMES } from "../../policy/display-names";
import { findName, TIERS } from "../../policy/names";
import { policyFor } from "../../policy/policy";
import { POLICY_COLUMNS } from "../../policy/policy-rows";
import { policyTable } from "../../policy/policy-table";
import { a1, areaA1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell, SheetDescription, TableDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { computed, fillIn, fromElsewhere, label, NO_NUMBER, sentence } from "../layout/cells";
import { orDashItself, whereAllLoaded } from "../layout/dashes";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { POLICY_ANSWER_ROW, POLICY_TABLE_ROW, policyRange } from "../layout/policy-layout";
import { tierInWords } from "../native/workings-layout";
import { levelsBlock } from "./policy-levels";
import { answerCell } from "../decision/verdict-answers";
import { evidenceArguments } from "../decision/verdict-evidence";

const TIER_COLUMN = POLICY_COLUMNS.indexOf("Tier");
const VALUE_COLUMN = POLICY_COLUMNS.indexOf("Value");
const PUBLISHED_COLUMN = POLICY_COLUMNS.length;

/** The profile's figures as a table to change; any function of ours takes it in a profile's place. */
export function describePolicy(content: WorkbookContent, names: SheetNames): SheetDescription {
  const table = tableOf(content);
  const values = {
    row: POLICY_TABLE_ROW + 1,
    column: VALUE_COLUMN,
    rows: table.rows.length,
    columns: 1,
  };
  const [value, published] = [VALUE_COLUMN, PUBLISHED_COLUMN].map((column) =>
    a1(POLICY_TABLE_ROW + 1, column, "column"),
  );
  return {
    ...plainSheet({
      kind: "policy",
      name: names.policy,
      columnWidthsInCharacters: [30, 24, 54, 14, 22, 34, 14, 60],
      blocks: [
        frameBlock(
          "Policy: the figures behind the verdict",
          {
            live: "Change the blue figures to your own. The published ones stand beside them; what differs is marked.",
            inValues:
              "What was judged by. The published figures stand beside it; what differs is marked.",
          },
          names,
        ),
        answerBlock(content, names, table),
        levelsBlock(content, levelsRow(content)),
      ],
      print: {
        ...printSetup(names.policy, content.partnerName, POLICY_TABLE_ROW),
        columns: { first: 0, last: PUBLISHED_COLUMN },
      },
    }),
    tables: [table],
    conditionalFormats: [
      {
        area: values,
        rule: { kind: "formula", formula: `=${value}<>${published}`, style: "warning" },
      },
    ],
    freeze: { rows: POLICY_TABLE_ROW + 1, columns: 0 },
  };
}

/** Below the table, with a line between them. */
export function levelsRow(content: Judged): number {
  return POLICY_TABLE_ROW + 1 + tableOf(content).rows.length + 1;
}

type Judged = Pick<WorkbookContent, "profile" | "ownPolicy">;

function tableOf({ profile, ownPolicy }: Judged): TableDescription {
  const policy = policyFor(profile);
  if (!policy.ok) throw new Error(policy.problem.message);
  const [, ...published] = policyTable(policy.value);
  const [, ...coded] = policyTable(ownPolicy ?? policy.value);
  const rows = coded.map((row) =>
    row.map((value, at) => (at === TIER_COLUMN ? inWords(value) : value)),
  );
  return {
    name: "CompanyPolicy",
    row: POLICY_TABLE_ROW,
    column: 0,
    keyColumn: "Id",
    columns: [
      ...POLICY_COLUMNS.map((name) => ({
        name,
        owner: name === "Value" ? ("user" as const) : ("ours" as const),
      })),
      { name: "Published", owner: "ours" },
      { name: "Id", owner: "ours" },
    ],
    rows: rows.map((row, index): Cell[] => [
      ...row.map((value, column): Cell =>
        column === VALUE_COLUMN ? fillIn(value, "general") : label(String(value)),
      ),
      { value: published[index]?.[VALUE_COLUMN] ?? "", style: "unit", numberFormat: "general" },
      { value: row.slice(0, VALUE_COLUMN).join(", "), style: "unit" },
    ]),
  };
}

/** A tier as people call it; some figures hold for all of them. */
function inWords(value: string | number): string | number {
  const tier = findName(TIERS, value);
  return tier === undefined ? value : TIER_NAMES[tier];
}

/** What this partner comes out at by the table, and how to point other functions at it. */
function answerBlock(
  content: WorkbookContent,
  names: SheetNames,
  { rows }: TableDescription,
): Block {
  const area = {
    row: POLICY_TABLE_ROW,
    column: 0,
    rows: rows.length + 1,
    columns: POLICY_COLUMNS.length,
  };
  const range = policyRange();
  const evidence = evidenceArguments()
    .slice(0, -1)
    .map((cell) => onSheet(names.verdict, cell));
  const { row, column } = answerCell("evidenceTier");
  const onVerdict = onSheet(names.verdict, a1(row, column, "absolute"));
  const tierBy = (policy: string): string => {
    const tier = call(content, "PARTNER.TIER", ...evidence, policy);
    return orDashItself(tierInWords(tier, names), tier);
  };
  const byProfile = content.ownPolicy === undefined ? onVerdict : tierBy(text(content.profile));
  const byProfileHere = a1(POLICY_ANSWER_ROW, 1);
  const byTable = a1(POLICY_ANSWER_ROW + 1, 1);
  const columnOf = (at: number): string =>
    areaA1(
      { ...area, row: POLICY_TABLE_ROW + 1, rows: rows.length, column: at, columns: 1 },
      "absolute",
    );
  const differ = `SUMPRODUCT((${columnOf(VALUE_COLUMN)}<>${columnOf(PUBLISHED_COLUMN)})*1)`;
  const lines: readonly (readonly [string, Cell, inValues?: string])[] = [
    [`Tier by the profile ${PROFILE_DISPLAY_NAMES[content.profile]}`, fromElsewhere(byProfile)],
    [
      "Tier by this table",
      {
        ...computed(tierBy(range)),
        style: "result",
      },
    ],
    [
      "The table is",
      computed(
        whereAllLoaded(
          [byProfileHere, byTable],
          `IF(AND(${byTable}=${text(NO_NUMBER)},${byProfile}<>${text(NO_NUMBER)}),"refused: it does not read as a policy","in order")`,
        ),
      ),
    ],
    ["Figures that differ from the published ones", computed(differ, "integer")],
    [
      "Type this in place of a profile's name",
      label(onSheet(names.policy, range)),
      "Where the figures stand",
    ],
  ];
  return {
    row: POLICY_ANSWER_ROW,
    column: 0,
    cells: lines.map(([name, cell, inValues]): Cell[] => [sentence(name, inValues), cell]),
  };
}
