import { Case } from "../case/case";
import { SAMPLE_CASE } from "../case/sample";
import { SAMPLE_KEPT } from "../case/sample-programme";
import { gatherContent } from "./gather-content";
import type { WorkbookContent } from "./layout/content";

/** The sheets of the sample partner. */
export function sampleContent(): WorkbookContent {
  return gatherContent(new Case(SAMPLE_CASE), { programmeAnswers: SAMPLE_KEPT });
}
