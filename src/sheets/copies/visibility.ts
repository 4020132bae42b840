import { type InputKey, INPUTS, type Visibility } from "../../economics/inputs";
import { type MeasureName, MEASURES } from "../../economics/measures";
import { invalid, ok, type Result } from "../../result";
import type { WorkbookContent } from "../layout/content";

/** Everything else that sheets say, a line for each kind of it. */
const LINE_VISIBILITY: readonly {
  readonly label: string;
  readonly visibility: Visibility;
}[] = [
  { label: "Partner's name", visibility: "shared" },
  { label: "Tier to sign at", visibility: "shared" },
  { label: "Motion, launch date and average deal of the plan", visibility: "shared" },
  { label: "Milestones with dates, owners and evidence", visibility: "shared" },
  { label: "Floors at day 90: accounts, pipeline, deals won, MDF", visibility: "shared" },
  { label: "Partner's break-even in deals, and what a year pays it", visibility: "partner" },
  { label: "Notes on milestones", visibility: "ours" },
  { label: "Evidence on the partner, scores and what is missing", visibility: "ours" },
  { label: "Caps, overrides and their reasons, warnings, next steps", visibility: "ours" },
  { label: "Share band and policy", visibility: "ours" },
  { label: "Our cash flow, waterfall and sensitivity tables", visibility: "ours" },
  { label: "Benchmarks and how revenue is presented", visibility: "ours" },
  { label: "Memo, and the charter and kill criteria while they are drafts", visibility: "ours" },
  { label: "Deals it claims and whose each is, and its review", visibility: "ours" },
  { label: "Programme, registrations and MDF", visibility: "ours" },
  { label: "Every other partner: table, portfolio and comparison", visibility: "ours" },
  { label: "Answers and drafts kept in the workbook", visibility: "ours" },
];

export interface PreviewLine {
  readonly label: string;
  /** Where the line is an input or a measure of the model. */
  readonly input?: InputKey;
  readonly measure?: MeasureName;
  /** What was given for an input. */
  readonly value?: number | string;
  readonly visibility: Visibility;
  /** Whether its value enters the partner's copy; what is the partner's own it fills in itself. */
  readonly leaves: boolean;
}

/** What a partner copy of this content takes out of the house and what stays, before it is made. */
export function previewPartnerCopy({ inputs }: Pick<WorkbookContent, "inputs">): PreviewLine[] {
  const given = INPUTS.map(({ key, label, seenBy }) => {
    const value = inputs[key];
    return {
      ...line(label, seenBy),
      input: key,
      ...(value === undefined ? {} : { value }),
    };
  });
  return [
    ...given,
    ...MEASURES.map(({ name, label, seenBy }) => ({
      ...line(label, seenBy),
      measure: name,
    })),
    ...LINE_VISIBILITY.map(({ label, visibility }) => line(label, visibility)),
  ];
}

function line(label: string, visibility: Visibility): PreviewLine {
  return { label, visibility, leaves: visibility === "shared" };
}

/** Bases that can be shown without saying what our margin is. */
export const PARTNER_BASES = ["NET", "LIST"] as const;
export type PartnerBase = (typeof PARTNER_BASES)[number];

/** What the share is paid on, where a copy for the partner can say so. */
export function partnerBase({ inputs }: Pick<WorkbookContent, "inputs">): Result<PartnerBase> {
  const given = inputs.revshareBase ?? PARTNER_BASES[0];
  const base = PARTNER_BASES.find((one) => one === given);
  if (base !== undefined) return ok(base);
  return invalid(
    "The share is paid on gross profit, so any copy with the partner's economics would show our margin. Pay it on the net contract value or the list price first.",
    { field: "revshareBase", allowed: PARTNER_BASES.join(" or ") },
  );
}

/** Inputs that a copy for the partner holds, in their usual order. */
export const PARTNER_INPUTS = INPUTS.filter(({ seenBy }) => seenBy !== "ours");
