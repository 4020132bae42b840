import { SCHEDULED, UNKNOWN } from "../../partner/intake-record";
import { PROFILE_DISPLAY_NAMES } from "../../policy/display-names";
import { EVIDENCE } from "../../policy/evidence";
import { PARTNER_TYPE_NAMES } from "../../policy/intake-names";
import {
  MEASURED_EVIDENCE,
  type MeasuredEvidence,
  PARTNER_TYPES,
  PROFILE_NAMES,
} from "../../policy/names";
import { DEFAULT_PROFILE } from "../../policy/policy";
import { MOST_STRATEGIC_VALUES } from "../../policy/score-weights";
import { a1, areaA1 } from "../description/a1";
import type { Block, Cell } from "../description/description";
import { text } from "../layout/calls";
import { headings } from "../layout/frame";
import { translated } from "../layout/input-words";
import {
  COLUMNS,
  EVIDENCE_NAMES,
  evidenceAddress,
  type EvidenceName,
  ROWS,
  SCORE_PARTS,
} from "./tier-layout";

const UNLIMITED = 1e15;

const PROFILES_IN_WORDS = PROFILE_NAMES.map((name) => [name, PROFILE_DISPLAY_NAMES[name]] as const);

const TYPES_IN_WORDS = PARTNER_TYPES.map((type) => [PARTNER_TYPE_NAMES[type], type] as const);

/** The evidence as it stands on the sheet, checked, and as numbers in which unknown is none. */
export function evidenceBlocks(cells: Readonly<Record<EvidenceName, string>>): Block[] {
  return [
    {
      row: ROWS.evidence - 1,
      column: COLUMNS.evidence.label,
      cells: [
        headings("Evidence", "On the sheet", "Known", "Amount", "Shown", "From", "To"),
        ...EVIDENCE_NAMES.map((name) => evidenceRow(name, cells[name])),
      ],
    },
    {
      row: ROWS.evidence - 1,
      column: COLUMNS.types,
      cells: [headings("Partner types"), ...PARTNER_TYPES.map((value): Cell[] => [{ value }])],
    },
    {
      row: ROWS.score - 1,
      column: COLUMNS.score.tier,
      cells: [
        headings("Score of", "For", "Points", "For every", "At most", "Amount", "Earned"),
        ...SCORE_PARTS.map(({ tier, evidence, points, per, most }, index): Cell[] => {
          const row = ROWS.score + index;
          const cell = (column: keyof typeof COLUMNS.score): string =>
            a1(row, COLUMNS.score[column]);
          return [
            { value: tier },
            { value: labelOf(evidence) },
            ...[points, per, most].map((value): Cell => ({ value, style: "unit" })),
            { formula: `=${evidenceAddress(evidence, "amount")}`, style: "calculation" },
            {
              formula: `=MIN(${cell("most")},${cell("points")}*${cell("amount")}/${cell("per")})`,
              style: "calculation",
            },
          ];
        }),
      ],
    },
  ];
}

const OTHER_LABELS = {
  certified: "Certified",
  partnerType: "Partner type",
  embedsProduct: "Embeds our product",
  strategicValues: "Strategic values given",
  profile: "Policy profile",
} as const;

function isMeasured(name: EvidenceName): name is MeasuredEvidence {
  return MEASURED_EVIDENCE.some((measured) => measured === name);
}

function labelOf(name: EvidenceName): string {
  return isMeasured(name) ? EVIDENCE[name].label : OTHER_LABELS[name];
}

function evidenceRow(name: EvidenceName, cell: string): Cell[] {
  const typed = evidenceAddress(name, "typed");
  const formula = (text: string): Cell => ({ formula: `=${text}`, style: "calculation" });
  const label: Cell = { value: labelOf(name), style: "label" };
  const onSheet: Cell = { formula: `=IF(${cell}="","",${cell})`, style: "crossSheet" };
  const isBlank = `OR(${typed}="",${typed}="${UNKNOWN}")`;
  switch (name) {
    case "partnerType": {
      const types = areaA1(
        { row: ROWS.evidence, column: COLUMNS.types, rows: PARTNER_TYPES.length, columns: 1 },
        "absolute",
      );
      const known = `ISNUMBER(MATCH(${typed},${types},0))`;
      const shown = `IF(${isBlank},"${UNKNOWN}",IF(${known},${typed},NA()))`;
      const coded = translated(cell, TYPES_IN_WORDS);
      const named = { ...onSheet, formula: `=IF(${cell}="","",${coded})` };
      return [label, named, formula(known), {}, formula(shown), {}, {}];
    }
    case "profile":
      return [
        ...[label, onSheet, {}, {}],
        formula(
          `IF(${typed}="",${text(PROFILE_DISPLAY_NAMES[DEFAULT_PROFILE])},${translated(typed, PROFILES_IN_WORDS)})`,
        ),
        ...[{}, {}],
      ];
    case "certified":
    case "embedsProduct": {
      const yes = `OR(${typed}=TRUE,${typed}="TRUE",${typed}="yes",${typed}=1)`;
      const no = `OR(${typed}=FALSE,${typed}="FALSE",${typed}="no",${typed}=0)`;
      const isScheduled = name === "certified" ? `${typed}="${SCHEDULED}"` : "FALSE";
      return [
        ...[label, onSheet, formula(`OR(${yes},${no},${isScheduled})`)],
        formula(`IF(${yes},1,IF(OR(${no},${isScheduled},${isBlank}),0,NA()))`),
        formula(`IF(${yes},TRUE,IF(${no},FALSE,IF(${isScheduled},"${SCHEDULED}","${UNKNOWN}")))`),
        ...[{}, {}],
      ];
    }
    default:
      return [label, onSheet, ...amountCells(name, typed, isBlank)];
  }
}

/** A number in its range; anything else that stands there is an error, not a zero. */
function amountCells(
  name: MeasuredEvidence | "strategicValues",
  typed: string,
  isBlank: string,
): Cell[] {
  const isShare = name === "endCustomerPercent";
  const whole = name === "strategicValues" || EVIDENCE[name].whole;
  const most = isShare ? 1 : name === "strategicValues" ? MOST_STRATEGIC_VALUES : UNLIMITED;
  const [from, to] = [evidenceAddress(name, "from"), evidenceAddress(name, "to")];
  const known = evidenceAddress(name, "known");
  const inRange = `AND(${typed}>=${from},${typed}<=${to}${whole ? `,INT(${typed})=${typed}` : ""})`;
  // A fraction of 0.57 is 57 percent, not the 56.99999999999999 of binary fractions.
  const amount = isShare ? `ROUND(${typed}*100,9)` : typed;
  const cells = [
    `ISNUMBER(${typed})`,
    `IF(${isBlank},0,IF(${known},IF(${inRange},${amount},NA()),NA()))`,
    `IF(${known},${evidenceAddress(name, "amount")},"${UNKNOWN}")`,
  ].map((text): Cell => ({ formula: `=${text}`, style: "calculation" }));
  return [...cells, { value: 0, style: "unit" }, { value: most, style: "unit" }];
}
