import { ok, type Result } from "../../result";
import { calculate } from "../calculate";
import type { WorkbookContent } from "../layout/content";
import { SHEET_TITLES, sheetNames } from "../description/sheet-names";
import { describeInputs } from "../model/inputs";
import { planSheet } from "../plan/plan";
import { answerCell, describeVerdict } from "../decision/verdict";
import type { WrittenSheet } from "../description/written-sheet";
import { describePartnerEconomics } from "./partner-economics";
import { describeTerms } from "./partner-terms";
import { describePartnerYears } from "./partner-years";
import { partnerBase } from "./visibility";

/**
 * Sheets for the partner, built from what it may see and from nothing else: the terms, its own
 * economics, and the plan. Ours is not taken out of our sheets; it never goes in.
 */
export function describePartnerCopy(
  content: WorkbookContent,
  hasPlan = true,
): Result<readonly WrittenSheet[]> {
  const { partnerName } = content;
  const base = partnerBase(content);
  if (!base.ok) return base;
  const economics = [
    describeTerms(content),
    describePartnerEconomics(partnerName),
    describePartnerYears(partnerName),
  ];
  if (!hasPlan) return ok(economics);
  const plan = planSheet(content, SHEET_TITLES.plan, {
    frame: {
      row: 0,
      column: 0,
      cells: [
        [{ value: `90-day plan: ${partnerName}`, style: "title" }],
        [
          {
            value: "Dates follow the launch date and move to the next working day.",
            style: "subtitle",
          },
        ],
      ],
    },
    tier: { value: tierOf(content), style: "text" },
    furtherFloors: [],
  });
  return ok([...economics, plan]);
}

/** The tier to sign at, as our verdict shows it; its reasons stay with us. */
function tierOf(content: WorkbookContent): string {
  const names = sheetNames();
  const { row, column } = answerCell("finalTier");
  const calculated = calculate(
    [describeInputs(content, names), describeVerdict(content, names)],
    content.functionPrefix,
  );
  const tier = calculated.valueAt(names.verdict, row, column);
  return typeof tier === "string" ? tier : "";
}
