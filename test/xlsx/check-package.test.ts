import { packageProblems } from "../../src/xlsx/check-package";
import { changeParts, ownParts, pack, type Parts } from "../../src/xlsx/parts";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import { sheetOf } from "./described-sheet";

const CREATED_AT = "2026-03-02T00:00:00Z";

/** What is wrong with a sound file once it was changed. */
async function problemsAfter(change: (parts: Parts) => void): Promise<string[]> {
  const options = { title: "A test", mayCallOurFunctions: false, createdAt: CREATED_AT };
  const parts = ownParts(expectValue(await writeXlsx([sheetOf([[{ value: 1 }]])], options)));
  change(parts);
  return packageProblems(parts, pack(parts), {
    mayCallOurFunctions: false,
    createdAt: CREATED_AT,
  });
}

function replacing(path: RegExp, text: string, instead: string): (parts: Parts) => void {
  return (parts) => changeParts(parts, path, (xml) => xml.replace(text, instead));
}

const WORKSHEET = /sheet1\.xml$/;
const RELATIONS = /workbook\.xml\.rels$/;

test("a file as it was written is sound", async () => {
  expect(await problemsAfter(() => undefined)).toEqual([]);
});

test.each<[string, (parts: Parts) => void, string]>([
  [
    "a missing part",
    (parts) => {
      delete parts["xl/styles.xml"];
    },
    "xl/_rels/workbook.xml.rels points at xl/styles.xml, which is not in the file.",
  ],
  [
    "a part without a content type",
    (parts) => {
      parts["xl/extra.bin"] = new Uint8Array([1]);
    },
    "xl/extra.bin has no content type.",
  ],
  [
    "a link to another workbook",
    replacing(
      RELATIONS,
      "</Relationships>",
      '<Relationship Id="x" Type="t" Target="file:///other.xlsx" TargetMode="External"/></Relationships>',
    ),
    "xl/_rels/workbook.xml.rels points outside the file, at file:///other.xlsx.",
  ],
  [
    "one of our functions as Excel stores it",
    replacing(WORKSHEET, "<v>1</v>", "<f>_xldudf_PARTNER_TIER(1)</f><v>1</v>"),
    "xl/worksheets/sheet1.xml calls a function of the add-in: _xldudf_PARTNER_TIER(1)",
  ],
  [
    "one of our functions as people type it",
    replacing(WORKSHEET, "<v>1</v>", "<f>1+revshare.model(A1)</f><v>1</v>"),
    "xl/worksheets/sheet1.xml calls a function of the add-in: 1+revshare.model(A1)",
  ],
  [
    "a part that names an add-in",
    (parts) => {
      parts["xl/webextensions/webextension1.xml"] = new Uint8Array([1]);
    },
    "xl/webextensions/webextension1.xml names an add-in.",
  ],
  [
    "the time of writing among the properties",
    replacing(/core\.xml$/, CREATED_AT, "2026-03-03T11:22:33Z"),
    `The properties show 2026-03-03T11:22:33Z in place of ${CREATED_AT}.`,
  ],
])("%s is found", async (_, change, problem) => {
  expect(await problemsAfter(change)).toContain(problem);
});

test("a time of writing in the zip's own entries is found", async () => {
  const options = { title: "A test", mayCallOurFunctions: false, createdAt: CREATED_AT };
  const bytes = expectValue(await writeXlsx([sheetOf([[{ value: 1 }]])], options)).slice();
  bytes[12] = 0x59;

  expect(packageProblems(ownParts(bytes), bytes, options)).toEqual([
    "The entries of the file carry the time at which it was written.",
  ]);
});

test("a text that speaks of one of our functions is no call", async () => {
  expect(
    await problemsAfter(
      replacing(/sharedStrings\.xml$/, "</sst>", "<si><t>PARTNER.TIER(1)</t></si></sst>"),
    ),
  ).toEqual([]);
});
