import { notImplemented } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import type { Model } from "./model";
import { Part } from "./part";

export class Application extends HostObject {
  override readonly typeName = "Application";

  constructor(private readonly model: Model) {
    super();
  }

  protected override describe(): Members {
    const numberFormat = (): HostObject =>
      new Part("NumberFormatInfo", () => ({
        scalars: {
          NumberDecimalSeparator: readOnly(() => "."),
          NumberGroupSeparator: readOnly(() => ","),
          CurrencySymbol: readOnly(() => "$"),
        },
      }));
    const culture = (): HostObject =>
      new Part("CultureInfo", () => ({
        scalars: { Name: readOnly(() => "en-US") },
        children: { NumberFormat: numberFormat },
      }));
    return {
      scalars: {
        CalculationMode: {
          get: () => "Automatic",
          set: (mode) => {
            if (mode !== "Automatic") throw notImplemented(`calculation mode ${String(mode)}`);
          },
        },
        CalculationState: readOnly(() => "Done"),
        CalculationEngineVersion: readOnly(() => 0),
        DecimalSeparator: readOnly(() => "."),
        ThousandsSeparator: readOnly(() => ","),
        UseSystemSeparators: readOnly(() => true),
      },
      children: { CultureInfo: culture },
      methods: {
        Calculate: () => this.model.calculation.recalculate(),
        // The grid paints once per frame and calculates once per batch of changes anyway.
        SuspendScreenUpdatingUntilNextSync: () => undefined,
        SuspendApiCalculationUntilNextSync: () => undefined,
      },
    };
  }
}
