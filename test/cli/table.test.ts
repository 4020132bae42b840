import { asCsv, asMarkdown, asText, listTable, type Table } from "../../cli/table";

const TABLE: Table = {
  title: "Shares",
  columns: ["Name", "Share"],
  rows: [
    ["one", 0.1 + 0.2],
    ["a longer name", 12],
    ["none", null],
  ],
};

test("text lines columns up, numbers to the right, without binary noise", () => {
  expect(asText([TABLE]).split("\n")).toEqual([
    "Shares",
    "",
    "Name           Share",
    "-------------  -----",
    "one              0.3",
    "a longer name     12",
    "none",
    "",
  ]);
});

test("sentences are a list without a heading of their own", () => {
  expect(asText([listTable("Warnings", ["One.", "Two."])])).toBe("Warnings\n\n- One.\n- Two.\n");
});

test("Markdown cells cannot end early or carry markup", () => {
  const hostile: Table = { ...TABLE, rows: [["a|b\n<script>`x`", 1]] };
  expect(asMarkdown([hostile])).toContain("| a\\|b \\<script>\\`x\\` | 1 |");
});

test("a title, a sentence or a note of somebody's stays on its line, and no terminal obeys it", () => {
  const hostile = "A\n\n# Sign now\u001b[31m\u0007";
  const tables: Table[] = [
    { ...TABLE, title: hostile, notes: [hostile] },
    listTable("Warnings", [hostile]),
  ];
  for (const text of [asText(tables), asMarkdown(tables)]) {
    expect(text).not.toMatch(/^\s*# Sign/m);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(text.match(/A # Sign now/g)).toHaveLength(3);
  }
});

describe("CSV", () => {
  test("text that a spreadsheet would run gets an apostrophe, numbers stay numbers", () => {
    const texts = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "=1\n+1", "plain"];
    const csv = asCsv([{ ...TABLE, rows: texts.map((text) => [text, -1]) }]);
    const cells = csv.split("\r\n").slice(1, -1);
    expect(cells).toEqual([
      "'=1+1,-1",
      "'+1,-1",
      "'-1,-1",
      "'@x,-1",
      "'\tx,-1",
      `"'\rx",-1`,
      `"'=1\n+1",-1`,
      "plain,-1",
    ]);
  });

  test("quotes, commas and line ends stay inside their cell, digits stay all", () => {
    expect(asCsv([{ ...TABLE, rows: [['say "a, b"\nc', 0.1 + 0.2]] }])).toBe(
      'Name,Share\r\n"say ""a, b""\nc",0.30000000000000004\r\n',
    );
  });

  test("only the first table is written", () => {
    expect(asCsv([TABLE, listTable("Warnings", ["One."])])).not.toContain("One.");
  });
});
