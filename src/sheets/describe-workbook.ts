import type { WorkbookContent } from "./layout/content";
import type { SheetDescription, SheetKind } from "./description/description";
import { DEFAULT_SHEETS } from "./description/sheet-groups";
import { SHEET_TITLES, type SheetNames } from "./description/sheet-names";
import { describeBenchmarks } from "./reference/benchmarks";
import { describeCharter } from "./decision/charter";
import { describeChecks } from "./model/checks";
import { describeWorkings } from "./native/workings-sheet";
import { describeEconomics, picturesOnWorkings } from "./model/economics";
import { describeEvidence } from "./decision/evidence";
import { describeInputs } from "./model/inputs";
import { describeKillCriteria } from "./decision/kill-criteria";
import { describeMemo } from "./decision/memo";
import { describeAttribution } from "./existing/attribution";
import { describeReview } from "./existing/review";
import { describeCover } from "./decision/cover";
import { withProgram } from "./layout/frame";
import { describeComparison } from "./partners/comparison";
import { describePartners } from "./partners/partners";
import { describePortfolio } from "./partners/portfolio";
import { describePlan } from "./plan/plan";
import { describePolicy } from "./reference/policy";
import { describeProgramme } from "./programme/programme";
import { describeSteps } from "./programme/steps";
import { describeScenarios } from "./model/scenarios";
import { describeSensitivity } from "./model/sensitivity";
import { areaA1, onSheet } from "./description/a1";
import { rectanglesOf } from "./description/rectangles";
import { sheetCells } from "./description/sheet-cells";
import { describeVerdict } from "./decision/verdict";
import { verdictListsOnWorkings } from "./decision/verdict-lists";

const DESCRIBE: Readonly<
  Record<
    Exclude<SheetKind, "workings">,
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
  scenarios: describeScenarios,
  plan: describePlan,
  killCriteria: describeKillCriteria,
  charter: describeCharter,
  memo: describeMemo,
  attribution: describeAttribution,
  review: describeReview,
  programme: describeProgramme,
  steps: describeSteps,
  policy: describePolicy,
  partners: describePartners,
  portfolio: describePortfolio,
  comparison: describeComparison,
  benchmarks: describeBenchmarks,
  checks: describeChecks,
};

/** Sheets whose functions all say a dash where there is no number, and what is typed on them. */
const WITH_DASHES: readonly SheetKind[] = [
  "inputs",
  "verdict",
  "economics",
  "sensitivity",
  "scenarios",
  "memo",
];

function typedOn(sheets: readonly SheetDescription[]): string[] {
  return sheets
    .filter(({ kind }) => WITH_DASHES.includes(kind))
    .flatMap((sheet) => {
      const typed = [...sheetCells(sheet)].filter(({ cell }) => cell.style === "input");
      return rectanglesOf(typed).map((area) => onSheet(sheet.name, areaA1(area, "absolute")));
    });
}

function describeWhatIsBehind(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
  typed: readonly string[],
): SheetDescription {
  const sheet = describeWorkings(content.partnerName, names, names, content, typed);
  const lists = kinds.includes("verdict") ? verdictListsOnWorkings(content, names) : [];
  const pictures = kinds.includes("economics") ? picturesOnWorkings(content, names, kinds) : [];
  return { kind: "workings", ...sheet, blocks: [...sheet.blocks, ...lists, ...pictures] };
}

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
  const inOrder = Object.keys(SHEET_TITLES) as SheetKind[];
  const wanted = inOrder.filter((kind) => kinds.includes(kind));
  const { version } = content.dossier.cover;
  const people = new Map(
    wanted.flatMap((kind) =>
      kind === "workings"
        ? []
        : [[kind as SheetKind, DESCRIBE[kind](content, names, wanted, callsOurs)] as const],
    ),
  );
  const typed = callsOurs ? typedOn([...people.values()]) : [];
  return wanted.map((kind) =>
    withProgram(people.get(kind) ?? describeWhatIsBehind(content, names, wanted, typed), version),
  );
}
