import type { WorkbookContent } from "./content";
import type { SheetDescription, SheetKind } from "./description";
import type { SheetNames } from "./sheet-names";
import { describeBenchmarks } from "./sheets/benchmarks";
import { describeChecks } from "./sheets/checks";
import { describeWorkings } from "./native/workings-sheet";
import { describeEconomics } from "./sheets/economics";
import { describeInputs } from "./sheets/inputs";
import { describePlan } from "./sheets/plan";
import { describeSensitivity } from "./sheets/sensitivity";
import { describeVerdict } from "./sheets/verdict";

const DESCRIBE: Readonly<
  Record<SheetKind, (content: WorkbookContent, names: SheetNames) => SheetDescription>
> = {
  inputs: describeInputs,
  verdict: describeVerdict,
  economics: describeEconomics,
  sensitivity: describeSensitivity,
  plan: describePlan,
  benchmarks: describeBenchmarks,
  workings: ({ partnerName }, names) => ({
    kind: "workings",
    ...describeWorkings(partnerName, names, names),
  }),
  checks: describeChecks,
};

/** All sheets in the order of their tabs. They refer to each other, so they are made together. */
export function describeWorkbook(
  content: WorkbookContent,
  names: SheetNames,
): readonly SheetDescription[] {
  return Object.values(DESCRIBE).map((describe) => describe(content, names));
}
