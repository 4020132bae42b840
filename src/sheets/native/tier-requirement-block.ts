import { SCHEDULED } from "../../partner/intake-record";
import { EVIDENCE } from "../../policy/evidence";
import { PROFILE_DISPLAY_NAMES } from "../../policy/display-names";
import { type MeasuredEvidence, PROFILE_NAMES, TIERS } from "../../policy/names";
import { TIER_CONDITIONS } from "../../policy/tier-floors";
import { a1, areaA1 } from "../description/a1";
import type { Block, Cell } from "../description/description";
import { numberInWords, text } from "../layout/calls";
import { headings } from "../layout/frame";
import {
  COLUMNS,
  evidenceAddress,
  floorOf,
  type RequirementRow,
  REQUIREMENTS,
  resultAddress,
  ROWS,
  tierColumn,
} from "./tier-layout";

const columns = COLUMNS.requirement;

/** Every floor, condition and kind of demand of every tier, and which of them are missing. */
export function requirementBlock(): Block {
  return {
    row: ROWS.requirement - 1,
    column: columns.tier,
    cells: [
      headings(
        ...["Tier", "Rank", "Kind", "Requirement", "Actual", "Required", "Lacking", "Met"],
        ...["Missing", "Listed", "Position", ...Object.values(PROFILE_DISPLAY_NAMES)],
      ),
      ...REQUIREMENTS.map((requirement, index) => requirementCells(requirement, index)),
    ],
  };
}

function requirementCells(requirement: RequirementRow, index: number): Cell[] {
  const { tier, kind, requirement: label } = requirement;
  const row = ROWS.requirement + index;
  const cell = (column: keyof typeof columns): string => a1(row, columns[column]);
  const written = (content: string | Cell): Cell =>
    typeof content === "string" ? { formula: `=${content}`, style: "calculation" } : content;
  const { actual, required, lacking, met, missing } = parts(requirement, row, cell);
  const firstListed = a1(ROWS.requirement, columns.listed, "row");
  return [
    { value: tier },
    { value: TIERS.indexOf(tier) + 1, style: "unit" },
    { value: kind },
    { value: label },
    ...[actual, required, lacking, met, missing].map(written),
    written(`AND(${cell("rank")}<${rankOfTier()},${isListed(requirement, cell)})`),
    written(`IF(${cell("listed")},SUMPRODUCT((${firstListed}:${cell("listed")})*1),"")`),
    ...PROFILE_NAMES.map((profile): Cell =>
      kind === "floor" ? { value: floorOf(requirement, profile), style: "unit" } : {},
    ),
  ];
}

/** The place of the partner's tier among all, the highest first. */
function rankOfTier(): string {
  return `MATCH(${resultAddress("tier")},${tierColumn("tier")},0)`;
}

/** Demand that is not there at all is not said twice when a floor asks for it as well. */
function isListed({ tier, kind, evidence }: RequirementRow, cell: CellOfRow): string {
  const isMissing = `${cell("met")}=FALSE`;
  if (kind !== "demand") return isMissing;
  const floor = REQUIREMENTS.findIndex(
    (other) => other.tier === tier && other.kind === "floor" && other.evidence === evidence,
  );
  return floor < 0 ? isMissing : `${isMissing},${a1(ROWS.requirement + floor, columns.met)}=TRUE`;
}

type CellOfRow = (column: keyof typeof columns) => string;
type Parts = Record<"actual" | "required" | "lacking" | "met" | "missing", string | Cell>;

function parts(requirement: RequirementRow, row: number, cell: CellOfRow): Parts {
  const { kind, evidence, required, missing } = requirement;
  const shown = evidence === undefined ? "" : evidenceAddress(evidence, "shown");
  const ifMissing = (words: string): string => `IF(${cell("met")},"",${words})`;
  const enough = `${cell("lacking")}<=${resultAddress("tolerance")}`;
  switch (kind) {
    case "floor":
      return {
        actual: shown,
        required: requiredByProfile(row),
        lacking: `ROUND(${cell("required")}-${evidenceAddress(evidence as MeasuredEvidence, "amount")},9)`,
        met: enough,
        missing: ifMissing(floorWords(evidence as MeasuredEvidence, cell)),
      };
    case "demand":
      return {
        actual: shown,
        required: { value: required },
        lacking: {},
        met: `${evidenceAddress(evidence as MeasuredEvidence, "amount")}>0`,
        missing: ifMissing(text(missing)),
      };
    case "condition": {
      const { met, actual } = condition(requirement, shown);
      return {
        actual,
        required: { value: required },
        lacking: {},
        met,
        missing: ifMissing(text(missing)),
      };
    }
  }
}

function requiredByProfile(row: number): string {
  const area = { column: columns.profiles, rows: 1, columns: PROFILE_NAMES.length };
  const header = areaA1({ ...area, row: ROWS.requirement - 1 }, "absolute");
  const profile = evidenceAddress("profile", "shown");
  return `INDEX(${areaA1({ ...area, row })},MATCH(${profile},${header},0))`;
}

function condition(
  { tier, evidence }: RequirementRow,
  shown: string,
): { met: string; actual: string } {
  const { partnerTypes, embedsProduct } = TIER_CONDITIONS[tier];
  const type = evidenceAddress("partnerType", "shown");
  const isOneOf = (types: readonly string[]): string =>
    `OR(${types.map((one) => `${type}="${one}"`).join(",")})`;
  if (evidence === "partnerType") return { met: isOneOf(partnerTypes ?? []), actual: shown };
  const says = `${shown}=TRUE`;
  if (evidence === "certified") {
    return { met: `OR(${says},${shown}="${SCHEDULED}")`, actual: shown };
  }
  if (evidence !== "embedsProduct" || embedsProduct === undefined)
    return { met: says, actual: shown };
  const implied = isOneOf(embedsProduct.impliedByTypes);
  return { met: `OR(${says},${implied})`, actual: `IF(${implied},TRUE,${shown})` };
}

/** "2 more named accounts", or what has to become known first. */
function floorWords(evidence: MeasuredEvidence, cell: CellOfRow): string {
  const { label, unit, missing } = EVIDENCE[evidence];
  const words = (isOne: boolean): string => missing("", isOne);
  const unknown = `${text(`${label.toLowerCase()} known and at least `)}&${numberInWords(cell("required"))}&${text(` ${unit}`)}`;
  return `IF(${evidenceAddress(evidence, "known")},${counted(cell("lacking"), words(true), words(false))},${unknown})`;
}

function counted(number: string, one: string, many: string): string {
  const noun = one === many ? text(many) : `IF(${number}=1,${text(one)},${text(many)})`;
  return `${numberInWords(number)}&${noun}`;
}
