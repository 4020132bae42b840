import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { sampleContent } from "../../../src/sheets/sample-content";

/** The sample partner with texts that a writer could take for something else. */
export function hardContent(): WorkbookContent {
  const content = sampleContent();
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
