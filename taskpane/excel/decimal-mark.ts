import type { DecimalMark } from "../../src/reading/number";

/** The mark that the person's Excel shows in numbers; where it does not say, the browser's. */
export async function decimalMark(): Promise<DecimalMark> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return browsersMark();
  try {
    return await Excel.run(async (context) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator");
      await context.sync();
      return markOf(numberFormat.numberDecimalSeparator);
    });
  } catch {
    // Numbers are read either way, and one that reads two ways is asked about.
    return browsersMark();
  }
}

function browsersMark(): DecimalMark {
  const parts = new Intl.NumberFormat().formatToParts(1.5);
  return markOf(parts.find(({ type }) => type === "decimal")?.value);
}

function markOf(separator: string | undefined): DecimalMark {
  return separator === "," ? "," : ".";
}
