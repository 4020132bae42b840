import { inputDefinition } from "../../economics/inputs";
import { MOTION_NAMES, TIER_NAMES } from "../../policy/display-names";
import { ROLES } from "../../policy/milestones";
import { TIERS } from "../../policy/names";
import { ok, type Result } from "../../result";
import { calculate } from "../calculate";
import type { PlanContent, WorkbookContent } from "../layout/content";
import { SHEET_TITLES, sheetNames } from "../description/sheet-names";
import { describeInputs } from "../model/inputs";
import { planSheet } from "../plan/plan";
import { describeVerdict } from "../decision/verdict";
import { answerCell } from "../decision/verdict-answers";
import { tiersBlock } from "../native/workings-sheet";
import type { WrittenSheet } from "../description/written-sheet";
import { centralNumber } from "../layout/central-number";
import { OWN_SALES_LEAD } from "./partner-labels";
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
  const horizonYears = horizonOf(content);
  const economics = [
    describeTerms(content),
    describePartnerEconomics(partnerName, horizonYears),
    describePartnerYears(partnerName, horizonYears),
  ];
  if (!hasPlan) return ok(economics);
  const plan = planSheet({ ...content, plan: partnersPlan(content) }, SHEET_TITLES.plan, {
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
    motion: { value: MOTION_NAMES[content.plan.motion], style: "text" },
    otherAverageDeal: undefined,
    furtherFloors: [],
  });
  return ok([...economics, plan]);
}

/** The partner cannot move it, so there is a row for each of its years and none beyond. */
function horizonOf({ inputs }: WorkbookContent): number {
  const input = inputDefinition("horizonYears");
  const given = centralNumber(input, inputs.horizonYears) ?? inputs.horizonYears ?? input.default;
  return Number(given);
}

/** How the plan speaks of the partner, and what it calls the partner when it speaks to it. */
const TO_PARTNER = [
  ["Partner certified", "Your certification"],
  ["Partner's", "Your"],
  ["partner's", "your"],
  ["kill criteria", "exit terms"],
] as const;

function toPartner(text: string): string {
  return TO_PARTNER.reduce((words, [ours, theirs]) => words.replaceAll(ours, theirs), text);
}

/** The plan in the partner's words, without our notes, and with no more money than it asked for. */
function partnersPlan({ plan }: WorkbookContent): PlanContent {
  const owner = (name: string): string => (name === ROLES.partnerSales ? OWN_SALES_LEAD : name);
  return {
    ...plan,
    mdf: Math.min(plan.mdf, plan.askedMdf ?? plan.mdf),
    owners: plan.owners.map(owner),
    milestones: plan.milestones.map(({ note: _, ...row }) => ({
      ...row,
      milestone: toPartner(row.milestone),
      evidence: toPartner(row.evidence),
      owner: owner(row.owner),
    })),
  };
}

/** The tier to sign at, as our verdict shows it; its reasons stay with us. */
function tierOf(content: WorkbookContent): string {
  const names = sheetNames();
  const { row, column } = answerCell("finalTier");
  // Of Workings only what the tiers are called: all of it would take many times as long.
  const workings = { name: names.workings, blocks: [tiersBlock()], tables: [] };
  const calculated = calculate(
    [describeInputs(content, names), describeVerdict(content, names), workings],
    content.functionPrefix,
  );
  const tier = calculated.valueAt(names.verdict, row, column);
  return typeof tier === "string" && TIERS.some((one) => TIER_NAMES[one] === tier) ? tier : "";
}
