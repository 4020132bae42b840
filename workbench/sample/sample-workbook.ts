import type { IWorkbookData } from "@univerjs/core";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetDescription } from "../../src/sheets/description/description";
import { DRAFT_NAMESPACE, draftToXml } from "../../src/case/draft";
import { sampleContent } from "../../src/sheets/sample-content";
import { sampleDraft } from "../../src/case/sample-draft";
import { withSheetIds } from "../../src/sheets/sheet-ids";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { type Model, newId } from "../host/model";
import { decorateSheet } from "./decorate-sheet";
import { sheetSnapshot } from "./sheet-snapshot";

interface SampleSheet {
  readonly id: string;
  readonly description: SheetDescription;
}

/** The sample partner as a workbook: `snapshot` to open, then `finish` on the open workbook. */
export interface SampleWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly finish: (model: Model) => Promise<void>;
}

export function sampleWorkbook(): SampleWorkbook {
  const sheets = describeWorkbook(sampleContent(), sheetNames()).map(
    (description): SampleSheet => ({ id: `sheet-${description.kind}`, description }),
  );
  return {
    snapshot: {
      name: "Sample partner",
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(
        sheets.map(({ id, description }) => [id, sheetSnapshot(id, description)]),
      ),
    },
    finish: async (model) => {
      for (const { id, description } of sheets) await decorateSheet(model, id, description);
      keepDraft(model, sheets);
    },
  };
}

/** The sample's answers where the pane looks for them, with the sheets that belong to them. */
function keepDraft(model: Model, sheets: readonly SampleSheet[]): void {
  const sheetIds = Object.fromEntries(sheets.map(({ id, description }) => [description.kind, id]));
  const draft = sampleDraft();
  const xml = draftToXml(withSheetIds(draft, draft.currentPartnerId, sheetIds));
  model.state.change(({ xmlParts }) => {
    xmlParts.push({ id: newId(), namespaceUri: DRAFT_NAMESPACE, xml });
  });
}
