import { readNumber } from "../../src/economics/read-number";

describe("numbers in text", () => {
  test.each([
    ["20%", 0.2],
    ["7%", 0.07],
    ["12.5 %", 0.125],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["-3", -3],
    ["\u22123", -3],
    ["+3", 3],
    [" 42 ", 42],
    [".5", 0.5],
    ["5.", 5],
    ["1.5e6", 1500000],
  ])("%s is read as %d", (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  test.each([
    "",
    "-",
    "%",
    ".",
    "e5",
    "twelve",
    "1,5",
    "12,34",
    "1,2345",
    "1.2.3",
    "1 234",
    "$5",
    "5%%",
    "10 to 20",
    "0x10",
    "Infinity",
    "NaN",
    "--5",
  ])("%j is not a number", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test.each([
    ["1\u00a0234,5", { decimal: ",", group: " " }],
    ["1\u202f234,5", { decimal: ",", group: "\u00a0" }],
    ["1\u2019234.5", { decimal: ".", group: "'" }],
    ["1.234,5", { decimal: ",", group: "." }],
  ])("%s is 1234.5 with its own separators", (text, separators) => {
    expect(readNumber(text, separators)?.value).toBe(1234.5);
  });
});
