import type { InputKey } from "../../src/economics/inputs";
import { isUnlocked } from "../../src/partner/weak-answers";
import { FORCING_QUESTIONS, type QuestionId } from "../../src/policy/forcing-questions";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { inWords } from "../../src/wording";
import { MORE_INPUTS } from "./more-inputs";

/** The steps of the pane in their order, and which of them wait for others. */

export const SECTIONS = {
  partner: "The partner",
  real: "Is it a real partner?",
  structure: "Is the structure right?",
  record: "Evidence and terms",
  answer: "The answer",
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
  start: {
    section: "partner",
    title: "Name and type",
    record: ["partner_name", "partner_type"],
  },
  customers: { section: "real", title: "Five end customers", question: "customers" },
  opening: { section: "real", title: "Terms or accounts first", question: "opening" },
  jointValue: { section: "real", title: "The joint value", question: "jointValue" },
  shareBase: {
    section: "structure",
    title: "A percentage of what",
    leadsTo: "economics",
    inputs: ["revshareBase", "revshareYears"],
  },
  deal: {
    section: "structure",
    title: "Share and deal",
    leadsTo: "economics",
    inputs: ["revshare", "acv", "listPrice", "customerDiscount", "grossMargin"],
  },
  volume: {
    section: "structure",
    title: "Cost and volume",
    leadsTo: "economics",
    inputs: [
      "programmeCost",
      "deals",
      "channelDeals",
      "cannibalization",
      "partnerSupport",
      "partnerOneOff",
    ],
  },
  economics: { section: "structure", title: "Does it beat direct?", question: "economics" },
  killCriteria: { section: "structure", title: "Kill criteria", question: "killCriteria" },
  engagement: { section: "structure", title: "Rules of engagement", question: "engagement" },
  acquisition: { section: "structure", title: "Partner or acquire", question: "acquisition" },
  demand: {
    section: "record",
    title: "Demand of their own",
    record: ["named_accounts_sourced_count", "end_customer_relationships_pct", "sales_team_size"],
  },
  value: {
    section: "record",
    title: "Strategic value",
    record: ["geo_coverage", "product_complement", "brand_lift", "channel_economics_advantage"],
  },
  commitments: {
    section: "record",
    title: "What they commit",
    record: ["commitment_months", "dedicated_resources", "joint_marketing_spend", "sales_targets"],
  },
  people: {
    section: "record",
    title: "Sponsor and product",
    record: [
      "exec_sponsor",
      "certification_completion",
      "certification_date",
      "embeds_product",
      "why_now",
      "introduced_by",
      "relationship_before",
    ],
  },
  asks: {
    section: "record",
    title: "What they ask for",
    record: ["share", "exclusivity", "mdf", "integration"],
  },
  redFlags: {
    section: "record",
    title: "Red flags",
    record: [
      "cannot_name_five_customers",
      "precise_terms_vague_value",
      "exclusive_territory_without_condition",
      "strategic_without_sponsor",
      "rush_to_sign",
    ],
  },
  moreInputs: {
    section: "record",
    title: "More of the economics",
    inputs: MORE_INPUTS.flatMap(({ keys }) => keys),
  },
  verdict: { section: "answer", title: "Verdict" },
  share: { section: "answer", title: "Share and break-even" },
  motion: { section: "answer", title: "Motion" },
  plan: { section: "answer", title: "Write the plan" },
} as const satisfies Record<string, PlaceShape>;

export type PlaceId = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as PlaceId[];
export const FIRST_PLACE: PlaceId = "start";

export function placeOf(id: PlaceId): PlaceShape {
  return PLACES[id];
}

export function isPlaceId(text: string): text is PlaceId {
  return Object.hasOwn(PLACES, text);
}

export function neighbour(id: PlaceId, distance: 1 | -1): PlaceId | undefined {
  return PLACE_IDS[PLACE_IDS.indexOf(id) + distance];
}

/** Questions 4 to 7 and the answer wait for questions 1 to 3. */
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
  if (section !== "structure" && section !== "answer") return undefined;
  const open = openFirstQuestions(partner);
  if (open.length > 0) return waitsForQuestions(section, open);
  return undefined;
}

function waitsForQuestions(section: "structure" | "answer", open: readonly QuestionId[]): string {
  const numbers = FORCING_QUESTIONS.filter((each) => open.includes(each.id)).map(({ number }) =>
    String(number),
  );
  const what = section === "structure" ? "Questions 4 to 7 open" : "The answer opens";
  const still = numbers.length === 1 ? "Question" : "Questions";
  const verb = numbers.length === 1 ? "is" : "are";
  return `${what} once questions 1 to 3 are answered. ${still} ${inWords(numbers)} ${verb} still open.`;
}
