import { backtestLevels, partnerFields, readTodaysPartner } from "../../src/programme/level-backtest";
import { LEVEL_COLUMNS, type OwnLevel, readLevels } from "../../src/programme/level-table";
import { answerInCell } from "../../src/partner/answer-cells";
import type { JudgementField } from "../../src/programme/judgement";
import { expectValue } from "../economics/expect-result";
import { cellOf, readSituations, type Situation } from "./read-table";

const SITUATIONS = readSituations("level-backtest.md");

/** Cells under the labels of fields, as answers. */
function answersIn(fields: Readonly<Record<string, JudgementField>>, row: Situation): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const cell = row[field.label] ?? "";
      return cell === "" ? [] : [[key, answerInCell(field, cell)]];
    }),
  );
}

function levelsUnder(heading: string): readonly OwnLevel[] {
  const rows = SITUATIONS.filter((row) => heading in row).map(({ [heading]: name = "", ...row }) =>
    answersIn(LEVEL_COLUMNS, { ...row, Level: name }),
  );
  return expectValue(readLevels(rows));
}

const TODAY = levelsUnder("In force");
const NEW = levelsUnder("To try");
const ROWS = SITUATIONS.filter((row) => "Move" in row);

function partnerIn(row: Situation) {
  const months = cellOf(row, "Months without a deal");
  const answers = { ...row, "Months without a deal": months === "" ? "2" : months };
  return expectValue(readTodaysPartner(TODAY, answersIn(partnerFields(TODAY), answers)));
}

const amount = (cell: string) => (cell === "" ? null : Number(cell.replace(",", "")));
const orNull = (cell: string) => (cell === "" ? null : cell);

test.each(ROWS.map((row) => [cellOf(row, "Partner"), row] as const))("%s", (_, row) => {
  const [moved] = backtestLevels([partnerIn(row)], TODAY, NEW).partners;
  expect(moved).toEqual({
    partner: cellOf(row, "Partner"),
    before: orNull(cellOf(row, "Before")),
    after: orNull(cellOf(row, "After")),
    move: cellOf(row, "Move"),
    missing: cellOf(row, "Missing").split(", ").filter((label) => label !== ""),
    costBefore: amount(cellOf(row, "Cost before")),
    costAfter: amount(cellOf(row, "Cost after")),
  });
});

test("together: who moves, what it costs, and only those who are placed on both sides", () => {
  const { moves, before, after, costBefore, costAfter } = backtestLevels(
    ROWS.map(partnerIn),
    TODAY,
    NEW,
  );
  expect(moves).toEqual({ up: 3, stays: 4, down: 3, regrouped: 0, leaves: 1, "not placed": 5 });
  expect(before).toEqual([
    { level: "Registered", partners: 3, cost: 0 },
    { level: "Silver", partners: 5, cost: 10_000 },
    { level: "Gold", partners: 3, cost: 27_000 },
    { level: "exit", partners: 0, cost: 0 },
  ]);
  expect(after).toEqual([
    { level: "Registered", partners: 4, cost: 2_000 },
    { level: "Select", partners: 4, cost: 10_000 },
    { level: "Gold", partners: 1, cost: 8_000 },
    { level: "Elite", partners: 1, cost: 30_000 },
    { level: "exit", partners: 1, cost: 0 },
  ]);
  expect([costBefore, costAfter]).toEqual([37_000, 50_000]);
});

test("a level that is gone leaves its partners neither up nor down", () => {
  const two = expectValue(readLevels([{ level: "Registered" }, { level: "Star", namedAccounts: 1 }]));
  const silver = { ...partnerIn(ROWS[0]!), namedAccounts: 1 };
  const { partners, costAfter } = backtestLevels([silver], TODAY, two);
  expect(partners[0]).toMatchObject({ before: "Silver", after: "Star", move: "regrouped" });
  expect(costAfter).toBeNull();
});
