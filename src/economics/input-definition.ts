/** What the table of inputs says about each of them. */

export type InputKind = "money" | "fraction" | "count" | "years" | "choice";

/** Who a value belongs to: what is ours never enters a copy for the partner. */
export type Visibility = "ours" | "shared" | "partner";

/** What happens when nothing is given; `follows` names the input that then counts. */
export type WhenBlank =
  | { readonly default: number | string }
  | {
      readonly follows: string;
      /** The fraction of it that is taken off. */
      readonly less?: string;
      /** The model keeps the blank, because its formulas treat what follows apart. */
      readonly staysBlank?: true;
    }
  | "required"
  | "optional";

/** One line of the table. */
export interface InputRow {
  readonly label: string;
  readonly unit: string;
  readonly kind: InputKind;
  /** Numbers have a range, choices have names. */
  readonly range?: AllowedRange;
  readonly choices?: readonly string[];
  readonly whenBlank: WhenBlank;
  readonly seenBy: Visibility;
  /** Where a default comes from when a benchmark gave it. */
  readonly source?: string;
  /** Its default makes the partnership look better than it may be. */
  readonly flatters?: true;
  /** Other names that people know it by, and what older workbooks call it. */
  readonly alsoCalled?: readonly string[];
}

/** The ranges that inputs may lie in, each with the words that an error uses for it. */
export interface AllowedRange {
  readonly minimum: number;
  readonly minimumIsAllowed: boolean;
  /** Always allowed itself. */
  readonly maximum: number;
  /** What is accepted, in words. */
  readonly allowed: string;
}

/** Beyond this a double no longer holds cents; no price list needs it. */
const LARGEST_AMOUNT = 1e15;

export const ABOVE_ZERO: AllowedRange = {
  minimum: 0,
  minimumIsAllowed: false,
  maximum: LARGEST_AMOUNT,
  allowed: "a number above 0",
};

export const ZERO_OR_MORE: AllowedRange = {
  minimum: 0,
  minimumIsAllowed: true,
  maximum: LARGEST_AMOUNT,
  allowed: "0 or more",
};

export const ZERO_TO_ONE: AllowedRange = {
  minimum: 0,
  minimumIsAllowed: true,
  maximum: 1,
  allowed: "a fraction from 0 to 1 (0% to 100%)",
};

export const ABOVE_ZERO_TO_ONE: AllowedRange = {
  minimum: 0,
  minimumIsAllowed: false,
  maximum: 1,
  allowed: "a fraction above 0, up to 1 (100%)",
};
/** The largest double below 1: a discount of the whole price leaves no contract. */
const JUST_BELOW_ONE = 1 - 2 ** -53;

export const ZERO_TO_BELOW_ONE: AllowedRange = {
  ...ZERO_TO_ONE,
  maximum: JUST_BELOW_ONE,
  allowed: "a fraction from 0 to below 1 (below 100%)",
};

export const RETENTION: AllowedRange = {
  minimum: 0,
  minimumIsAllowed: false,
  maximum: 1.5,
  allowed: "a fraction above 0, up to 1.5 (150%)",
};

export const HORIZON: AllowedRange = {
  minimum: 1,
  minimumIsAllowed: true,
  maximum: 15,
  allowed: "a whole number from 1 to 15",
};

export const TERM: AllowedRange = {
  minimum: 1,
  minimumIsAllowed: true,
  maximum: 1000,
  allowed: "a whole number of years, 1 or more",
};
