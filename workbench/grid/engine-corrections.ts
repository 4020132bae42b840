import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  CELL_INVERTED_INDEX_CACHE,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/preset-sheets-core";
import { rememberMoreFormulas } from "./formula-memory";

/** Mends what Univer 0.25.1 computes otherwise than Excel; each was found by comparison. */
export function correctEngine(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const sort = functions.getExecutor("SORT");
  if (sort !== undefined && sort !== null) sortACopy(sort);
  functions.registerExecutors(new EndOfMonthAwareEdate("EDATE"));
  compareEveryCell();
  rememberMoreFormulas();
}

/**
 * The engine remembers which cells held a value, and takes 0, a blank and an empty text for the same
 * there: the second time it is asked, `A1=""` is true of a cell that holds 0.
 */
function compareEveryCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

/** The engine's SORT sorts its source range in place: other formulas then read it sorted. */
function sortACopy(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (source, ...rest) =>
    calculate(isArray(source) ? (source.slice() ?? source) : source, ...rest);
}

function isArray(value: BaseValueObject | undefined): value is ArrayValueObject {
  return value?.isArray() === true;
}

/** The engine lets 31 January plus one month run over into March; Excel stops at 28 February. */
class EndOfMonthAwareEdate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [day, count] = [start, months].map(firstValue);
    if (day?.isError() === true) return day;
    if (count?.isError() === true) return count;
    const serial = Number(day?.getValue());
    const shift = Math.trunc(Number(count?.getValue()));
    if (!Number.isFinite(serial) || !Number.isFinite(shift))
      return ErrorValueObject.create(ErrorType.VALUE);
    return NumberValueObject.create(addMonths(Math.floor(serial), shift));
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as an Excel serial. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Excel's EDATE: the same day of another month, or that month's last day when it is shorter. */
function addMonths(serial: number, months: number): number {
  const date = new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
  return moved / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

function firstValue(value: BaseValueObject): BaseValueObject {
  return isArray(value) ? (value.get(0, 0) ?? value) : value;
}
