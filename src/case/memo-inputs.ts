import { assumptionsOf } from "../economics/assumptions";
import { INPUTS, type InputDefinition } from "../economics/inputs";
import { inputChoiceName } from "../policy/display-names";
import { asNumber, asPercent, counted } from "../wording";
import type { CaseParts } from "./case-parts";
import { cannibalizationSource } from "./measured";
import type { MemoSection } from "./memo-page";

/** Every input that is given or assumed, with where it comes from; the given ones first. */
export function inputsSection(memo: CaseParts): Partial<Pick<MemoSection, "rows" | "sentences">> {
  const { model } = memo;
  if (!model.ok) return { sentences: [model.problem.message] };
  const { given } = model.value;
  const assumptions = assumptionsOf(model.value);
  const measured = cannibalizationSource(memo);
  const assumed = new Set(assumptions.map(({ key }) => key));
  const rows = INPUTS.filter(({ key }) => given[key] !== undefined && !assumed.has(key)).map(
    (input): readonly [string, string] => [
      input.label,
      `${shownInput(input, given[input.key])}, ${(input.key === "cannibalization" ? measured : undefined) ?? "given"}`,
    ],
  );
  const open = given.cannibalization === undefined ? measured : undefined;
  return {
    rows,
    sentences: [
      ...assumptions.map(({ sentence }) => sentence),
      ...(open === undefined ? [] : [`Cannibalization counted is ${open}.`]),
    ],
  };
}

/** What follows the number of an amount or a rate, by how the table of inputs writes its unit. */
const PER: Readonly<Record<string, string>> = {
  "currency/year": " a year",
  "currency/customer/year": " per customer and year",
  "per year": " a year",
  "fraction/year": " a year",
};

/** "50,000 a year", "3 years", "12% a year": a number alone says nothing on paper. */
function shownInput({ kind, unit, label }: InputDefinition, value: unknown): string {
  if (typeof value !== "number") return inputChoiceName(String(value));
  if (kind === "years") return counted(value, "year", "years");
  const per = label.endsWith(" a year") ? "" : (PER[unit] ?? "");
  return `${kind === "fraction" ? asPercent(value) : asNumber(value)}${per}`;
}
