import { pastedCells } from "../../src/exchange/pasted-cells";

test.each([
  ["one cell", "50,000", [["50,000"]]],
  [
    "a column as Excel copies it",
    "50,000\r\n20%\r\n\r\n12\r\n",
    [["50,000"], ["20%"], [""], ["12"]],
  ],
  [
    "a block",
    "acv\t50000\nrevshare\t20%",
    [
      ["acv", "50000"],
      ["revshare", "20%"],
    ],
  ],
  ["quotes round lines, tabs and quotes", '"a\nb"\t"c\td"\t"e""f"\r\n', [["a\nb", "c\td", 'e"f']]],
  ["nothing", "", []],
])("%s is pasted as its cells", (_, text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});

test("a whole sheet is pasted at once, as far as a form can use it", () => {
  const begun = performance.now();
  expect(pastedCells("1\t2\r\n".repeat(1_000_000)).length).toBeLessThan(20_001);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
