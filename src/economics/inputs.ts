/**
 * The inputs of the economic model, one row of the table each; everything else in the project
 * reads them from here. Rates are fractions (0.2 is 20%), money is one currency, the year is the
 * unit of time.
 */

import { inWords } from "../wording";
import type { AllowedRange, InputKind, InputRow, Visibility, WhenBlank } from "./input-definition";
import { INPUTS_OF_THE_DEAL } from "./inputs-of-the-deal";
import { INPUTS_OF_THE_TERMS } from "./inputs-of-the-terms";

export type { InputKind, Visibility } from "./input-definition";
export type { ShareBase } from "./inputs-of-the-terms";

const TABLE = { ...INPUTS_OF_THE_DEAL, ...INPUTS_OF_THE_TERMS } as const;

type Table = typeof TABLE;
export type InputKey = keyof Table;

type Value<Row> = Row extends { readonly choices: readonly (infer Choice)[] } ? Choice : number;
type MayStayBlank = "optional" | { readonly staysBlank: true };

/** Every input after defaults; `undefined` only where the model works without a value. */
export type ModelInputs = {
  readonly [Key in InputKey]:
    Value<Table[Key]> | (Table[Key]["whenBlank"] extends MayStayBlank ? undefined : never);
};
export type InputValue = NonNullable<ModelInputs[InputKey]>;

/** What a person wrote, checked value by value; blanks are absent. */
export type GivenInputs = { readonly [Key in InputKey]?: Value<Table[Key]> };

export type NumericInputKey = {
  [Key in InputKey]: Value<Table[Key]> extends number ? Key : never;
}[InputKey];

interface AnyInput {
  readonly key: InputKey;
  readonly label: string;
  readonly unit: string;
  /** What is accepted, in words. */
  readonly allowed: string;
  /** Used when nothing is given; `undefined` where `whenBlank` says what happens instead. */
  readonly default: number | string | undefined;
  /** In words. */
  readonly whenBlank: string;
  readonly isRequired: boolean;
  readonly follows: Followed | undefined;
  readonly seenBy: Visibility;
  readonly source?: string | undefined;
  readonly flatters: boolean;
  readonly alsoCalled: readonly string[];
}

/** The input that counts while an input is blank. */
export interface Followed {
  readonly key: InputKey;
  /** The fraction of it that is taken off. */
  readonly less: InputKey | undefined;
  readonly staysBlank: boolean;
}

export interface NumberInput extends AnyInput, AllowedRange {
  readonly kind: Exclude<InputKind, "choice">;
}

export interface ChoiceInput extends AnyInput {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

export type InputDefinition = NumberInput | ChoiceInput;

export const INPUTS: readonly InputDefinition[] = (Object.keys(TABLE) as InputKey[]).map((key) =>
  define(key, TABLE[key]),
);

const BY_KEY = new Map(INPUTS.map((input) => [input.key, input]));

export function inputDefinition(key: InputKey): InputDefinition {
  const definition = BY_KEY.get(key);
  if (!definition) throw new Error(`no definition for the input ${key}`);
  return definition;
}

/** The definition of an input that is a number. */
export function numberInput(key: NumericInputKey): NumberInput {
  const definition = inputDefinition(key);
  if (definition.kind === "choice") throw new Error(`${key} is a choice`);
  return definition;
}

function define(key: InputKey, row: InputRow): InputDefinition {
  const { label, unit, kind, whenBlank, seenBy, source } = row;
  const any = {
    ...{ key, label, unit, seenBy, source },
    default:
      typeof whenBlank === "object" && "default" in whenBlank ? whenBlank.default : undefined,
    whenBlank: blankInWords(whenBlank),
    isRequired: whenBlank === "required",
    follows: followed(whenBlank),
    flatters: row.flatters ?? false,
    alsoCalled: row.alsoCalled ?? [],
  };
  if (kind === "choice") {
    const { choices = [] } = row;
    return { ...any, kind, choices, allowed: inWords(choices, "or") };
  }
  if (row.range === undefined) throw new Error(`${key} is a number without a range`);
  return { ...any, kind, ...row.range };
}

function blankInWords(whenBlank: WhenBlank): string {
  if (typeof whenBlank === "string") return whenBlank;
  if ("default" in whenBlank) return String(whenBlank.default);
  const { follows, less } = whenBlank;
  return less === undefined ? `= ${follows}` : `required, or ${follows} less ${less}`;
}

function followed(whenBlank: WhenBlank): Followed | undefined {
  if (typeof whenBlank === "string" || !("follows" in whenBlank)) return undefined;
  const { follows, less, staysBlank = false } = whenBlank;
  return { key: keyOf(follows), less: less === undefined ? undefined : keyOf(less), staysBlank };
}

function keyOf(name: string): InputKey {
  if (!Object.hasOwn(TABLE, name)) throw new Error(`no input is called ${name}`);
  return name as InputKey;
}
