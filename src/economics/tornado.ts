import { isBlank } from "../reading/blank";
import { ok, type Result, unavailable } from "../result";
import { asPercent } from "../wording";
import { checkNumber, type NumberField } from "./check-input";
import type { Distribution } from "./distribution";
import { type InputKey, INPUTS, type NumberInput } from "./inputs";
import { findMeasure, type MeasureValue, shown } from "./measures";
import type { Model } from "./parse";
import { variation } from "./variation";

export interface TornadoRequest {
  readonly measure: unknown;
  /** How far each input moves, as a fraction of itself; 0.2 when left out. */
  readonly swing?: unknown;
}

export interface TornadoRow {
  readonly key: InputKey;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: MeasureValue;
  readonly atHigh: MeasureValue;
  /** The distance between the two; "never" when only one of them is a number. */
  readonly swing: number | "never";
}

/** A number that did not move, and what to do about it. */
export interface UnmovedInput {
  readonly key: InputKey;
  readonly label: string;
  readonly sentence: string;
}

export interface Tornado {
  readonly rows: readonly TornadoRow[];
  /** Inputs that stand at 0, are left blank or move in larger steps: shown under the rows. */
  readonly unmoved: readonly UnmovedInput[];
}

/** How far inputs move when nobody says how far. */
export const DEFAULT_SWING = 0.2;
/** A normal distribution is shown between the ends that hold 95% of it. */
const DEVIATIONS = 2;

/**
 * What moves a measure most: each given number at a low and a high value with the others at their
 * base, the largest swing first. An input written as a range moves over that range, any other by
 * the same fraction of itself both ways, within what is allowed; a whole number moves when that is
 * half a step or more. Inputs that move, but not the measure, are left out.
 */
export function tornado(model: Model, request: TornadoRequest): Result<Tornado> {
  const measure = findMeasure(request.measure);
  if (!measure.ok) return measure;
  const swing = checkNumber(SWING, isBlank(request.swing) ? DEFAULT_SWING : request.swing);
  if (!swing.ok) return swing;
  const varied = variation(model, []); // Only what is given moves, and that follows nothing.
  const rows = INPUTS.flatMap((input): TornadoRow[] => {
    const value = model.given[input.key];
    if (input.kind === "choice" || typeof value !== "number") return [];
    const [low, high] = endsOf(input, value, model.ranges.get(input.key), swing.value);
    if (low === high) return [];
    const at = (x: number): number => {
      varied.set(input.key, x);
      return measure.value.compute(varied.evaluate());
    };
    const [atLow, atHigh] = [at(low), at(high)];
    varied.set(input.key, value);
    const distance = distanceBetween(atLow, atHigh);
    if (distance === 0) return [];
    const { key, label, unit } = input;
    return [
      { key, label, unit, low, high, atLow: shown(atLow), atHigh: shown(atHigh), swing: distance },
    ];
  });
  return rows.length > 0
    ? ok({ rows: bySwing(rows), unmoved: unmovedInputs(model, swing.value) })
    : unavailable(`No given input moves ${measure.value.label}.`, { field: measure.value.name });
}

const SWING: NumberField = {
  key: "swing",
  label: "Swing",
  kind: "fraction",
  minimum: 0,
  minimumIsAllowed: false,
  maximum: 1,
  allowed: "a fraction above 0, up to 1 (100%)",
};

function endsOf(
  input: NumberInput,
  value: number,
  range: Distribution | undefined,
  swing: number,
): readonly [number, number] {
  const [low, high] = range === undefined ? around(value, swing) : endsOfRange(range);
  const isWhole = input.kind === "years";
  const lowest = input.minimumIsAllowed ? input.minimum : Math.min(value, SMALLEST_PART * value);
  return [
    Math.max(lowest, isWhole ? Math.ceil(low - HALF_STEP) : low),
    Math.min(input.maximum, isWhole ? Math.floor(high + HALF_STEP) : high),
  ];
}

/** Half of a whole step, and what rounding may take from it. */
export const HALF_STEP = 0.5 + 1e-9;

/** Stands for an end of zero where zero itself is not allowed, as a part of the value. */
export const SMALLEST_PART = 1e-6;

function unmovedInputs(model: Model, swing: number): readonly UnmovedInput[] {
  return INPUTS.flatMap((input) => {
    if (input.kind === "choice") return [];
    const why = whyUnmoved(input, model, swing);
    if (why === undefined) return [];
    const { key, label } = input;
    return [{ key, label, sentence: `${label} ${why}: give it a range to see what it moves.` }];
  });
}

function whyUnmoved(input: NumberInput, model: Model, swing: number): string | undefined {
  const value = model.given[input.key];
  if (typeof value !== "number") return "is left blank";
  const range = model.ranges.get(input.key);
  const [low, high] = endsOf(input, value, range, swing);
  if (low !== high) return undefined;
  return value === 0 ? "stands at 0" : `moves in whole steps, not by ${asPercent(swing)} of itself`;
}

function around(value: number, swing: number): readonly [number, number] {
  return [value * (1 - swing), value * (1 + swing)];
}

function endsOfRange(range: Distribution): readonly [number, number] {
  return range.kind === "normal"
    ? [range.mean - DEVIATIONS * range.deviation, range.mean + DEVIATIONS * range.deviation]
    : [range.low, range.high];
}

/** Infinity is never, NaN not applicable; two of the same kind are no distance apart. */
function distanceBetween(one: number, other: number): number | "never" {
  if (Number.isFinite(one) && Number.isFinite(other)) return Math.abs(other - one);
  return Object.is(one, other) ? 0 : "never";
}

/**
 * The largest swing first. Compared to ten digits, so that inputs of equal effect stand in their
 * usual order, whatever the noise; rounding takes longer than the model, so once for each.
 */
function bySwing(rows: readonly TornadoRow[]): readonly TornadoRow[] {
  const sized = rows.map((row) => ({ row, size: size(row) }));
  return sized.sort((one, other) => other.size - one.size).map(({ row }) => row);
}

function size(row: TornadoRow): number {
  return row.swing === "never" ? Infinity : Number(row.swing.toPrecision(10));
}
