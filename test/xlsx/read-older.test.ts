import { unzipSync, zipSync } from "fflate";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { DRAFT_NAMESPACE } from "../../src/case/draft";
import { readBack } from "../../src/sheets/read-back";
import { sampleContent } from "../../src/sheets/sample-content";
import { sampleDraft } from "../../src/case/sample-draft";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { setPartText } from "../../src/xlsx/parts";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";

test("a workbook of an older version is read with its draft brought up to date", async () => {
  const draft = sampleDraft();
  const { partners, currentPartnerId, history } = draft;
  const old = {
    ...{ version: 1, currentPartnerId, history, sheetIds: { inputs: "sheet-1" } },
    partners: Object.fromEntries(
      Object.entries(partners).map(([id, { intake, answers, overrides, model, plan }]) => [
        id,
        { record: intake, answers, overrides, model, plan, step: "deal" },
      ]),
    ),
  };
  const sheets = describeWorkbook(sampleContent(), sheetNames());
  const parts = unzipSync(
    expectValue(await writeXlsx(sheets, { title: "A test", mayCallOurFunctions: true, draft })),
  );
  const xml = `<draft xmlns="${DRAFT_NAMESPACE}">${JSON.stringify(old)}</draft>`;
  setPartText(parts, "customXml/item1.xml", xml);
  const bytes = zipSync(parts);
  const read = expectValue(readXlsxFile(bytes));
  const partner = partners[currentPartnerId];

  expect(read.draft?.version).toBe(draft.version);
  expect(read.draft?.partners[currentPartnerId]?.intake).toEqual(partner?.intake);
  expect(read.draft?.partners[currentPartnerId]?.sheetIds).toEqual({ inputs: "sheet-1" });
  expect(expectValue(readBack(read)).given.intake).toEqual(partner?.intake);
});
