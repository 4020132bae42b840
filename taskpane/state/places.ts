import type { InputKey } from "../../src/economics/inputs";
import { isUnlocked } from "../../src/partner/weak-answers";
import { FORCING_QUESTIONS, type QuestionId } from "../../src/policy/forcing-questions";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { inWords } from "../../src/wording";
import { EVIDENCE_GROUPS } from "./evidence-groups";
import { MORE_INPUTS } from "./more-inputs";

/** The places of the pane: home, the steps in their order, and what can be read in detail. */

export const SECTIONS = {
  home: "The answer",
  partner: "The partner",
  real: "Is it a real partner?",
  structure: "Is the structure right?",
  evidence: "Evidence",
  plan: "90-day plan",
  detail: "In detail",
} as const;
export type SectionId = keyof typeof SECTIONS;

interface PlaceShape {
  readonly section: SectionId;
  readonly title: string;
  /** The forcing question that is asked here. */
  readonly question?: QuestionId;
  /** The forcing question that this step prepares. */
  readonly leadsTo?: QuestionId;
  /** Fields of the intake record that are asked here, by key. */
  readonly record?: readonly string[];
  /** Inputs of the model that are asked here. */
  readonly inputs?: readonly InputKey[];
}

export const PLACES = {
  home: {
    section: "home",
    title: "The answer",
    inputs: ["acv", "revshare", "programmeCost", "deals", "grossMargin", "directCac"],
  },
  start: {
    section: "partner",
    title: "Who is asking",
    record: ["partner_name", "partner_type", "end_customer_relationships_pct", "sales_team_size"],
  },
  customers: { section: "real", title: "Five end customers", question: "customers" },
  opening: { section: "real", title: "Terms or accounts first", question: "opening" },
  jointValue: { section: "real", title: "The joint value", question: "jointValue" },
  deal: {
    section: "structure",
    title: "Share and deal",
    leadsTo: "economics",
    inputs: [
      "revshare",
      "revshareBase",
      "revshareYears",
      "acv",
      "grossMargin",
      "listPrice",
      "customerDiscount",
    ],
  },
  volume: {
    section: "structure",
    title: "Cost and volume",
    question: "economics",
    inputs: [
      "programmeCost",
      "deals",
      "channelDeals",
      "cannibalization",
      "directCac",
      "partnerSupport",
      "partnerOneOff",
    ],
  },
  killCriteria: { section: "structure", title: "Kill criteria", question: "killCriteria" },
  engagement: { section: "structure", title: "Rules of engagement", question: "engagement" },
  acquisition: { section: "structure", title: "Partner or acquire", question: "acquisition" },
  evidence: {
    section: "evidence",
    title: "Evidence checklist",
    record: EVIDENCE_GROUPS.flatMap(({ fields }) => fields.map(({ key }) => key)),
  },
  plan: { section: "plan", title: "The first 90 days" },
  verdict: { section: "detail", title: "Tier and conditions" },
  share: { section: "detail", title: "Offer and asks" },
  scenarios: { section: "detail", title: "Scenarios" },
  economics: { section: "detail", title: "Economics" },
  moreInputs: {
    section: "detail",
    title: "More of the economics",
    inputs: MORE_INPUTS.flatMap(({ keys }) => keys),
  },
} as const satisfies Record<string, PlaceShape>;

export type PlaceId = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as PlaceId[];

/** All but home, whose few numbers are asked for again where they belong. */
const ASKED_AT = PLACE_IDS.filter((id) => id !== "home");

/** Where a partner opens: at the answer, as far as there is one. */
export const HOME: PlaceId = "home";
export const FIRST_STEP: PlaceId = "start";
export const LAST_STEP: PlaceId = "plan";

/** The way from nothing to a written plan, which is counted to whoever walks it. */
export const STEP_IDS: readonly PlaceId[] = PLACE_IDS.slice(
  PLACE_IDS.indexOf(FIRST_STEP),
  PLACE_IDS.indexOf(LAST_STEP) + 1,
);

export function placeOf(id: PlaceId): PlaceShape {
  return PLACES[id];
}

/** "Step 3 of 11"; nothing off the way. */
export function stepWords(id: PlaceId): string | undefined {
  const index = STEP_IDS.indexOf(id);
  return index < 0 ? undefined : `Step ${index + 1} of ${STEP_IDS.length}`;
}

/** The step before or after; before the first one, and from off the way, there is home. */
export function neighbour(id: PlaceId, distance: 1 | -1): PlaceId | undefined {
  const index = STEP_IDS.indexOf(id);
  if (id === HOME) return distance === 1 ? FIRST_STEP : undefined;
  return index < 0 || index + distance < 0 ? HOME : STEP_IDS[index + distance];
}

/** Questions 4 to 7 and the plan wait for questions 1 to 3. */
export function openFirstQuestions(partner: PartnerDraft): readonly QuestionId[] {
  const { answers } = caseOf(partner);
  const given = answers.ok ? answers.value : {};
  if (isUnlocked("economics", given)) return [];
  return FORCING_QUESTIONS.filter(({ id, part }) => part === SECTIONS.real && !(id in given)).map(
    ({ id }) => id,
  );
}

/** Why a place cannot be opened now; nothing when it can. */
export function lockReason(id: PlaceId, partner: PartnerDraft): string | undefined {
  const { section } = placeOf(id);
  if (section !== "structure" && section !== "plan") return undefined;
  const open = openFirstQuestions(partner);
  return open.length > 0 ? waitsForQuestions(section, open) : undefined;
}

function waitsForQuestions(section: "structure" | "plan", open: readonly QuestionId[]): string {
  const numbers = FORCING_QUESTIONS.filter((each) => open.includes(each.id)).map(({ number }) =>
    String(number),
  );
  const what = section === "structure" ? "Questions 4 to 7 open" : "The plan opens";
  const still = numbers.length === 1 ? "Question" : "Questions";
  const verb = numbers.length === 1 ? "is" : "are";
  return `${what} once questions 1 to 3 are answered. ${still} ${inWords(numbers)} ${verb} still open.`;
}

/** The place at which a question is answered. */
export function placeOfQuestion(question: QuestionId): PlaceId {
  const found = PLACE_IDS.find((place) => placeOf(place).question === question);
  if (found === undefined) throw new Error(`no place for question ${question}`);
  return found;
}

/** The place of what a refusal names: an input, a field of the record, or an answer. */
export function placeOfField(field = ""): PlaceId {
  const last = field.split(".").pop() ?? "";
  const found = ASKED_AT.find((id) => {
    const { record = [], inputs = [], question } = placeOf(id);
    const isAnswer = question !== undefined && field.split(".").includes(question);
    return isAnswer || record.includes(last) || inputs.some((key) => key === last);
  });
  return found ?? "evidence";
}

/** The place at which an input is given; the deal, where none is named. */
export function placeOfInput(key: string | undefined): PlaceId {
  const asks = (place: PlaceId) => placeOf(place).inputs?.some((input) => input === key) ?? false;
  return ASKED_AT.find(asks) ?? "deal";
}
