import { invalid, ok, type Result } from "../result";
import { inWords } from "../wording";
import {
  type Followed,
  type GivenInputs,
  type InputDefinition,
  inputDefinition,
  type InputKey,
  INPUTS,
  type ModelInputs,
} from "./inputs";

export type WritableInputs = { -readonly [Key in InputKey]: ModelInputs[Key] };

/** Every key stands here, so that all inputs are objects of one shape. NaN: there is no figure. */
const DEFAULTS = Object.fromEntries(
  INPUTS.map((input) => [input.key, input.default ?? (hasFigure(input) ? NaN : undefined)]),
) as unknown as ModelInputs;

function hasFigure({ isRequired, follows }: InputDefinition): boolean {
  return isRequired || (follows !== undefined && !follows.staysBlank);
}

/** Inputs that take another one's value while nothing is given for them, in the table's order. */
const FOLLOWERS = INPUTS.flatMap(({ key, follows }) =>
  follows === undefined || follows.staysBlank ? [] : [{ key, follows }],
);

/** Required, or following another input that has no default of its own. */
const NEEDED = INPUTS.filter(
  ({ isRequired, follows }) =>
    isRequired || (follows !== undefined && inputDefinition(follows.key).whenBlank === "optional"),
);

/**
 * The given inputs with every default filled in. Inputs named in `varied` may be missing: a grid
 * over the revenue share or a search for it does not need one in the block. They are NaN until set.
 */
export function completeInputs(
  given: GivenInputs,
  varied: ReadonlySet<InputKey> = new Set(),
): Result<WritableInputs> {
  const has = (key: InputKey): boolean => given[key] !== undefined || varied.has(key);
  for (const input of NEEDED) {
    const { key, allowed, follows } = input;
    if (has(key) || (follows !== undefined && has(follows.key))) continue;
    return invalid(missing(input), { field: key, allowed });
  }
  if (given.revshareBase === "LIST" && !has("listPrice")) {
    const { allowed } = inputDefinition("listPrice");
    const message = "The share is paid on LIST, but no list price (listPrice) is given.";
    return invalid(message, { field: "listPrice", allowed });
  }
  const inputs: WritableInputs = { ...DEFAULTS, ...given };
  for (const { key, follows } of FOLLOWERS) {
    if (!has(key)) follow(inputs, key, follows);
  }
  return ok(inputs);
}

function missing({ key, label, follows }: InputDefinition): string {
  if (follows === undefined) return `${label} (${key}) is missing and has no default.`;
  const others = [follows.key, follows.less].flatMap((other) =>
    other === undefined ? [] : [inputDefinition(other).label.toLowerCase()],
  );
  return `${label} (${key}) is missing: give it, or ${inWords(others)}.`;
}

/** Gives an input the value of the one that it follows. */
function follow(inputs: WritableInputs, key: InputKey, { key: other, less }: Followed): void {
  const values = inputs as Record<InputKey, unknown>;
  values[key] =
    less === undefined ? values[other] : Number(values[other] ?? NaN) * (1 - Number(values[less]));
}

/** acv as list price and discount give it. */
export function netOfDiscount(inputs: ModelInputs): number {
  return (inputs.listPrice ?? NaN) * (1 - inputs.customerDiscount);
}

/** What has to be set after `changed` was, so that the inputs left free still follow: see variation. */
export function followersOf(
  changed: InputKey,
  isFixed: (key: InputKey) => boolean,
): readonly ((inputs: WritableInputs) => void)[] {
  const moved = new Set([changed]);
  return FOLLOWERS.flatMap(({ key, follows }) => {
    const isMoved =
      moved.has(follows.key) || (follows.less !== undefined && moved.has(follows.less));
    if (isFixed(key) || !isMoved) return [];
    moved.add(key);
    return [
      (inputs: WritableInputs): void => {
        follow(inputs, key, follows);
      },
    ];
  });
}
