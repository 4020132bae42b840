import { inputDefinition, type InputKey, INPUTS } from "../economics/inputs";
import { invalid, ok, type Result } from "../result";
import { asNumber, counted, inWords } from "../wording";
import { currentPartner, type JsonValue, type PartnerDraft } from "../case/draft";
import { byKeys, caseInDraft } from "../case/draft-of-case";
import { type GivenCase, isObject } from "../case/given-case";
import { centralNumber } from "./layout/central-number";
import type { ReadWorkbook } from "./description/read-workbook";
import { type Content, Grid } from "./read-grid";
import { type ReadInputs, readInputs } from "./read-inputs";
import { readDealsSheet } from "./read-deals";
import { type MilestoneState, type ReadPlan, readPlan } from "./read-plan";

/** What a workbook says about its partner. */
export interface ReadBack {
  readonly given: GivenCase;
  /** What was read and from where, and what was not and why, a sentence each. */
  readonly read: readonly string[];
  readonly notRead: readonly string[];
}

/**
 * Inputs, intake and plan of a workbook. Cells win over the draft, because people may have typed
 * into the sheets since; what no sheet holds comes from the draft.
 */
export function readBack(workbook: ReadWorkbook): Result<ReadBack> {
  const draft = workbook.draft && currentPartner(workbook.draft);
  const sheets = workbook.sheets.map((sheet) => new Grid(sheet));
  const inputs = readInputs(sheets);
  if (!inputs.ok) return inputs;
  if (inputs.value === undefined && draft === undefined) return noInputs(workbook);
  const plan = readPlan(sheets);
  if (!plan.ok) return plan;
  const deals = readDealsSheet(sheets, draft);
  if (!deals.ok) return deals;
  const { model, fromDraft } = modelOf(
    inputs.value,
    // Drafts that an earlier version wrote may still name inputs by their labels.
    byKeys(draft?.model ?? {}),
  );
  const { settings, milestones } = plan.value;
  const ofPlan = {
    ...draft?.plan,
    ...settings,
    ...(milestones.length === 0 ? {} : { milestones: withOthers(milestones, draft?.plan) }),
  };
  return ok({
    given: {
      ...(draft === undefined ? {} : caseInDraft(draft)),
      ...(Object.keys(model).length === 0 && inputs.value === undefined ? {} : { model }),
      ...(Object.keys(ofPlan).length === 0 ? {} : { plan: ofPlan }),
      ...(deals.value === undefined ? {} : { deals: deals.value.deals }),
    },
    read: [
      ...readFrom(inputs.value, fromDraft, plan.value, draft),
      ...(deals.value === undefined
        ? []
        : [`${counted(deals.value.deals.length, "deal", "deals")} from ${deals.value.sheet}`]),
    ],
    notRead: [
      ...(draft === undefined ? [withoutDraft(workbook.draftProblem)] : []),
      ...atMost(MOST_TOLD, [...(inputs.value?.notRead ?? []), ...plan.value.notRead]),
    ],
  });
}

/** Milestones that the plan on the sheet has not, such as those of another motion, stay as kept. */
function withOthers(
  milestones: readonly MilestoneState[],
  plan: PartnerDraft["plan"] | undefined,
): readonly unknown[] {
  const kept = Array.isArray(plan?.milestones) ? plan.milestones : [];
  const onSheet = new Set<unknown>(milestones.map(({ id }) => id));
  return [...milestones, ...kept.filter((each) => isObject(each) && !onSheet.has(each.id))];
}

/** Nobody reads on. */
const MOST_TOLD = 20;

function noInputs({ draftProblem }: ReadWorkbook): Result<never> {
  const damaged = draftProblem === undefined ? "" : ` ${draftProblem}`;
  return invalid(
    `The workbook has no inputs: no sheet has a heading row with "Input" and "Your value", and no draft of ours is in it.${damaged}`,
    {
      field: "file",
      allowed: "a workbook of Partner Desk, or inputs in the layout of its Inputs sheet",
    },
  );
}

interface ReadModel {
  readonly model: Readonly<Record<string, JsonValue>>;
  /** Inputs that have no row on the sheet. */
  readonly fromDraft: readonly string[];
}

function modelOf(inputs: ReadInputs | undefined, draft: PartnerDraft["model"]): ReadModel {
  const model: Record<string, JsonValue> = {};
  for (const [key, value] of inputs?.values ?? []) {
    if (value !== undefined) model[key] = asWritten(key, value, draft[key]);
  }
  const others = Object.entries(draft).filter(([key]) => !inputs?.values.has(key as InputKey));
  return {
    model: { ...Object.fromEntries(others), ...model },
    fromDraft: others.map(([key]) => INPUTS.find((input) => input.key === key)?.label ?? key),
  };
}

/** A portable copy holds 15 for "10 to 20"; while it still does, the range is what was written. */
function asWritten(key: InputKey, cell: Content, draft: JsonValue | undefined): Content {
  const central = centralNumber(inputDefinition(key), draft);
  return typeof draft === "string" && central === cell ? draft : cell;
}

function readFrom(
  inputs: ReadInputs | undefined,
  fromDraft: readonly string[],
  plan: ReadPlan,
  draft: PartnerDraft | undefined,
): string[] {
  const given = [...(inputs?.values.values() ?? [])].filter((value) => value !== undefined).length;
  return [
    ...(inputs === undefined ? [] : [`${counted(given, "input", "inputs")} from ${inputs.sheet}`]),
    ...(fromDraft.length === 0
      ? []
      : [`from the draft, which alone has it: ${inWords(fromDraft)}`]),
    ...(plan.sheet === undefined
      ? []
      : [
          `${counted(plan.milestones.length, "milestone", "milestones")} and the plan's settings from ${plan.sheet}`,
        ]),
    ...(draft === undefined ? [] : ["the intake record, its answers and reasons from the draft"]),
  ];
}

function atMost(most: number, sentences: readonly string[]): readonly string[] {
  const more = sentences.length - most;
  return more > 0 ? [...sentences.slice(0, most), `${asNumber(more)} more.`] : sentences;
}

function withoutDraft(problem: string | undefined): string {
  const missing = "The intake record, its answers and reasons";
  return problem === undefined
    ? `${missing} are in no draft of this workbook.`
    : `${problem} ${missing} are missing.`;
}
