import * as v from "valibot";
import { invalid, ok, type Result } from "../result";
import { isWithinLimits } from "../json-size";
import { isOwnType } from "../policy/own-type";
import { scanXml } from "../xml";
import { DRAFT_MIGRATIONS } from "./draft-migrations";

/**
 * The draft: what people answered and typed, kept as one JSON document inside the workbook.
 * Answers stay as they were typed, right or wrong, so that nothing is lost; the core checks them
 * each time it uses them.
 */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Raised when the shape below changes; `MIGRATIONS` then gets one more step. */
export const DRAFT_VERSION = 7;

/** Marks our part among the custom XML parts of a workbook. Never changed after release. */
export const DRAFT_NAMESPACE = "urn:partner-desk:draft";

/** Answers nest a handful deep; five thousand partners have half a million values. */
const LIMITS = { depth: 32, values: 600_000 };

/** A plain check, not a schema of schemas: a draft may hold thousands of partners. */
const jsonValue = v.custom<JsonValue>(isJsonValue, "it is no JSON value");

function isJsonValue(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || Object.values(value).every(isJsonValue);
    default:
      return false;
  }
}

const answersByName = v.record(v.string(), jsonValue);

/** What a person gave of one partner, under the names that the command line takes. */
const caseSchema = v.object({
  /** The intake record, in the keys of the circulating JSON. */
  intake: answersByName,
  /** Answers to the seven forcing questions. */
  answers: answersByName,
  /** Caps that a person lifted: the cap's name and the written reason. */
  overrides: v.record(v.string(), v.string()),
  /** Inputs of the economic model by key, as typed. */
  model: answersByName,
  /** Motion, launch date, average deal, value proposition, segments and milestones. */
  plan: answersByName,
  /** Blank where the default holds, as for preset and profile. */
  contribution: v.string(),
  preset: v.string(),
  profile: v.string(),
  /** The company's own type of partner that it is; a draft from before there were any has none. */
  ownType: v.optional(
    v.pipe(
      answersByName,
      v.check((type) => Object.keys(type).length === 0 || isOwnType(type), "it is no type"),
    ),
    {},
  ),
  /** Who decides, and by when. */
  decision: answersByName,
  /** Deals of a partner we have, in the columns of their table; none before there are any. */
  deals: v.array(answersByName),
  /** Two offers beside the base case, and which of them is chosen. */
  scenarios: answersByName,
  /** Actuals of a partner we have, quarter by quarter, and what it costs us. */
  review: answersByName,
});

const partnerDraftSchema = v.object({
  ...caseSchema.entries,
  /** "sheet" while the Attribution sheet holds the deals: what stands there then counts. */
  dealsOn: v.string(),
  /** Answers to the judgements that are about this partner, by the judgement's name. */
  programme: v.record(v.string(), answersByName),
  /** Worksheet ids of this partner's sheets by kind, so that writing again updates them. */
  sheetIds: v.record(v.string(), v.string()),
});

const historyEntrySchema = v.object({
  /** Where the value stood, such as `partners/p1/model/revshare`. */
  path: v.string(),
  /** What stood there before a later author's answer took its place. */
  value: jsonValue,
  replacedAt: v.string(),
});

const draftSchema = v.object({
  version: v.literal(DRAFT_VERSION),
  currentPartnerId: v.string(),
  partners: v.record(v.string(), partnerDraftSchema),
  /** Answers to the judgements that are about our own programme, by the judgement's name. */
  programme: v.record(v.string(), answersByName),
  /** The groups of sheets that are written besides those of the plan. */
  sheetGroups: v.array(v.string()),
  /** Worksheet ids of the sheets about all partners, by kind. */
  sheetIds: v.record(v.string(), v.string()),
  history: v.array(historyEntrySchema),
});

export type PartnerDraft = v.InferOutput<typeof partnerDraftSchema>;
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;
export type Draft = v.InferOutput<typeof draftSchema>;

export function emptyPartnerDraft(): PartnerDraft {
  const given = { intake: {}, answers: {}, overrides: {}, model: {}, plan: {}, decision: {} };
  const [scenarios, review] = [{}, {}];
  const terms = { contribution: "", preset: "", profile: "", ownType: {} };
  return {
    ...given,
    scenarios,
    review,
    deals: [],
    dealsOn: "",
    ...terms,
    programme: {},
    sheetIds: {},
  };
}

/** @param currentPartnerId Of the one partner in it; sheets carry it, so that no two workbooks share one. */
export function emptyDraft(currentPartnerId = "partner-1"): Draft {
  return {
    version: DRAFT_VERSION,
    currentPartnerId,
    partners: { [currentPartnerId]: emptyPartnerDraft() },
    programme: {},
    sheetGroups: [],
    sheetIds: {},
    history: [],
  };
}

export function currentPartner(draft: Draft): PartnerDraft {
  return draft.partners[draft.currentPartnerId] ?? emptyPartnerDraft();
}

/** A partner as it was put aside; nothing where it is not whole. */
export function readPartnerDraft(value: unknown): PartnerDraft | undefined {
  const read = v.safeParse(partnerDraftSchema, value);
  return read.success ? read.output : undefined;
}

/** Reads a stored draft of this or an older version; a newer one is refused, never guessed at. */
export function parseDraft(text: string): Result<Draft> {
  if (!isWithinLimits(text, LIMITS)) {
    return invalid("The stored draft holds more than any draft of ours; it was left untouched.");
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return invalid("The stored draft is not readable JSON; it was left untouched.");
  }
  return migrate(document);
}

function migrate(document: unknown): Result<Draft> {
  let current: unknown = document;
  for (;;) {
    const version = v.safeParse(v.looseObject({ version: v.number() }), current);
    if (!version.success) {
      return invalid("The stored draft has no version; it was left untouched.", {
        field: "version",
      });
    }
    if (version.output.version > DRAFT_VERSION) {
      return invalid(
        `The stored draft has version ${version.output.version}; this add-in reads up to ${DRAFT_VERSION}. Update the add-in to open it.`,
        { field: "version", allowed: `1 to ${DRAFT_VERSION}` },
      );
    }
    const step = DRAFT_MIGRATIONS[version.output.version];
    if (step === undefined) break;
    current = step(version.output);
  }
  const parsed = v.safeParse(draftSchema, current);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? "draft";
  return invalid(
    `The stored draft is damaged at ${field}: ${issue.message}. It was left untouched.`,
    {
      field,
    },
  );
}

const XML_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * The draft as the text of a custom XML part. XML 1.0 has no way to write most control characters,
 * so JSON's own \u escapes carry everything that is not printable ASCII.
 */
export function draftToXml(draft: Draft): string {
  const json = JSON.stringify(draft).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const text = json.replace(/[&<>]/g, (character) => XML_ESCAPES[character] ?? character);
  return `<draft xmlns="${DRAFT_NAMESPACE}">${text}</draft>`;
}

export function draftFromXml(xml: string): Result<Draft> {
  const found = { depth: 0, isOurs: false };
  const texts: string[] = [];
  const isWhole = scanXml(xml, {
    open: (name, attributes) => {
      found.depth += 1;
      if (found.depth > 1) return;
      found.isOurs = name === "draft" && attributes.includes(DRAFT_NAMESPACE);
    },
    text: (text) => {
      if (found.depth === 1) texts.push(text);
    },
    close: () => {
      found.depth -= 1;
    },
  });
  return isWhole && found.isOurs
    ? parseDraft(texts.join(""))
    : invalid("The workbook's draft part is not one of ours; it was left untouched.");
}
