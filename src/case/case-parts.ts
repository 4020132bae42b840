import type { ModelResult } from "../economics/measures";
import type { Model, WrittenInputs } from "../economics/parse";
import type { Answers } from "../partner/answers";
import type { Intake } from "../partner/intake-record";
import type { Offer } from "../partner/offer";
import type { FinalVerdict } from "../partner/verdict";
import type { Plan } from "../plan/build-plan";
import type { BandPreset, Contribution, ProfileName } from "../policy/names";
import type { Policy } from "../policy/policy";
import type { Result } from "../result";
import type { DecisionMaker } from "./decision-maker";
import type { GivenCase } from "./given-case";

/** The partner's part in a deal and the bands that hold. */
export interface Terms {
  readonly contribution: Contribution;
  readonly preset: BandPreset;
}

/** What a case says of a partner, each part read when it is asked for and never twice. */
export interface CaseParts {
  readonly given: GivenCase;
  readonly policy: Result<Policy>;
  /** The profile whose figures hold, or the default's where a company has its own. */
  readonly profile: ProfileName;
  readonly terms: Result<Terms>;
  readonly intake: Result<Intake>;
  readonly answers: Result<Answers>;
  /** The inputs that were written, whether or not they are enough for a model. */
  readonly written: Result<WrittenInputs>;
  /** The economic model; unavailable while nothing of it is given. */
  readonly model: Result<Model>;
  /** Every measure of the model, on the terms of the base case. */
  readonly measures: Result<ModelResult>;
  readonly verdict: Result<FinalVerdict>;
  /** The share to offer: the tier's band, cut to what suits both sides on the band's own terms. */
  readonly offer: Result<Offer>;
  /** The 90-day plan, or what it still needs. */
  readonly plan: Result<Plan>;
  /** Who decides and by when, where it is not as the plan says. */
  readonly decisionMaker: Result<DecisionMaker>;
  /** Undefined while nobody has given it a name. */
  readonly partnerName: string | undefined;
}
