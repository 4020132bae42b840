import { fileNameFor } from "../../src/sheets/file-name";

test.each([
  ["Partner Desk: Acme", "Partner Desk Acme.xlsx"],
  ['a\\b/c:d*e?f"g<h>i|j', "a b c d e f g h i j.xlsx"],
  ["..", "Partner Desk copy.xlsx"],
  ["../../etc/passwd", "etc passwd.xlsx"],
  ["Acme Inc.", "Acme Inc.xlsx"],
  ["", "Partner Desk copy.xlsx"],
  ["\u202egpj.exe\u0000", "gpj.exe.xlsx"],
  ["東京 🤝", "東京 🤝.xlsx"],
])("a workbook titled %j is saved as %j", (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});

test("a very long title is cut, never in the middle of a character", () => {
  expect(fileNameFor("🤝".repeat(500))).toBe(`${"🤝".repeat(120)}.xlsx`);
});
