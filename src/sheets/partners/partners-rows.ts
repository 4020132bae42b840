import type { MeasureName } from "../../economics/measures";
import { MEASURED_EVIDENCE } from "../../policy/names";
import type { WorkbookContent } from "../layout/content";
import { TIER_NAMES } from "../../policy/display-names";
import type { PartnerEntry } from "../../case/portfolio-row";
import { judgedBy } from "../layout/policy-layout";
import type { Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { computed, NO_NUMBER } from "../layout/cells";
import { orDashItself, whereAllLoaded } from "../layout/dashes";
import { tierInWords } from "../native/workings-layout";
import { PARTNERS_ROW, type PartnerColumnKey, type PartnersLayout } from "./partners-columns";
import { NOT_JUDGED } from "./partners-inputs";
import { channelRevenue, sharedInputs, tierOrder } from "./portfolio-layout";

/**
 * What judges the evidence of a row; nothing where it stands on no sheet of the workbook, as where a
 * type of the company's own has figures of its own.
 */
function policyOf(
  { case: { policy } }: PartnerEntry,
  content: WorkbookContent,
  names: SheetNames,
  profile: string,
): string | undefined {
  if (!policy.ok || policy.value.name !== "own") return profile;
  const isOnSheet = [policy.value, content.ownPolicy].every(
    (each) => each !== undefined && each.ownType === undefined,
  );
  return isOnSheet ? judgedBy(content, names, profile) : undefined;
}

function tierAsDecided({ case: { verdict } }: PartnerEntry): Cell {
  const tier = verdict.ok ? verdict.value.classified.tier : undefined;
  return { value: tier === undefined ? NOT_JUDGED : TIER_NAMES[tier], style: "label" };
}

/** Formulas of the row, in terms of its own cells only. */
export function answerCells(
  content: WorkbookContent,
  names: SheetNames,
  layout: PartnersLayout,
  row: number,
  partner: PartnerEntry,
): Partial<Record<PartnerColumnKey, Cell>> {
  const cell = (key: PartnerColumnKey): string => layout.cell(key, row);
  const order = tierOrder(names);
  const rank = (key: PartnerColumnKey): string => `MATCH(${cell(key)},${order},0)`;
  const tier = (policy: string): Cell => {
    const evidence = [...MEASURED_EVIDENCE, ...EVIDENCE_KEYS].map(cell);
    const called = call(content, "PARTNER.TIER", ...evidence, policy);
    return computed(orDashItself(tierInWords(called, names), called));
  };
  const policy = policyOf(partner, content, names, cell("profile"));
  // Written out, the pairs would make every formula some fifty arguments long.
  const replaced = [layout.ownInputs(PARTNERS_ROW), layout.ownInputs(row)];
  const model = (measure: MeasureName): string =>
    call(content, "REVSHARE.MODEL", sharedInputs(layout.inputs, names), text(measure), ...replaced);
  const measured = (measure: MeasureName, numberFormat: NumberFormatName): Cell =>
    computed(orDashItself(model(measure)), numberFormat);
  const deals = cell("input deals");
  const through = cell("input partnerAcv");
  const acv = `IF(ISNUMBER(${through}),${through},${cell("input acv")})`;
  const isGiven = `AND(ISNUMBER(${deals}),ISNUMBER(${acv}))`;
  const part = `IF(${isGiven},${deals}*${acv}/${channelRevenue(names)},"")`;
  return {
    evidenceTier: policy === undefined ? tierAsDecided(partner) : tier(policy),
    tier: {
      ...computed(
        whereAllLoaded(
          [cell("evidenceTier")],
          `IFERROR(INDEX(${order},MAX(${rank("evidenceTier")},${rank("allowed")})),${text(NOT_JUDGED)})`,
        ),
      ),
      style: "result",
    },
    breakeven: measured("breakevenDeals", "integer"),
    lowest: measured("minRevshare", "percentExact"),
    highest: measured("maxRevshare", "percentExact"),
    width: computed(
      whereAllLoaded(
        [cell("highest"), cell("lowest")],
        `IFERROR(${cell("highest")}-${cell("lowest")},${text(NO_NUMBER)})`,
      ),
      "percentExact",
    ),
    contribution: measured("programmeContribution", "money"),
    partOfChannel: computed(whereAllLoaded([channelRevenue(names)], part), "percentExact"),
    decision: {
      ...computed(whereAllLoaded((["tier", "contribution"] as const).map(cell), asDecided(cell))),
      style: "result",
    },
  };
}

const EVIDENCE_KEYS = [
  "certified",
  "partnerType",
  "embedsProduct",
  "strategicValues",
] as const satisfies readonly PartnerColumnKey[];

const CHANGED = "Changed since it was decided: open it and look again";

/** What was decided on the row's figures, for as long as they are the row's. */
function asDecided(cell: (key: PartnerColumnKey) => string): string {
  const same = (now: PartnerColumnKey, then: PartnerColumnKey): string => {
    const close = `ABS(${cell(now)}-${cell(then)})<=1E-9*MAX(1,ABS(${cell(then)}))`;
    return `IF(ISNUMBER(${cell(then)}),IF(ISNUMBER(${cell(now)}),${close},FALSE),NOT(ISNUMBER(${cell(now)})))`;
  };
  const all = [
    `${cell("tier")}=${cell("decidedTier")}`,
    same("contribution", "decidedContribution"),
    same("highest", "decidedHighest"),
  ];
  return `IF(AND(${all.join(",")}),${cell("decided")},${text(CHANGED)})`;
}
