import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseInput, readText } from "../../cli/read-input";
import { expectProblem, expectValue } from "../economics/expect-result";

const folder = mkdtempSync(path.join(tmpdir(), "input-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(bytes: Uint8Array | string): string {
  const file = path.join(folder, "input.json");
  writeFileSync(file, bytes);
  return file;
}

describe("what is read", () => {
  test("UTF-8 with and without a mark, and the UTF-16 of a Windows shell", async () => {
    const text = '{"partner_name": "Großmann – 東京"}';
    const files = [text, `\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, "utf16le")];
    for (const bytes of files) {
      expect(await readText(fileOf(bytes))).toEqual({ ok: true, value: text });
    }
  });

  test("bytes that are no text are refused", async () => {
    const problem = expectProblem(await readText(fileOf(Uint8Array.of(0x7b, 0xfc, 0x7d))));
    expect(problem.message).toContain("Cannot read");
  });

  test("a file that is not there is named", async () => {
    const problem = expectProblem(await readText(path.join(folder, "nowhere.json")));
    expect(problem.message).toContain("nowhere.json");
  });
});

describe("one object, an array, or one object a line", () => {
  const elements = (text: string) =>
    expectValue(parseInput(text, "the file")).elements.map((element) =>
      element.ok ? element.value : element.problem.message,
    );

  test("one object is one element, not a list", () => {
    expect(expectValue(parseInput('{"a": 1}', "the file"))).toEqual({
      isList: false,
      elements: [{ ok: true, value: { a: 1 } }],
    });
  });

  test("an array is a list, also an empty one and one of one", () => {
    expect(elements("[]")).toEqual([]);
    expect(expectValue(parseInput('[{"a": 1}]', "the file")).isList).toBe(true);
  });

  test("lines are a list, whatever ends them, blank ones left out", () => {
    expect(elements('{"a": 1}\r\n\r\n{"a": 2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test("a broken line keeps its place and says where it breaks", () => {
    expect(elements('{"a": 1}\n{"a": }\n{"a": 3}')).toEqual([
      { a: 1 },
      "Line 2 is not JSON: a value is expected at column 7.",
      { a: 3 },
    ]);
  });

  test("a broken document is no list of lines", () => {
    for (const text of [
      '{\n "a": 1\n "b": 2\n}',
      '[\n{"a": 1},\n{"a": 2\n]',
      '{"a": 1',
      "nonsense",
    ]) {
      const { message } = expectProblem(parseInput(text, "the file"));
      expect(message).toMatch(
        /^the file is not JSON: .* is expected at (line \d+, )?column \d+\.$/,
      );
    }
  });

  test("nothing at all is refused with what is expected", () => {
    expect(expectProblem(parseInput("  \n", "the file")).message).toContain("the file is empty");
  });
});
