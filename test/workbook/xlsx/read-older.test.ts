import { unzipSync, zipSync } from "fflate";
import { describeWorkbook } from "../../../src/workbook/describe-workbook";
import { DRAFT_NAMESPACE } from "../../../src/workbook/draft";
import { readBack } from "../../../src/workbook/read-back";
import { sampleContent, sampleDraft } from "../../../src/workbook/sample-workbook";
import { sheetNames } from "../../../src/workbook/sheet-names";
import { setPartText } from "../../../src/workbook/xlsx/parts";
import { readXlsxFile } from "../../../src/workbook/xlsx/read";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { expectValue } from "../../economics/expect-result";

test("a workbook of an older version is read with its draft brought up to date", async () => {
  const draft = sampleDraft();
  const { partners, currentPartnerId, history } = draft;
  const old = {
    ...{ version: 1, currentPartnerId, history, sheetIds: { inputs: "sheet-1" } },
    partners: Object.fromEntries(
      Object.entries(partners).map(([id, { record, answers, overrides, model, plan, step }]) => [
        id,
        { record, answers, overrides, model, plan, step },
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
  const read = expectValue(await readXlsxFile(bytes));
  const partner = partners[currentPartnerId];

  expect(read.draft?.version).toBe(draft.version);
  expect(read.draft?.partners[currentPartnerId]?.record).toEqual(partner?.record);
  expect(read.draft?.partners[currentPartnerId]?.sheetIds).toEqual({ inputs: "sheet-1" });
  expect(expectValue(readBack(read)).intake).toEqual(partner?.record);
});
