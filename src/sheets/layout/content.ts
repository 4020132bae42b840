import type { KeyFigures } from "../../case/key-figures";
import type { Bin } from "../../economics/histogram";
import type { InputKey } from "../../economics/inputs";
import type { SCHEDULED } from "../../partner/intake-record";
import type { ModelResult } from "../../economics/measures";
import type { Decision } from "../../case/decision";
import type { ReviewOfCase } from "../../case/review-of-case";
import type { Offers } from "../../case/scenarios";
import type { Deal } from "../../partner/deals";
import type { PartnerEntry } from "../../case/portfolio-row";
import type { Result } from "../../result";
import type { Offer } from "../../partner/offer";
import type { ExcelDay } from "../../calendar";
import type {
  BandPreset,
  Contribution,
  Motion,
  PartnerType,
  ProfileName,
  Tier,
} from "../../policy/names";
import type { Policy } from "../../policy/policy";
import type { Dossier } from "./dossier";

/** Evidence of the partner in the order in which `PARTNER.TIER` takes it; unknown is undefined. */
export interface EvidenceContent {
  readonly namedAccounts: number | undefined;
  /** A fraction, 0 to 1. */
  readonly endCustomerShare: number | undefined;
  readonly salesTeam: number | undefined;
  readonly dedicatedStaff: number | undefined;
  /** Currency a year. */
  readonly jointMarketing: number | undefined;
  readonly commitmentMonths: number | undefined;
  /** Scheduled: promised by a date. */
  readonly certified: boolean | typeof SCHEDULED | undefined;
  readonly partnerType: PartnerType | undefined;
  readonly embedsProduct: boolean | undefined;
  /** How many of the four strategic values are given, 0 to 4. */
  readonly strategicValues: number;
}

export interface PlanContent {
  readonly motion: Motion;
  readonly launchDay: ExcelDay;
  /** Currency per deal. */
  readonly averageDeal: number | undefined;
  readonly targetAccounts: number;
  /** Market development funds, currency. */
  readonly mdf: number;
  /** What the partner asked for of them, where it is known. */
  readonly askedMdf?: number | undefined;
  /** Pipeline to have at day 90, in average deals. */
  readonly pipelineDeals: number;
  readonly closedWonFloor: number;
  readonly milestones: readonly {
    readonly id: string;
    /** Days from launch; negative before it. */
    readonly day: number;
    readonly phase: string;
    readonly milestone: string;
    readonly owner: string;
    readonly evidence: string;
    /** What people said of it when the case was last read. */
    readonly status?: string;
    readonly note?: string;
  }[];
  /** Roles and people that the owner column offers. */
  readonly owners: readonly string[];
}

/** What is known of a partner that we already have. */
export interface ExistingContent {
  /** None before there are any. */
  readonly deals: readonly Deal[];
  /** What an influenced deal earns at most. */
  readonly lowerRate: { readonly share: number; readonly words: string };
  /** The cannibalization that they give, with on what it was measured; undefined without deals. */
  readonly measured: { readonly figure: number; readonly on: string } | undefined;
  /** What its review came to, or why there is none. */
  readonly review: Result<ReviewOfCase>;
}

/** Sentences under their headings. */
export type Remarks = readonly {
  readonly heading: string;
  readonly sentences: readonly string[];
}[];

/** Everything the sheets show. */
export interface WorkbookContent {
  readonly partnerName: string;
  /** Inputs that were given; a blank uses the default shown beside it. */
  readonly inputs: Readonly<Partial<Record<InputKey, number | string>>>;
  /** How NPV spreads, in bins; undefined while no input is written as a range. */
  readonly simulation: readonly Bin[] | undefined;
  readonly evidence: EvidenceContent;
  readonly profile: ProfileName;
  /** A company's own figures, in the profile's place. */
  readonly ownPolicy?: Policy | undefined;
  readonly contribution: Contribution;
  readonly preset: BandPreset;
  /** The highest tier that the forcing questions allow, after overrides. */
  readonly highestTierAllowed: Tier;
  readonly decision: Decision;
  /** Two offers beside the base case, as they were typed. */
  readonly scenarios: Offers;
  /** Every measure of the base case; undefined without a model. */
  readonly measures: ModelResult | undefined;
  /** The three figures that it is read with. */
  readonly keyFigures: KeyFigures;
  /** What would change it. */
  readonly changes: readonly string[];
  readonly offer: Offer | undefined;
  /** Caps, overrides with their reasons, warnings and next steps, a sentence each. */
  readonly remarks: Remarks;
  /** Whether there is a plan; a stand-in that no sheet shows stands where there is none. */
  readonly hasPlan: boolean;
  readonly plan: PlanContent;
  readonly existing: ExistingContent;
  readonly dossier: Dossier;
  /** Every partner of the workbook, this one among them. */
  readonly partners: readonly PartnerEntry[];
  /** What stands before function names: nothing in production, `DEV.` in a side-loaded build. */
  readonly functionPrefix: string;
}
