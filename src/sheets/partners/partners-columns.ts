import type { InputKey } from "../../economics/inputs";
import { MEASURED_EVIDENCE } from "../../policy/names";
import { EVIDENCE } from "../../policy/evidence";
import type { PartnerEntry } from "../../case/portfolio-row";
import { a1, areaA1, onSheet } from "../description/a1";
import type { NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS } from "../layout/frame-places";
import { formatOf } from "../model/inputs";
import { splitInputs, type SplitInputs } from "./partners-inputs";

export const PARTNERS_ROW = FRAME_ROWS;

/** Columns that every table of partners has, answers first. */
const ANSWERS = [
  ["name", "Partner"],
  ["tier", "Tier"],
  ["decision", "Decision"],
  ["offerLow", "Offer from", "percentExact"],
  ["offerHigh", "Offer to", "percentExact"],
  ["breakeven", "Deals to break even", "integer"],
  ["lowest", "Lowest share", "percentExact"],
  ["highest", "Highest share", "percentExact"],
  ["width", "Deal zone", "percentExact"],
  ["contribution", "Contribution a year", "money"],
  ["partOfChannel", "Part of channel revenue", "percentExact"],
  ["evidenceTier", "Tier by the evidence"],
  ["allowed", "The questions allow"],
  ["decided", "As it was decided"],
  ["decidedTier", "Tier when decided"],
  ["decidedContribution", "Contribution when decided", "money"],
  ["decidedHighest", "Highest share when decided", "percentExact"],
] as const satisfies readonly (readonly [string, string, NumberFormatName?])[];

const FURTHER_EVIDENCE = [
  ["certified", "Certified"],
  ["partnerType", "Partner type"],
  ["embedsProduct", "Embeds our product"],
  ["strategicValues", "Strategic values given", "integer"],
  ["profile", "Policy profile"],
  ["part", "Part in a deal"],
  ["preset", "Band preset"],
] as const satisfies readonly (readonly [string, string, NumberFormatName?])[];

const LAST = [
  ["note", "Note"],
  ["id", "Id"],
  ["assumed", "Assumed"],
] as const satisfies readonly (readonly [string, string, NumberFormatName?])[];

export type PartnerColumnKey =
  | (typeof ANSWERS)[number][0]
  | (typeof MEASURED_EVIDENCE)[number]
  | (typeof FURTHER_EVIDENCE)[number][0]
  | `input ${InputKey}`
  | (typeof LAST)[number][0];

export interface PartnerColumn {
  readonly key: PartnerColumnKey;
  readonly name: string;
  readonly numberFormat: NumberFormatName | undefined;
}

/** The columns of the table of these partners, in their order. */
function partnerColumns({ ofEach }: SplitInputs): readonly PartnerColumn[] {
  const fixed = (
    columns: readonly (readonly [PartnerColumnKey, string, NumberFormatName?])[],
  ): PartnerColumn[] => columns.map(([key, name, numberFormat]) => ({ key, name, numberFormat }));
  return [
    ...fixed(ANSWERS),
    ...MEASURED_EVIDENCE.map((key): PartnerColumn => ({
      ...{ key, name: EVIDENCE[key].label },
      numberFormat: key === "endCustomerPercent" ? "percentExact" : "integer",
    })),
    ...fixed(FURTHER_EVIDENCE),
    ...ofEach.map((input): PartnerColumn => ({
      ...{ key: `input ${input.key}` as const, name: input.label },
      numberFormat: formatOf(input),
    })),
    ...fixed(LAST),
  ];
}

/** Where columns and their cells stand, for formulas on the row and on other sheets. */
export class PartnersLayout {
  readonly inputs: SplitInputs;
  readonly columns: readonly PartnerColumn[];
  private readonly positions: ReadonlyMap<PartnerColumnKey, number>;

  constructor(
    private readonly partners: readonly PartnerEntry[],
    private readonly names: SheetNames,
  ) {
    this.inputs = splitInputs(partners);
    this.columns = partnerColumns(this.inputs);
    this.positions = new Map(this.columns.map(({ key }, index) => [key, index]));
  }

  at(key: PartnerColumnKey): number {
    return this.positions.get(key) ?? -1;
  }

  /** A cell of the same row: its column stays, so that a sorted table still adds up. */
  cell(key: PartnerColumnKey, row: number): string {
    return a1(row, this.at(key), "column");
  }

  /** The inputs that each partner has of its own, in one row: their names, or a partner's values. */
  ownInputs(row: number): string {
    const { ofEach } = this.inputs;
    const [first] = ofEach;
    if (first === undefined) return "";
    const column = this.at(`input ${first.key}`);
    const style = row === PARTNERS_ROW ? "absolute" : "column";
    return `${a1(row, column, style)}:${a1(row, column + ofEach.length - 1, style)}`;
  }

  /** A whole column, seen from any sheet. */
  column(key: PartnerColumnKey): string {
    const rows = Math.max(1, this.partners.length);
    const area = { row: PARTNERS_ROW + 1, column: this.at(key), rows, columns: 1 };
    return onSheet(this.names.partners, areaA1(area, "absolute"));
  }
}
