import { isBlank } from "../../src/reading/blank";
import { UNKNOWN } from "../../src/partner/intake-record";
import { archetype } from "../../src/programme/archetype";
import { charter } from "../../src/programme/charter";
import type { Judgement } from "../../src/programme/judgement";
import { lifecycle } from "../../src/programme/lifecycle";
import { measures } from "../../src/programme/measures";
import { pilotEvaluation } from "../../src/programme/pilot-evaluation";
import { typedAnswers } from "../../src/programme/typed-answers";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { measuresOnceTyped } from "../../src/case/programme-cost";

/** An answer that stands elsewhere already, and where. */
export interface KnownFact {
  readonly value: string | number | boolean;
  /** After "from": "the model". */
  readonly source: string;
}

/** By field; it counts until somebody answers the field itself. */
export type Known = Readonly<Record<string, KnownFact>>;

/** What the rest of the draft says on the questions of a judgement. */
export function knownFor(judgement: string, partner: PartnerDraft): Known {
  const facts = KNOWN[judgement]?.(partner) ?? {};
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]) => (fact === undefined ? [] : [[key, fact]])),
  );
}

type Facts = Readonly<Record<string, KnownFact | undefined>>;

const KNOWN: Readonly<Record<string, (partner: PartnerDraft) => Facts>> = {
  readiness: (partner) => ({ marginHeadroom: marginHeadroom(partner) }),
  "skin-in-the-game": (partner) => {
    const { intake, written } = caseOf(partner);
    const spend = intake.ok ? intake.value.record.commitments.joint_marketing_spend : UNKNOWN;
    const cost = written.ok ? written.value.given.programmeCost : undefined;
    return {
      ourMoney: factIf((cost ?? 0) > 0, true, "the programme cost of the model"),
      theirMoney: factIf(spend !== UNKNOWN && spend > 0, true, "the joint marketing they commit"),
    };
  },
  level: (partner) => {
    const { intake } = caseOf(partner);
    if (!intake.ok) return {};
    const { commitments, independent_demand_evidence: demand } = intake.value.record;
    return {
      isCertified: knownAs(commitments.certification_completion, "the evidence"),
      namedAccounts: knownAs(demand.named_accounts_sourced_count, "the evidence"),
    };
  },
  "deal-registration": (partner) => {
    const { answers } = caseOf(partner);
    const settledBy = answers.ok ? answers.value.engagement?.settledBy : undefined;
    return { conflictsSettledBy: knownAs(settledBy ?? UNKNOWN, "question 6") };
  },
  gate: (partner) => {
    const answers = partner.programme.charter ?? {};
    const written = (key: string, source: string) =>
      factIf(isWritten(answers[key]), true, `the charter: ${source}`);
    const standing = charter.judge(answers);
    const hasGoals = standing.ok && standing.value.decision !== "no charter";
    return {
      valueWritten: factIf(hasGoals, true, "the charter: its three goals"),
      levelKnown: factIf(
        Object.keys(partner.programme.engagement ?? {}).length > 0,
        true,
        "the judgement on engagement",
      ),
      measuresAgreed: written("measures", "its measures"),
      charterDrafted: factIf(hasGoals, true, "the charter"),
      cadenceSet: written("cadence", "its cadence"),
    };
  },
  recruiting: ({ programme }) => {
    const standing = archetype.judge(typedAnswers(archetype, programme.archetype ?? {}));
    const kind = standing.ok ? standing.value.decision : "none";
    return { archetype: factIf(kind !== "none", kind, "the archetype of the programme") };
  },
  leader: ({ programme }) => {
    const kept: readonly unknown[] = Object.values(programme["pilot-evaluation"] ?? {});
    const pilots = kept.filter(isAnswers);
    const worked = pilots.filter((pilot) => {
      const standing = pilotEvaluation.judge(typedAnswers(pilotEvaluation, pilot));
      return standing.ok && standing.value.decision === "worked";
    });
    return {
      pilotsWorked: factIf(pilots.length > 0, worked.length, "the evaluation of the pilots"),
    };
  },
  measures: ({ programme }) => fromAnswersTo(lifecycle, programme.lifecycle),
  lifecycle: ({ programme }) => fromAnswersTo(measures, programme.measures),
  "warning-signs": (partner) => {
    const { verdict, answers: read } = caseOf(partner);
    if (!verdict.ok || !read.ok) return {};
    const answers = read.value;
    const killCriteria = answers.killCriteria && Object.values(answers.killCriteria);
    const name = "the verdict on the open partner";
    return {
      tier: { value: verdict.value.tier, source: name },
      hasKillCriteria: killCriteria && {
        value: killCriteria.every((each) => each === true),
        source: "question 5",
      },
      hasRulesOfEngagement: answers.engagement && {
        value: answers.engagement.signed === true,
        source: "question 6",
      },
      shareAboveBand: shareAboveBand(partner),
    };
  },
};

/** Age, partners and share of revenue are asked at two steps; an answer to one counts at the other. */
function fromAnswersTo(other: Judgement, typed: unknown): Facts {
  const answers = isAnswers(typed) ? typedAnswers(other, typed) : {};
  return Object.fromEntries(
    ["ageMonths", "partners", "shareOfRevenue"].flatMap((key) => {
      const answer = answers[key];
      return typeof answer === "number"
        ? [[key, { value: answer, source: `the answers to “${other.title}”` }]]
        : [];
    }),
  );
}

function isAnswers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the model leaves for a partner: the highest share we can afford. */
function marginHeadroom(partner: PartnerDraft): KnownFact | undefined {
  const measures = measuresOnceTyped(caseOf(partner));
  const highest = measures.ok ? measures.value.maxRevshare : null;
  return typeof highest === "number"
    ? {
        value: Math.round(Math.min(1, Math.max(0, highest)) * 1e4) / 1e4,
        source: "the model: the highest share we can afford",
      }
    : undefined;
}

function shareAboveBand(partner: PartnerDraft): KnownFact | undefined {
  const { model, offer } = caseOf(partner);
  if (!model.ok || !offer.ok) return undefined;
  const above = model.value.inputs.revshare - offer.value.high;
  return { value: Math.max(0, Math.round(above * 1e4) / 1e4), source: "the model and the band" };
}

function knownAs(answer: string | number | boolean, source: string): KnownFact | undefined {
  return answer === UNKNOWN ? undefined : { value: answer, source };
}

function factIf(holds: boolean, value: KnownFact["value"], source: string): KnownFact | undefined {
  return holds ? { value, source } : undefined;
}

function isWritten(typed: unknown): boolean {
  return typeof typed === "string" && !isBlank(typed) && typed !== UNKNOWN;
}
