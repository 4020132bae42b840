import { isBlank } from "../reading/blank";
import { evaluateModel, type ModelResult } from "../economics/measures";
import type { InputKey } from "../economics/inputs";
import { parseModelInputs } from "../economics/parse-object";
import { type Model, type WrittenInputs } from "../economics/parse";
import { type Answers, parseAnswers } from "../partner/answers";
import { type Intake, isKnown } from "../partner/intake-record";
import { type Offer, offerFor } from "../partner/offer";
import { judge } from "../partner/judge";
import { parseIntake } from "../partner/parse-intake";
import type { FinalVerdict } from "../partner/verdict";
import { buildPlan, type Plan } from "../plan/build-plan";
import { BAND_PRESET_NAMES, CONTRIBUTION_NAMES } from "../policy/display-names";
import { BAND_PRESETS, CONTRIBUTIONS, type ProfileName } from "../policy/names";
import type { OwnType } from "../policy/own-type";
import { withOwnType } from "../policy/with-own-type";
import { DEFAULT_PROFILE, type Policy, policyFor } from "../policy/policy";
import { invalid, ok, type Result, unavailable } from "../result";
import { asTyped } from "../wording";
import { readName } from "../partner/share-band";
import type { CaseParts, Terms } from "./case-parts";
import type { PartnerDraft } from "./draft";
import { changesOf } from "./changes";
import { decide } from "./decide";
import type { Decision } from "./decision";
import { missingInputs } from "./economic-decision";
import { type DecisionMaker, readDecisionMaker } from "./decision-maker";
import { type GivenCase, isNothing, isObject } from "./given-case";
import { averageDealOf, planRequestOf } from "./plan-of-case";
import { sameAccounts } from "./same-accounts";

/** What stands in for what a case does not say itself. */
export interface CaseDefaults {
  /** A company's own figures, in a profile's place. */
  readonly policy?: Policy | undefined;
  readonly profile?: string | undefined;
}

/**
 * One partner as a person gave it, read once and only as far as somebody asks. Every program takes
 * intake, verdict, offer, decision and plan from here, and what `buildMemo` makes of them, so that
 * all of them say the same.
 */
export class Case implements CaseParts {
  readonly #made = new Map<string, unknown>();

  constructor(
    readonly given: GivenCase,
    private readonly defaults: CaseDefaults = {},
  ) {}

  get policy(): Result<Policy> {
    return this.once("policy", () => {
      const { base } = this;
      const { ownType } = this.given;
      // It was read where it came in: on the command line, or when it was put in force in the pane.
      return base.ok && !isNothing(ownType)
        ? ok(withOwnType(base.value, ownType as OwnType))
        : base;
    });
  }

  /** Without a type of the company's own. */
  private get base(): Result<Policy> {
    const { policy, profile } = this.defaults;
    if (policy !== undefined) return ok(policy);
    return policyFor(isNothing(this.given.profile) ? profile : this.given.profile);
  }

  get profile(): ProfileName {
    const { base } = this;
    return base.ok && base.value.name !== "own" ? base.value.name : DEFAULT_PROFILE;
  }

  get terms(): Result<Terms> {
    return this.once("terms", () => {
      const { contribution: part, preset: bands } = this.given;
      const contribution = isNothing(part)
        ? ok("sourced" as const)
        : readName("contribution", CONTRIBUTIONS, part, CONTRIBUTION_NAMES);
      if (!contribution.ok) return contribution;
      const preset = isNothing(bands)
        ? ok("default" as const)
        : readName("preset", BAND_PRESETS, bands, BAND_PRESET_NAMES);
      if (!preset.ok) return preset;
      return ok({ contribution: contribution.value, preset: preset.value });
    });
  }

  /** The record and the answers, with the accounts that either of them names in both. */
  private get named(): Pick<GivenCase, "intake" | "answers"> {
    return this.once("named", () => sameAccounts(this.given));
  }

  get intake(): Result<Intake> {
    return this.once("intake", () => parseIntake(this.named.intake ?? {}));
  }

