import { PLATINUM_SHARE } from "../../policy/programme/levels";
import { nameOf, type PartnerEntry } from "../../case/portfolio-row";
import type { WorkbookContent } from "../layout/content";
import type {
  Cell,
  ConditionalFormat,
  SheetDescription,
  TableDescription,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { PARTNERS_ROW, PartnersLayout, type PartnerColumnKey } from "./partners-columns";
import { knownCells } from "./partners-known";
import { answerCells } from "./partners-rows";

const WIDE: Partial<Record<PartnerColumnKey, number>> = {
  name: 34,
  tier: 24,
  evidenceTier: 24,
  allowed: 24,
  decidedTier: 24,
  partnerType: 24,
  decision: 52,
  decided: 52,
  assumed: 50,
  note: 40,
};
const USUAL_WIDTH = 16;
/** Some fifty columns: on fewer pages nobody could read them. */
const PAGES_WIDE = 7;

/** A row for each partner. Every formula looks at its own row only, so the table can be sorted. */
export function describePartners(content: WorkbookContent, names: SheetNames): SheetDescription {
  const layout = new PartnersLayout(content.partners, names);
  return {
    ...plainSheet({
      kind: "partners",
      name: names.partners,
      columnWidthsInCharacters: layout.columns.map(({ key }) => WIDE[key] ?? USUAL_WIDTH),
      blocks: [
        frameBlock(
          "Partners",
          {
            live: "Edit in the pane; notes are yours.",
            inValues: "All partners as they stood; notes are yours.",
          },
          names,
        ),
      ],
      print: {
        ...printSetup(names.partners, "all partners", PARTNERS_ROW),
        // A long text at the edge would begin a page of its own.
        columns: { first: 0, last: layout.columns.length - 1 },
        fitToPagesWide: PAGES_WIDE,
        repeatColumns: { first: 0, last: 0 },
      },
    }),
    tables: [partnersTable(content, names, layout)],
    conditionalFormats: [
      ...rowFormats(layout, content.partners.length),
      ...bars(layout, content.partners.length),
    ],
    freeze: { rows: PARTNERS_ROW + 1, columns: 1 },
  };
}

function partnersTable(
  content: WorkbookContent,
  names: SheetNames,
  layout: PartnersLayout,
): TableDescription {
  const labels = uniqueNames(content.partners);
  return {
    ...{ name: "PartnerRows", row: PARTNERS_ROW, column: 0, keyColumn: "Id" },
    columns: layout.columns.map(({ key, name, numberFormat }) => ({
      name,
      ...(key === "note" ? { owner: "user" as const, untouched: "" } : { owner: "ours" as const }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
    rows: content.partners.map((partner, index): Cell[] => {
      const cells = {
        ...knownCells(partner, labels[index] ?? partner.id, layout.columns),
        ...answerCells(content, names, layout, PARTNERS_ROW + 1 + index, partner),
      };
      return layout.columns.map(({ key }) => cells[key] ?? {});
    }),
  };
}

/** Names as people know them; of two alike the second is called "(2)". */
export function uniqueNames(partners: readonly PartnerEntry[]): string[] {
  const times = new Map<string, number>();
  return partners.map((partner) => {
    const name = nameOf(partner);
    const time = (times.get(name.toLowerCase()) ?? 0) + 1;
    times.set(name.toLowerCase(), time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

/** Whose partner brings most, and whose terms leave most room, seen without reading. */
function bars(layout: PartnersLayout, partners: number): ConditionalFormat[] {
  return (["width", "contribution"] as const).map((key) => ({
    area: {
      row: PARTNERS_ROW + 1,
      column: layout.at(key),
      rows: Math.max(1, partners),
      columns: 1,
    },
    rule: { kind: "bar" },
  }));
}

/** Ten percent of the channel in green, a zone that is missed in red, a partner to sign in green. */
function rowFormats(layout: PartnersLayout, rows: number): ConditionalFormat[] {
  const row = PARTNERS_ROW + 1;
  const when = (
    key: PartnerColumnKey,
    condition: (cell: string) => string,
    style: "good" | "bad" | "warning",
  ): ConditionalFormat => ({
    area: { row, column: layout.at(key), rows: Math.max(1, rows), columns: 1 },
    rule: { kind: "formula", formula: `=${condition(layout.cell(key, row))}`, style },
  });
  return [
    when("partOfChannel", (cell) => `AND(ISNUMBER(${cell}),${cell}>=${PLATINUM_SHARE})`, "good"),
    when("width", (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, "bad"),
    when("contribution", (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, "bad"),
    when("decision", (cell) => `LEFT(${cell},7)="Sign as"`, "good"),
    when("decision", (cell) => `LEFT(${cell},7)="Changed"`, "warning"),
    when("decision", (cell) => `LEFT(${cell},7)="No deal"`, "bad"),
  ];
}
