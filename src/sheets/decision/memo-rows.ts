import type { MeasureName } from "../../economics/measures";
import type { MemoSectionId } from "../../partner/memo-case";
import { EVIDENCE } from "../../policy/evidence";
import { MEASURED_EVIDENCE } from "../../policy/names";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { modelCall, text } from "../layout/calls";
import { fromElsewhere, sentence } from "../layout/cells";
import { ZONE_CELLS } from "../model/economics-zone";
import { usedInput } from "../layout/inputs-layout";
import {
  FLOORS_COLUMN,
  LAUNCH_ROW,
  SETTINGS_ROW,
  SETTINGS_VALUE_COLUMN,
} from "../layout/plan-layout";
import { answerCell } from "./verdict";
import { evidenceArguments } from "./verdict-evidence";

/** A cell, or one that depends on the row in which it comes to stand. */
type CellInRow = Cell | ((row: number) => Cell);

/** A fact with its value, and a sentence beside it. */
export interface MemoRow {
  readonly label?: Cell;
  readonly value?: CellInRow;
  readonly says?: CellInRow;
}

type Rows = (content: WorkbookContent, names: SheetNames) => readonly MemoRow[];

const fact = (name: string, value: Cell): MemoRow => ({ label: sentence(name), value });
export const stated = (name: string, value: string): MemoRow => fact(name, sentence(value));

/** What the sections of the memo say as facts; where another sheet computes one, it is taken from there. */
export const MEMO_FACTS: Readonly<Partial<Record<MemoSectionId, Rows>>> = {
  verdict: (content, names) => {
    const { mayContract, mayKickOff, openQuestions } = content.dossier.verdict;
    return [
      fact("Tier to sign at", { ...onVerdict("finalTier", names), style: "result" }),
      fact("Tier by the evidence", onVerdict("evidenceTier", names)),
      fact("The questions allow", onVerdict("highestAllowed", names)),
      stated("Contract", mayContract ? "may be signed" : "not yet"),
      stated("Kick-off", mayKickOff ? "may be held" : "not yet"),
      stated(
        "Questions still open",
        openQuestions.length === 0 ? "none" : String(openQuestions.length),
      ),
    ];
  },
  evidence: (_, names) => {
    const cells = evidenceArguments();
    const taken = (name: string, index: number, numberFormat?: NumberFormatName): MemoRow =>
      fact(name, fromElsewhere(onSheet(names.verdict, cells[index] ?? ""), numberFormat));
    const numbers = MEASURED_EVIDENCE.map((name, index) =>
      taken(EVIDENCE[name].label, index, name === "endCustomerPercent" ? "percent" : "integer"),
    );
    const [certified, type, embeds, values] = [6, 7, 8, 9];
    return [
      ...numbers,
      taken("Certified", certified),
      taken("Partner type", type),
      taken("Embeds our product", embeds),
      taken("Strategic values given, of 4", values, "integer"),
    ];
  },
  economics: (content, names) => {
    const band = answerCell("band");
    const measured = (name: MeasureName, numberFormat: NumberFormatName): Cell =>
      fromElsewhere(modelCall(content, names, name), numberFormat);
    const offer = (column: number): Cell => {
      const share = onSheet(names.verdict, a1(band.row, column, "absolute"));
      return fromElsewhere(`IF(ISNUMBER(${share}),${share},NA())`, "percentExact");
    };
    return [
      fact("Share in the base case", fromElsewhere(usedInput("revshare", names), "percentExact")),
      fact("Share to offer, from", offer(band.column)),
      fact("Share to offer, to", offer(band.column + 1)),
      fact("Lowest the partner can live on", onEconomics("lowest", names)),
      fact("Highest we can afford", onEconomics("highest", names)),
      fact("Width of the deal zone", onEconomics("width", names)),
      fact("Break-even, deals a year", {
        ...measured("breakevenDeals", "integer"),
        style: "result",
      }),
      fact("Base case, deals a year", fromElsewhere(usedInput("deals", names), "general")),
      fact("Part of the channel needed", measured("breakevenShareOfChannel", "percentExact")),
      fact("Contribution a year", measured("programmeContribution", "money")),
    ];
  },
  plan: (content, names) => {
    const floor = (line: number, numberFormat: NumberFormatName): Cell =>
      fromElsewhere(
        onSheet(names.plan, a1(SETTINGS_ROW + line, FLOORS_COLUMN + 1, "absolute")),
        numberFormat,
      );
    const launch = onSheet(names.plan, a1(LAUNCH_ROW, SETTINGS_VALUE_COLUMN, "absolute"));
    return [
      stated("Motion", content.plan.motion),
      fact("Launch", fromElsewhere(launch, "date")),
      fact("Target accounts", floor(1, "integer")),
      fact("Pipeline at day 90", floor(2, "money")),
      fact("Deals won at day 90", floor(3, "integer")),
      fact("MDF, against a plan", floor(4, "money")),
    ];
  },
};

/** The deal zone in one sentence, from the numbers beside it. */
export function zoneSentence(names: SheetNames): Cell {
  const { lowest, highest, width } = ZONE_CELLS;
  const shown = ({ row, column }: typeof lowest): string =>
    `ROUND(${onSheet(names.economics, a1(row, column, "absolute"))}*100,2)&"%"`;
  const widthCell = onSheet(names.economics, a1(width.row, width.column, "absolute"));
  const both = `${text("Both sides can live with a share from ")}&${shown(lowest)}&${text(" to ")}&${shown(highest)}&"."`;
  const none = `${text("No deal at these terms: the partner needs ")}&${shown(lowest)}&${text(" and we can afford ")}&${shown(highest)}&"."`;
  return {
    ...fromElsewhere(
      `IFERROR(IF(${widthCell}<0,${none},${both}),${text("The economics are not complete.")})`,
    ),
    style: "text",
  };
}

/** The verdict if only a part of the deals is truly new; the part stands to the left. */
export function stressRows(
  parts: readonly number[],
  content: WorkbookContent,
  names: SheetNames,
): MemoRow[] {
  const stressed = (measure: MeasureName, row: number): string =>
    modelCall(content, names, measure, text("cannibalization"), `1-${a1(row, 0, "column")}`);
  const volume = (row: number): string =>
    `IFERROR(${text("; it breaks even at ")}&${stressed("breakevenDeals", row)}&${text(" deals a year.")},${text("; no volume pays for it.")})`;
  const verdict = (row: number): string =>
    `IF(${a1(row, 1)}>=0,${text("The programme pays")},${text("The programme loses money")})`;
  return parts.map((part) => ({
    label: { value: part, style: "input", numberFormat: "percent" },
    value: (row) => fromElsewhere(stressed("programmeContribution", row), "money"),
    says: (row) => ({
      ...fromElsewhere(`IFERROR(${verdict(row)}&${volume(row)},${text("Not known.")})`),
      style: "text",
    }),
  }));
}

export function says(texts: readonly string[]): MemoRow[] {
  return texts.map((value) => ({ says: sentence(value) }));
}

function onVerdict(answer: Parameters<typeof answerCell>[0], names: SheetNames): Cell {
  const { row, column } = answerCell(answer);
  return fromElsewhere(onSheet(names.verdict, a1(row, column, "absolute")));
}

function onEconomics(cell: keyof typeof ZONE_CELLS, names: SheetNames): Cell {
  const { row, column } = ZONE_CELLS[cell];
  return fromElsewhere(onSheet(names.economics, a1(row, column, "absolute")), "percentExact");
}
