import { answerInCell } from "../../src/partner/answer-cells";
import { JUDGEMENTS } from "../../src/programme/judgements";
import type { Decision, Judgement } from "../../src/programme/judgement";
import { expectValue } from "../economics/expect-result";
import { cellOf, readSituations, titleOf, type Situation } from "./read-table";

const BASE = "Unless a row says otherwise";
/** In the column "Says": the decision comes without a warning. */
const NO_WARNING = "no warning";
const NOT_ASKED = ["Decision", "Says", BASE, "Answer"];

function keyOf(judgement: Judgement, label: string): string {
  const found = Object.entries(judgement.fields).find(([, field]) => field.label === label);
  if (found === undefined) {
    throw new Error(`${judgement.name} asks nothing called ${label}`);
  }
  return found[0];
}

function situationsOf(judgement: Judgement): { base: Situation[]; rows: Situation[] } {
  const all = readSituations(`programme/${judgement.name}.md`);
  return {
    base: all.filter((row) => BASE in row),
    rows: all.filter((row) => "Decision" in row),
  };
}

/** The answers of a situation: what its row says, then what holds unless a row says otherwise. */
function answersOf(judgement: Judgement, base: readonly Situation[], row: Situation): object {
  const cells: [string, string][] = [
    ...base.map((each): [string, string] => [cellOf(each, BASE), cellOf(each, "Answer")]),
    ...Object.entries(row).filter(([label, cell]) => !NOT_ASKED.includes(label) && cell !== ""),
  ];
  return Object.fromEntries(
    cells.map(([label, cell]) => {
      const key = keyOf(judgement, label);
      const field = judgement.fields[key];
      return [key, field === undefined ? cell : answerInCell(field, cell)];
    }),
  );
}

function decide(judgement: Judgement, base: readonly Situation[], row: Situation): Decision {
  return expectValue(judgement.judge(answersOf(judgement, base, row)));
}

describe.each(JUDGEMENTS.map((each) => [each.name, each] as const))("%s", (_, judgement) => {
  const { base, rows } = situationsOf(judgement);

  test.each(rows.map((row) => [titleOf(row), row] as const))("%s", (__, row) => {
    const { decision, reasons, warnings } = decide(judgement, base, row);
    const says = row.Says ?? "";
    expect(decision).toBe(cellOf(row, "Decision"));
    expect([...reasons, ...warnings].join(" ")).toContain(says === NO_WARNING ? "" : says);
    expect(says === NO_WARNING ? warnings : []).toEqual([]);
  });

  test("every decision is in the table, and every question is answered somewhere", () => {
    const decisions = new Set(rows.map((row) => cellOf(row, "Decision")));
    expect([...decisions].sort()).toEqual([...judgement.decisions].sort());
    const labels = new Set([
      ...base.map((each) => cellOf(each, BASE)),
      ...rows.flatMap((row) => Object.keys(row).filter((label) => row[label] !== "")),
    ]);
    const unasked = Object.values(judgement.fields).filter(({ label }) => !labels.has(label));
    expect(unasked.map(({ label }) => label)).toEqual([]);
  });

  test("its reasons and warnings are full sentences", () => {
    for (const row of rows) {
      const { reasons, warnings } = decide(judgement, base, row);
      expect(reasons.length).toBeGreaterThan(0);
      for (const sentence of [...reasons, ...warnings]) {
        expect(sentence).toMatch(/^[A-Z0-9].{8,}\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object|[{}]/);
      }
    }
  });
});
