import type { WorkbookContent } from "./content";
import type { SheetDescription, SheetKind } from "./description";
import { DEFAULT_SHEETS } from "./sheet-groups";
import type { SheetNames } from "./sheet-names";
import { describeBenchmarks } from "./sheets/benchmarks";
import { describeCharter } from "./sheets/charter";
import { describeChecks } from "./sheets/checks";
import { describeWorkings } from "./native/workings-sheet";
import { describeEconomics } from "./sheets/economics";
import { describeEvidence } from "./sheets/evidence";
import { describeInputs } from "./sheets/inputs";
import { describeKillCriteria } from "./sheets/kill-criteria";
import { describeMemo } from "./sheets/memo";
import { describeCover } from "./sheets/cover";
import { withProgram } from "./sheets/frame";
import { describeComparison } from "./sheets/comparison";
import { describePartners } from "./sheets/partners";
import { describePortfolio } from "./sheets/portfolio";
import { describePlan } from "./sheets/plan";
import { describePolicy } from "./sheets/policy";
import { describeProgramme } from "./sheets/programme";
import { describeSensitivity } from "./sheets/sensitivity";
import { describeVerdict } from "./sheets/verdict";

const DESCRIBE: Readonly<
  Record<
    SheetKind,
    (
      content: WorkbookContent,
      names: SheetNames,
      kinds: readonly SheetKind[],
      callsOurs: boolean,
    ) => SheetDescription
  >
> = {
  cover: describeCover,
  inputs: describeInputs,
  evidence: describeEvidence,
  verdict: describeVerdict,
  economics: describeEconomics,
  sensitivity: describeSensitivity,
  plan: describePlan,
  killCriteria: describeKillCriteria,
  charter: describeCharter,
  memo: describeMemo,
  programme: describeProgramme,
  policy: describePolicy,
  partners: describePartners,
  portfolio: describePortfolio,
  comparison: describeComparison,
  benchmarks: describeBenchmarks,
  workings: ({ partnerName }, names) => ({
    kind: "workings",
    ...describeWorkings(partnerName, names, names),
  }),
  checks: describeChecks,
};

/**
 * The wanted sheets in the order of their tabs. They refer to each other, so they are made together.
 *
 * @param callsOurs Whether the sheets will call our functions, so that Checks can look after them.
 */
export function describeWorkbook(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[] = DEFAULT_SHEETS,
  callsOurs = true,
): readonly SheetDescription[] {
  const inOrder = Object.keys(DESCRIBE) as SheetKind[];
  const wanted = inOrder.filter((kind) => kinds.includes(kind));
  const { version } = content.dossier.cover;
  return wanted.map((kind) =>
    withProgram(DESCRIBE[kind](content, names, wanted, callsOurs), version),
  );
}
