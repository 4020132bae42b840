import { type InputKey, INPUTS } from "../../src/economics/inputs";
import { tornado, type TornadoRow } from "../../src/economics/tornado";
import { COLUMN, rowsOf } from "../bare/columns";
import { type Mover, npvTornado, TORNADO_WIDTH } from "../bare/npv-tornado";
import { sampleModel, valueOf } from "../sample-model";
import type { Task } from "../task";

/** All that may follow another input is given, and the margins reach 100%: no two inputs tie. */
const GIVEN = {
  ...{ grossMargin: 0.9, partnerAcv: 48_000, partnerGrossMargin: 0.85 },
  ...{ renewalRevshare: 0.2, revshareYears: 3 },
};

/** What moves the npv, each given input at 20% less and 20% more. */
export function tornadoTask(): Task {
  const model = sampleModel(GIVEN);
  const base = rowsOf([model.inputs]);
  const movers = INPUTS.flatMap((input): Mover[] => {
    if (input.kind === "choice" || model.given[input.key] === undefined) return [];
    const { key, minimum, maximum, kind } = input;
    return [{ column: COLUMN[key], minimum, maximum, isWhole: kind === "years" }];
  });
  const table = new Float64Array(movers.length * TORNADO_WIDTH);
  let found = 0;
  let rows: readonly TornadoRow[] = [];
  return {
    name: "tornado",
    count: 1,
    ours: {
      work: () => {
        ({ rows } = valueOf(tornado(model, { measure: "npv" })));
      },
      numbers: () => rows.flatMap(numbersOf),
    },
    bare: {
      work: () => {
        found = npvTornado(base, movers, table);
      },
      numbers: () => table.subarray(0, found * TORNADO_WIDTH),
    },
    python: { work: "npvTornado", arguments: { base: Array.from(base), movers } },
  };
}

function numbersOf({ key, low, high, atLow, atHigh, swing }: TornadoRow): readonly number[] {
  return [columnOf(key), low, high, Number(atLow), Number(atHigh), Number(swing)];
}

function columnOf(key: InputKey): number {
  return COLUMN[key];
}
