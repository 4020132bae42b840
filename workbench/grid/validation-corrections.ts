import {
  CellValueType,
  DataValidationType,
  type Injector,
  IUniverInstanceService,
} from "@univerjs/core";
import {
  DataValidatorRegistryService,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";

/** Mends what Univer 0.25.1 checks otherwise than Excel. */
export function correctValidation(injector: Injector): void {
  compareTruthByName(injector.get(DataValidatorRegistryService));
  leaveClosedWorkbooks(injector);
}

/** The engine tells cell types as plain numbers here. */
const TRUTH: number = CellValueType.BOOLEAN;

/** The grid keeps TRUE as 1, and then finds no 1 in a list of TRUE and FALSE. */
function compareTruthByName(validators: DataValidatorRegistryService): void {
  const list = validators.getValidatorItem(DataValidationType.LIST);
  if (list === undefined) return;
  const isValidType = list.isValidType.bind(list);
  list.isValidType = (cell, ...rest) => {
    const isTruth = Number(cell.t) === TRUTH;
    const value = isTruth ? (Number(cell.value) === 1 ? "TRUE" : "FALSE") : cell.value;
    return isValidType({ ...cell, value }, ...rest);
  };
}

/** Checks wait a moment; those of a workbook that was closed meanwhile would fail. */
function leaveClosedWorkbooks(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const workbooks = injector.get(IUniverInstanceService);
  const validatorRanges = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, ...rest) =>
    workbooks.getUnit(unitId) ? validatorRanges(unitId, ...rest) : Promise.resolve([]);
}
