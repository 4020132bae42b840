import { PLATINUM_SHARE } from "../../policy/programme/levels";
import { SUNSET_RULE } from "../../policy/programme/lifecycle";
import { asPercent } from "../../wording";
import { a1 } from "../description/a1";
import type { Block, Cell, ConditionalFormat, TableDescription } from "../description/description";
import { text } from "../layout/calls";
import { computed, fillIn, fromElsewhere, label } from "../layout/cells";
import { inputOnSheet } from "../layout/input-words";
import { headings } from "../layout/frame";
import { formatOf } from "../model/inputs";
import type { PartnersLayout } from "./partners-columns";
import type { SplitInputs } from "./partners-inputs";
import { MIX_COLUMNS, RULE_ROW, SHARED_ROW, TOTAL_ROW, VALUE_COLUMN } from "./portfolio-layout";

const SETTINGS_ROW = RULE_ROW + 1;
const [LIMIT_ROW, REVENUE_ROW, AGE_ROW] = [1, 2, 3].map((line) => SETTINGS_ROW + line);
const RESULTS_ROW = SETTINGS_ROW + 5;
const PART_ROW = RESULTS_ROW + 1;
const ANSWER_ROW = RESULTS_ROW + 2;

const END = "Redesign the programme or end it";
const HOLDS = "The rule holds";

/** Two rules of ten percent: what makes a partner platinum, and what a programme must reach. */
export function ruleBlocks(layout: PartnersLayout): Block[] {
  const { fromMonth, leastShare } = SUNSET_RULE;
  const cell = (row = 0): string => a1(row, VALUE_COLUMN);
  const [limit, revenue, age, part] = [LIMIT_ROW, REVENUE_ROW, AGE_ROW, PART_ROW].map(cell);
  const total = a1(TOTAL_ROW, MIX_COLUMNS.revenue);
  const judged = `IF(AND(${age}>=${fromMonth},${part}<${leastShare}),${text(END)},${text(HOLDS)})`;
  const holders = `COUNTIF(${layout.column("partOfChannel")},${text(">=")}&${limit})`;
  return [
    { row: RULE_ROW, column: 0, cells: [headings("The ten-percent rules", "")] },
    {
      row: RESULTS_ROW,
      column: 0,
      cells: [
        [label("Partners with that part of channel revenue"), fromElsewhere(holders, "integer")],
        [
          label("Part of our revenue through partners"),
          computed(`IF(${revenue}="","",${total}/${revenue})`, "percentExact"),
        ],
        [
          label(`Under ${asPercent(leastShare)} from month ${fromMonth} on`),
          computed(`IF(OR(${revenue}="",${age}=""),${text("Fill in revenue and age")},${judged})`),
        ],
      ],
    },
  ];
}

/** What people set, and know about us; kept when the sheet is written again. */
export function settingsTable(): TableDescription {
  return {
    ...{ name: "PortfolioSettings", row: SETTINGS_ROW, column: 0, keyColumn: "Our programme" },
    columns: [
      { name: "Our programme", owner: "ours" },
      { name: "Value", owner: "user" },
    ],
    rows: [
      [label("Platinum from this part of channel revenue on"), fillIn(PLATINUM_SHARE, "percent")],
      [label("Our revenue a year"), fillIn(undefined, "money")],
      [label("Age of the programme, months"), fillIn(undefined, "integer")],
    ],
  };
}

export function ruleFormats(): ConditionalFormat[] {
  const area = { row: ANSWER_ROW, column: VALUE_COLUMN, rows: 1, columns: 1 };
  const answer = a1(ANSWER_ROW, VALUE_COLUMN);
  return [
    { area, rule: { kind: "formula", formula: `=${answer}=${text(END)}`, style: "bad" } },
    { area, rule: { kind: "formula", formula: `=${answer}=${text(HOLDS)}`, style: "good" } },
  ];
}

/** What every row's model starts from; where partners differ, their rows have a column of it. */
export function sharedBlock({ shared }: SplitInputs): Block {
  return {
    row: SHARED_ROW,
    column: 0,
    cells: [
      [
        {
          value: "Inputs that all partners share; change them in the pane",
          inValues: "Inputs that all partners share",
          style: "heading",
        },
        ...headings("In every model"),
      ],
      ...shared.map(([input, value]): Cell[] => [
        label(input.label),
        { value: inputOnSheet(input.key, value), style: "label", numberFormat: formatOf(input) },
      ]),
    ],
  };
}
