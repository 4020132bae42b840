import { type CopyKind, makeCopy } from "../../src/xlsx/make-copy";
import { definedNames } from "../../src/sheets/defined-names";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { readWithLibrary } from "../../src/xlsx/hucre";
import { expectValue } from "../economics/expect-result";

async function namesIn(kind: CopyKind, hasNames: boolean): Promise<string[]> {
  const { bytes } = expectValue(await makeCopy(kind, sampleContent(), { hasNames }));
  const { namedRanges = [] } = await readWithLibrary(bytes);
  return namedRanges.map(({ name }) => name).filter((name) => !name.startsWith("_xlnm"));
}

test("names are what people can type in a formula, and no address", () => {
  const names = definedNames(sheetNames()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["input_acv", "input_revshare", "model_npv"]));
  expect(names.filter((name) => !/^(?:input|model)_[A-Za-z]+\d?$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(["full", "portable", "values"] as const)(
  "a %s copy has them when they are wanted, and only then",
  async (kind) => {
    const wanted = definedNames(sheetNames()).map(({ name }) => name);
    expect((await namesIn(kind, true)).sort()).toEqual([...wanted].sort());
    expect(await namesIn(kind, false)).toEqual([]);
  },
);

test("the partner's copy has none of them", async () => {
  expect(await namesIn("partner", true)).toEqual([]);
});
