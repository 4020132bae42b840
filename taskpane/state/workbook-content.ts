import { caseOf } from "../../src/case/case";
import { currentPartner, type Draft } from "../../src/case/draft";
import type { PartnerEntry } from "../../src/case/portfolio-row";
import { ok, type Result } from "../../src/result";
import { gatherContent, type WritingContext } from "../../src/sheets/gather-content";
import type { WorkbookContent } from "../../src/sheets/layout/content";
import { programmeAnswersOf } from "./programme-answers";

/** Everything that *Write plan* puts on the sheets; a plan that is not complete says what it lacks. */
export function workbookContentOf(
  draft: Draft,
  context: Pick<WritingContext, "functionPrefix" | "cover">,
): Result<WorkbookContent> {
  const open = caseOf(currentPartner(draft));
  if (!open.plan.ok) return open.plan;
  const programmeAnswers = programmeAnswersOf(draft);
  const partners = partnerEntries(draft);
  return ok(gatherContent(open, { ...context, programmeAnswers, partners }));
}

/** Every partner of the draft, in the order in which they were added. */
export function partnerEntries({ partners }: Draft): PartnerEntry[] {
  return Object.entries(partners).map(([id, partner]) => ({ id, case: caseOf(partner) }));
}
