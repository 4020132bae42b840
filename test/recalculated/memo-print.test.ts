import { Case } from "../../src/case/case";
import { gatherContent } from "../../src/sheets/gather-content";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sheetsFor } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { writeXlsx } from "../../src/xlsx/write";
import { SAMPLE_ANSWERS, SAMPLE_CASE } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";
import { print } from "./libreoffice";

/** The sample partner, capped by question 2 and lifted with a reason. */
const content = gatherContent(
  new Case({
    ...SAMPLE_CASE,
    answers: { ...SAMPLE_ANSWERS, opening: { opened: "terms" } },
    overrides: { opening: "The region has nobody else; Dana Whitlock answers for it." },
  }),
);

test("the memo of an overridden partner prints on four pages at most, with what an accountant asks at the end", async () => {
  const names = sheetNames();
  const kinds = sheetsFor(["decision"]);
  const fileOf = async (wanted: typeof kinds): Promise<Uint8Array> => {
    const sheets = describeWorkbook(content, names, wanted);
    const native = toNativeWorkbook({ sheets, names, partnerName: "P", functionPrefix: "" });
    return expectValue(
      await writeXlsx(native.sheets, { title: "Memo", mayCallOurFunctions: false }),
    );
  };
  const printed = await print({
    with: await fileOf(kinds),
    without: await fileOf(kinds.filter((kind) => kind !== "memo")),
  });
  const pages = (name: string): number =>
    printed[name]?.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages("without")).toBeGreaterThan(0);
  expect(pages("with")).toBeGreaterThan(pages("without"));
  expect(pages("with") - pages("without")).toBeLessThanOrEqual(4);
});
