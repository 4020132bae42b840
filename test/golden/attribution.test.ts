import { attributeDeal } from "../../src/partner/attribution";
import { DEED_COLUMNS, readDealTable } from "../../src/partner/deal-table";
import { expectValue } from "../economics/expect-result";
import { cellOf, readSituations, titleOf } from "./read-table";

const UNLESS_SAID = {
  Account: "Alder Bank",
  "Registered on": "2025-03-03",
  "Closed on": "2025-05-12",
  "Deal value": "50,000",
  "Our contact, days before": "-",
  "Open opportunity of ours": "-",
};

test.each(readSituations("attribution.md").map((row) => [titleOf(row), row] as const))(
  "%s",
  (_, row) => {
    const { Kind: _kind, Says: says, ...said } = row;
    const cells = Object.entries({ ...UNLESS_SAID, ...said });
    const table = [
      cells.map(([heading]) => heading),
      cells.map(([, cell]) => (cell === "-" ? "" : cell)),
    ];
    const [deal] = expectValue(readDealTable(DEED_COLUMNS, table));
    const { kind, reason } = attributeDeal(deal!);
    expect(kind).toBe(cellOf(row, "Kind"));
    expect(reason).toContain(says);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  },
);