  get answers(): Result<Answers> {
    return this.once("answers", () => parseAnswers(this.named.answers));
  }

  get written(): Result<WrittenInputs> {
    return this.once("written", () => {
      return isNothing(this.given.model)
        ? ok({ given: {}, ranges: new Map() })
        : parseModelInputs(this.given.model, REQUIRED);
    });
  }

  get model(): Result<Model> {
    return this.once("model", () =>
      isNothing(this.given.model)
        ? unavailable("The economics are not given yet: the value of a deal and the share first.", {
            field: "model",
          })
        : parseModelInputs(this.given.model),
    );
  }

  get measures(): Result<ModelResult> {
    return this.once("measures", () => {
      const { model } = this;
      return model.ok ? ok(evaluateModel(model.value.inputs)) : model;
    });
  }

  get verdict(): Result<FinalVerdict> {
    return this.once("verdict", () => {
      const { policy, intake, answers } = this;
      if (!policy.ok) return policy;
      if (!intake.ok) return intake;
      if (!answers.ok) return answers;
      const overrides = readOverrides(this.given.overrides);
      if (!overrides.ok) return overrides;
      return judge(intake.value, answers.value, policy.value, {
        overrides: overrides.value,
        averageDeal: averageDealOf(this),
      });
    });
  }

  get offer(): Result<Offer> {
    return this.once("offer", () => {
      const { verdict, terms, policy, written } = this;
      if (!verdict.ok) return verdict;
      if (!terms.ok) return terms;
      if (!policy.ok) return policy;
      return offerFor({
        tier: verdict.value.tier,
        ...terms.value,
        policy: policy.value,
        given:
          written.ok && missingInputs(written.value.given).length === 0
            ? written.value.given
            : undefined,
      });
    });
  }

  get decision(): Decision {
    return this.once("decision", () => decide(this));
  }

  /** Worked out with the model, lever by lever; made only when somebody asks. */
  get changes(): readonly string[] {
    return this.once("changes", () => changesOf(this.decision, this));
  }

  get decisionMaker(): Result<DecisionMaker> {
    return this.once("decisionMaker", () => readDecisionMaker(this.given.decision));
  }

  get plan(): Result<Plan> {
    return this.once("plan", () => {
      const { policy, verdict } = this;
      if (!policy.ok) return policy;
      if (!verdict.ok) return verdict;
      const request = planRequestOf(this, verdict.value.tier);
      return request.ok ? buildPlan(request.value, policy.value) : request;
    });
  }

  get partnerName(): string | undefined {
    const { intake } = this;
    if (!intake.ok) return typedName(this.given.intake);
    const name = intake.value.record.partner_name;
    return isKnown(name) ? name : undefined;
  }

  /** The same case with other inputs of the model. */
  withModel(model: unknown): Case {
    return new Case({ ...this.given, model }, this.defaults);
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }
}

/** Inputs without which there is no model; what is written of it can be read all the same. */
const REQUIRED: readonly InputKey[] = ["acv", "listPrice", "revshare"];

/** Reasons by what they lift; which of them hold is for the verdict to say. */
function readOverrides(given: unknown): Result<Readonly<Record<string, unknown>>> {
  if (isNothing(given)) return ok({});
  const allowed = "an object of written reasons by what they lift";
  return isObject(given)
    ? ok(given)
    : invalid(`overrides is ${asTyped(given)}; allowed: ${allowed}.`, {
        field: "overrides",
        allowed,
      });
}

/** A name can be read although another field of the record cannot. */
function typedName(record: unknown): string | undefined {
  const name = isObject(record) ? record.partner_name : undefined;
  return typeof name === "string" && !isBlank(name) ? name.trim() : undefined;
}

/** A draft never changes in place, so what was made of a partner holds until it is another one. */
const casesOfDrafts = new WeakMap<PartnerDraft, Case>();

/** The case that a partner's draft holds. */
export function caseOf(partner: PartnerDraft): Case {
  const known = casesOfDrafts.get(partner);
  if (known !== undefined) return known;
  const made = new Case(partner);
  casesOfDrafts.set(partner, made);
  return made;
}
