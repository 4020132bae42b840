import { unzipSync, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import { Case } from "../../src/case/case";
import { draftOfCase } from "../../src/case/draft-of-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { gatherContent } from "../../src/sheets/gather-content";
import { readBack } from "../../src/sheets/read-back";
import { makeCopy } from "../../src/xlsx/make-copy";
import { readXlsxFile } from "../../src/xlsx/read";
import { kindsFor } from "../../src/sheets/kinds-for";
import { expectValue } from "../economics/expect-result";
import { damagedBytes } from "./damaged";
import { notANumberIn, notASentence, assertDoorHolds } from "./door";

let file = new Uint8Array();
beforeAll(async () => {
  const given = new Case(SAMPLE_CASE);
  const content = gatherContent(given);
  const draft = draftOfCase(SAMPLE_CASE);
  const copy = await makeCopy("values", content, {
    kinds: kindsFor(given),
    draft,
    hasNames: false,
  });
  file = new Uint8Array(expectValue(copy).bytes);
});

function wrongWith(bytes: Uint8Array): unknown {
  const workbook = readXlsxFile(bytes);
  if (!workbook.ok) return notASentence(workbook.problem.message);
  const back = readBack(workbook.value);
  if (!back.ok) return notASentence(back.problem.message);
  const { decision } = new Case(back.value.given);
  return notANumberIn(decision) ?? notASentence(decision.reason);
}

test("a workbook whose bytes are damaged anywhere is read or refused in a sentence", async () => {
  await assertDoorHolds("Bytes of a workbook", damagedBytes([file]), wrongWith);
});

test("a workbook with a damaged part, zipped as if it were whole, is read or refused in a sentence", async () => {
  const parts = unzipSync(file);
  const texts = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const damagedPart = fc.constantFrom(...texts).chain((name) =>
    damagedBytes([parts[name] ?? new Uint8Array()]).map((bytes): Zippable => ({
      ...parts,
      [name]: bytes,
    })),
  );
  await assertDoorHolds("Parts of a workbook", damagedPart, (zippable) =>
    wrongWith(zipSync(zippable, { level: 0 })),
  );
});
