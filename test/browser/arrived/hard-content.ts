import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { Case } from "../../../src/case/case";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { SAMPLE_DEALS } from "../../../src/case/sample-deals";
import { SAMPLE_KEPT } from "../../../src/case/sample-programme";
import { SAMPLE_REVIEW } from "../../../src/case/sample-review";
import { gatherContent } from "../../../src/sheets/gather-content";

/** The sample partner, reviewed and with its deals, with texts that a writer could take for something else. */
export function hardContent(): WorkbookContent {
  const given = new Case({ ...SAMPLE_CASE, deals: SAMPLE_DEALS, review: SAMPLE_REVIEW });
  const content = gatherContent(given, { programmeAnswers: SAMPLE_KEPT });
  const texts = ["=1+1", "+1 reference", "-10% churn", "@owner", "2026-03-02", "12%", "TRUE"];
  const milestones = content.plan.milestones.map((milestone, index) => ({
    ...milestone,
    evidence: texts[index] ?? milestone.evidence,
  }));
  return {
    ...content,
    partnerName: '=Smith & Søn "North" <b>',
    plan: { ...content.plan, milestones },
  };
}
