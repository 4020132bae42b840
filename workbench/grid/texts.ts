import { type ILocales, LocaleType, mergeLocales } from "@univerjs/core";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";

/** Texts that Univer 0.25.1 shows while it calculates and has left out of its English. */
const PROGRESS = {
  analyzing: "Analysing formulas",
  calculating: "Calculating",
  "array-analysis": "Analysing arrays",
  "array-calculation": "Calculating arrays",
  done: "Calculated",
};

/** What the grid's own menus and messages say. */
export function gridTexts(): ILocales {
  const texts = mergeLocales(
    coreTexts,
    tableTexts,
    dataValidationTexts,
    conditionalFormattingTexts,
  );
  const formulaTexts: unknown = texts["sheets-formula"];
  const present = typeof formulaTexts === "object" ? formulaTexts : {};
  return {
    [LocaleType.EN_US]: { ...texts, "sheets-formula": { ...present, progress: PROGRESS } },
  };
}
