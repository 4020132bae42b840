import { decimalMark } from "../../taskpane/excel/decimal-mark";

/** Excel as far as it is asked here, with the mark of a country in its settings. */
function excelThatSays(numberDecimalSeparator: string | undefined): void {
  const numberFormat = { numberDecimalSeparator, load: () => undefined };
  const context = {
    application: { cultureInfo: { numberFormat } },
    sync: () =>
      numberDecimalSeparator === undefined
        ? Promise.reject(new Error("not there"))
        : Promise.resolve(),
  };
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => true } } },
    Excel: { run: (batch: (context: unknown) => unknown) => batch(context) },
  });
}

afterEach(() => {
  Object.assign(globalThis, { Office: undefined, Excel: undefined });
});

test.each([
  [",", ","],
  [".", "."],
  ["٫", "."],
])("Excel's %s is the mark %s", async (separator, mark) => {
  excelThatSays(separator);
  expect(await decimalMark()).toBe(mark);
});

test("where Excel does not say, or does not know, the browser does", async () => {
  const browsers = new Intl.NumberFormat().format(1.5).charAt(1);
  excelThatSays(undefined);
  expect(await decimalMark()).toBe(browsers);
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => false } } },
  });
  expect(await decimalMark()).toBe(browsers);
});
