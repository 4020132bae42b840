import type { Defaults } from "../../src/element/defaults";
import { isCase } from "../../src/case/given-case";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import {
  type AttributionReport,
  type LowerRate,
  lowerRateInWords,
  reportOnDeals,
} from "../../src/partner/attribution-report";
import { DEAL_KINDS, trulyNewInWords } from "../../src/partner/attribution";
import { DEAL_COLUMNS, readDeals } from "../../src/partner/deals";
import { readName } from "../../src/partner/share-band";
import { BAND_PRESETS, TIERS } from "../../src/policy/names";
import { isBlank } from "../../src/reading/blank";
import { invalid, ok, type Result } from "../../src/result";
import { asTyped } from "../../src/wording";
import { readCase } from "../../src/element/case-element";
import type { DeskCommand } from "../command";
import { readElement } from "../../src/element/fields";
import { listTable, type Table } from "../table";

export const attributionCommand: DeskCommand = {
  name: "attribution",
  summary: "whose each deal of a partner is: sourced, influenced or ours; and the part truly new",
  element: elementText(),
  sample: { deals: SAMPLE_DEALS },
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const read = readAsked(element, options);
    if (!read.ok) return read;
    const lowerRate = readLowerRate(read.value);
    if (!lowerRate.ok) return lowerRate;
    const deals = readDeals(read.value.deals);
    if (!deals.ok) return deals;
    const report = reportOnDeals(deals.value, lowerRate.value);
    if (!report.ok) return report;
    return ok({
      answer: answerOf(report.value),
      tables: tables(report.value, lowerRate.value),
    });
  },
};

/** Deals with what an influenced one earns, or a case that has deals: its tier says the rest. */
function readAsked(element: unknown, options: Defaults): Result<Record<string, unknown>> {
  if (!isCase(element)) {
    return readElement(element, ["deals", "tier", "preset", "influencedShare"]);
  }
  const read = readCase(element, options);
  if (!read.ok) return read;
  const { given, verdict, terms } = read.value;
  return ok({
    deals: given.deals,
    ...(verdict.ok ? { tier: verdict.value.tier } : {}),
    ...(terms.ok ? { preset: terms.value.preset } : {}),
  });
}

function readLowerRate(fields: Record<string, unknown>): Result<LowerRate> {
  const { influencedShare: share, tier, preset } = fields;
  if (!isBlank(share)) {
    const allowed = "a fraction from 0 to 1 (0.2 is 20%)";
    return typeof share === "number" && share >= 0 && share <= 1
      ? ok({ share })
      : invalid(`influencedShare is ${asTyped(share)}; allowed: ${allowed}.`, {
          field: "influencedShare",
          allowed,
        });
  }
  const readTier = isBlank(tier) ? ok("RESELLER" as const) : readName("tier", TIERS, tier);
  if (!readTier.ok) return readTier;
  const readPreset = isBlank(preset)
    ? ok("default" as const)
    : readName("preset", BAND_PRESETS, preset);
  return readPreset.ok ? ok({ tier: readTier.value, preset: readPreset.value }) : readPreset;
}

function answerOf(report: AttributionReport) {
  const { deals, trulyNew, cannibalization, overpaid, influencedShare, warnings } = report;
  const counts = DEAL_KINDS.map((kind) => [
    kind,
    deals.filter((deal) => deal.kind === kind).length,
  ]);
  return {
    deals,
    trulyNew: trulyNew.part,
    trulyNewLow: trulyNew.low,
    trulyNewHigh: trulyNew.high,
    cannibalization,
    overpaid: overpaid ?? null,
    counts: Object.fromEntries(counts) as object,
    influencedShare,
    warnings,
  };
}

function tables(report: AttributionReport, lowerRate: LowerRate): Table[] {
  return [
    {
      title: trulyNewInWords(report.trulyNew),
      columns: ["Account", "Kind", "Reason"],
      rows: report.deals.map(({ account, kind, reason }) => [account, kind, reason]),
    },
    {
      title: "For the model",
      columns: ["Figure", "Value"],
      rows: [
        ["Truly new", report.trulyNew.part],
        ["At the least", report.trulyNew.low],
        ["At the most", report.trulyNew.high],
        ["Cannibalization", report.cannibalization],
        ["Overpaid", report.overpaid ?? null],
      ],
      notes: [lowerRateInWords(lowerRate, report.influencedShare)],
    },
    listTable("Warnings", report.warnings),
  ];
}

function elementText(): string {
  const columns = Object.entries(DEAL_COLUMNS).map(
    ([key, { label, kind }]) => `    ${key}: ${label} (${kind.allowed})`,
  );
  return [
    '{"deals": [{…}, …], "tier"?: "RESELLER", "preset"?: "default", "influencedShare"?: 0.2}, or a case with deals',
    "  tier and preset, or influencedShare, say what an influenced deal earns. A deal has",
    ...columns,
    "    Only the account must be there. A sharePaid of up to 1 is a part of the value.",
  ].join("\n");
}
