import { PROFILE_DISPLAY_NAMES } from "../../policy/display-names";
import { PARTNER_TYPE_NAMES } from "../../policy/intake-names";
import { SCHEDULED, UNKNOWN } from "../../partner/intake-record";
import { a1, onSheet } from "../description/a1";
import type { SheetNames } from "../description/sheet-names";
import type { EvidenceContent, WorkbookContent } from "../layout/content";
import type { Block, Cell } from "../description/description";
import { headings } from "../layout/frame";
import { judgedBy, policyInWords } from "../layout/policy-layout";
import { ROW_AFTER_ANSWERS } from "./verdict-answers";

const FIRST_ROW = ROW_AFTER_ANSWERS + 1;
const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;

const YES_NO = ["yes", "no", UNKNOWN];

/** As text: a list that people choose from offers words, and TRUE turns into 1 in some of them. */
function yesOrNo(answer: EvidenceContent["certified"]): string {
  if (answer === undefined) return UNKNOWN;
  if (answer === SCHEDULED) return SCHEDULED;
  return answer ? "yes" : "no";
}

interface EvidenceRow {
  readonly label: string;
  readonly unit: string;
  readonly value: (
    evidence: EvidenceContent,
    content: WorkbookContent,
  ) => Cell["value"] | undefined;
  readonly format?: Cell["numberFormat"];
  readonly list?: readonly string[];
}

/** In the order of the arguments of `PARTNER.TIER`; unknown counts as not met. */
const EVIDENCE_ROWS: readonly EvidenceRow[] = [
  { label: "Named accounts", unit: "customers", value: (e) => e.namedAccounts },
  {
    label: "End-customer relationships",
    unit: "fraction of its customers",
    value: (e) => e.endCustomerShare,
    format: "percent",
  },
  { label: "Sales team", unit: "people with a quota", value: (e) => e.salesTeam },
  { label: "Dedicated people", unit: "named people", value: (e) => e.dedicatedStaff },
  {
    label: "Joint marketing",
    unit: "currency/year",
    value: (e) => e.jointMarketing,
    format: "money",
  },
  { label: "Commitment", unit: "months", value: (e) => e.commitmentMonths },
  {
    label: "Certified",
    unit: "yes, no, scheduled or unknown",
    value: (e) => yesOrNo(e.certified),
    list: ["yes", "no", SCHEDULED, UNKNOWN],
  },
  {
    label: "Partner type",
    unit: "",
    value: (e) => e.partnerType && PARTNER_TYPE_NAMES[e.partnerType],
    list: [...Object.values(PARTNER_TYPE_NAMES), UNKNOWN],
  },
  {
    label: "Embeds our product",
    unit: "yes, no or unknown",
    value: (e) => yesOrNo(e.embedsProduct),
    list: YES_NO,
  },
  { label: "Strategic values given", unit: "0 to 4", value: (e) => e.strategicValues },
  {
    label: "Policy profile",
    unit: "",
    value: (_, c) => policyInWords(c),
    list: Object.values(PROFILE_DISPLAY_NAMES),
  },
];

export const LAST_EVIDENCE_ROW = FIRST_ROW + EVIDENCE_ROWS.length - 1;

/** The arguments of `PARTNER.TIER` and its siblings, as cells of this sheet. */
export function evidenceArguments(): string[] {
  return EVIDENCE_ROWS.map((_, index) => a1(FIRST_ROW + index, VALUE_COLUMN, "absolute"));
}

/** The same, seen from any sheet, with a company's own figures in the profile's place. */
export function judgedEvidence(content: WorkbookContent, names: SheetNames): string[] {
  const cells = evidenceArguments().map((cell) => onSheet(names.verdict, cell));
  return [...cells.slice(0, -1), judgedBy(content, names, cells.at(-1) ?? "")];
}

export function evidenceBlock(content: WorkbookContent): Block {
  return {
    row: FIRST_ROW - 1,
    column: LABEL_COLUMN,
    cells: [
      headings("Evidence", "Value", "Unit"),
      ...EVIDENCE_ROWS.map(({ label, unit, value, format }): Cell[] => [
        { value: label, style: "label" },
        {
          value: value(content.evidence, content) ?? UNKNOWN,
          style: "input",
          numberFormat: format ?? "general",
        },
        { value: unit, style: "unit" },
      ]),
    ],
  };
}

/** Evidence that is chosen from a list, and where. */
export function evidenceLists(): {
  readonly label: string;
  readonly values: readonly string[];
  readonly row: number;
  readonly column: number;
}[] {
  return EVIDENCE_ROWS.flatMap(({ label, list }, index) =>
    list === undefined
      ? []
      : [{ label, values: list, row: FIRST_ROW + index, column: VALUE_COLUMN }],
  );
}
