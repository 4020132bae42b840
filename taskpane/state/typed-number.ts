import { onlyReading } from "../../src/reading/number";

/** Text that is a number becomes one; any other text stays, for the core to refuse by name. */

export function plainNumber(text: string): number | string {
  const number = onlyReading(text);
  return number === undefined || number.isPercentage ? text : number.value;
}

/** "20%" and "0.2" are a fifth. */
export function fractionOf(text: string): number | string {
  return onlyReading(text)?.value ?? text;
}
