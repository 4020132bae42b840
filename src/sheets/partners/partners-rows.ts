import type { MeasureName } from "../../economics/measures";
import { PARTNER_STEPS, type PartnerStep } from "../../policy/partner-steps";
import { MEASURED_EVIDENCE } from "../../policy/names";
import type { WorkbookContent } from "../layout/content";
import type { Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { computed } from "../layout/cells";
import { PARTNERS_ROW, type PartnerColumnKey, type PartnersLayout } from "./partners-columns";
import { channelRevenue, sharedInputs, tierOrder } from "./portfolio-layout";

/** Shown where the evidence does not carry a tier. */
export const NOT_JUDGED = "not judged";

/** Formulas of the row, in terms of its own cells only. */
export function answerCells(
  content: WorkbookContent,
  names: SheetNames,
  layout: PartnersLayout,
  row: number,
): Partial<Record<PartnerColumnKey, Cell>> {
  const cell = (key: PartnerColumnKey): string => layout.cell(key, row);
  const order = tierOrder(names);
  const rank = (key: PartnerColumnKey): string => `MATCH(${cell(key)},${order},0)`;
  const evidence = [...MEASURED_EVIDENCE, ...EVIDENCE_KEYS].map(cell);
  const band = call(content, "REVSHARE.BAND", cell("tier"), cell("part"), cell("preset"));
  // Written out, the pairs would make every formula some fifty arguments long.
  const replaced = [layout.ownInputs(PARTNERS_ROW), layout.ownInputs(row)];
  const model = (measure: MeasureName): string =>
    call(content, "REVSHARE.MODEL", sharedInputs(layout.inputs, names), text(measure), ...replaced);
  const [deals, acv] = [cell("input deals"), cell("input acv")];
  const isGiven = `AND(ISNUMBER(${deals}),ISNUMBER(${acv}))`;
  const part = `IF(${isGiven},${deals}*${acv}/${channelRevenue(names)},"")`;
  return {
    evidenceTier: computed(call(content, "PARTNER.TIER", ...evidence)),
    tier: {
      ...computed(
        `IFERROR(INDEX(${order},MAX(${rank("evidenceTier")},${rank("allowed")})),${text(NOT_JUDGED)})`,
      ),
      style: "result",
    },
    bandLow: computed(`INDEX(${band},1,1)`, "percentExact"),
    bandHigh: computed(`INDEX(${band},1,2)`, "percentExact"),
    breakeven: computed(model("breakevenDeals"), "integer"),
    lowest: computed(model("minRevshare"), "percentExact"),
    highest: computed(model("maxRevshare"), "percentExact"),
    width: computed(`${cell("highest")}-${cell("lowest")}`, "percentExact"),
    contribution: computed(model("programmeContribution"), "money"),
    partOfChannel: computed(part, "percentExact"),
    nextStep: { ...computed(nextStep(cell)), style: "result" },
  };
}

const EVIDENCE_KEYS = [
  "certified",
  "partnerType",
  "embedsProduct",
  "strategicValues",
  "profile",
] as const satisfies readonly PartnerColumnKey[];

/** The first step that fits, tried in the same order as everywhere else. */
function nextStep(cell: (key: PartnerColumnKey) => string): string {
  const outcome = (word: string): string => `${cell("outcome")}=${text(word)}`;
  const deals = cell("input deals");
  const below = `IFERROR(IF(ISNUMBER(${deals}),${deals},0)<${cell("breakeven")},TRUE)`;
  const steps: readonly (readonly [string, PartnerStep])[] = [
    [`ISERROR(${cell("evidenceTier")})`, "ask"],
    [outcome("acquisition"), "acquire"],
    [outcome("co-marketing"), "coMarket"],
    [`${cell("open")}>0`, "answer"],
    [`ISERROR(${cell("width")})`, "model"],
    [`${cell("width")}<0`, "zone"],
    [below, "volume"],
    [`${cell("contract")}<>"yes"`, "contract"],
    [`${cell("kickOff")}<>"yes"`, "rules"],
  ];
  return steps.reduceRight(
    (otherwise, [fits, step]) => `IF(${fits},${text(PARTNER_STEPS[step])},${otherwise})`,
    text(PARTNER_STEPS.sign),
  );
}
