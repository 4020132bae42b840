import { modelOf, readInputBlock } from "../../src/economics/parse";
import { expectProblem, expectValue } from "./expect-result";

const block = (...rows: [unknown, unknown][]) => readInputBlock(rows);

describe("inputs as a block of cells", () => {
  test("labels match without case, spaces, punctuation and a unit in brackets", () => {
    const model = block(
      ["NET ANNUAL CONTRACT VALUE (currency/year):", 50000],
      ["revenue-share [fraction of the base]", 0.2],
      ["partner's cost per deal", 10],
      ["winRate", "25 %"],
    );

    expect(expectValue(model).given).toEqual({
      acv: 50000,
      revshare: 0.2,
      partnerSellingCost: 10,
      winRate: 0.25,
    });
  });

  test("two rows are a header over values", () => {
    const model = readInputBlock([
      ["acv", "revshare", "deals"],
      [50000, "20%", ""],
    ]);

    expect(expectValue(model).given).toEqual({ acv: 50000, revshare: 0.2 });
  });

  test("two by two cells are read by where the labels stand", () => {
    const upright = block(["acv", 50000], ["revshare", 0.2]);
    const lying = readInputBlock([
      ["acv", "revshare"],
      [50000, 0.2],
    ]);

    expect(expectValue(upright).given).toEqual(expectValue(lying).given);
  });

  test("empty rows are skipped, whichever way the platform hands blank cells over", () => {
    const model = block(["", ""], ["acv", 50000], [null, 0], [0, ""], ["revshare", 0.2], [0, 0]);

    expect(model.ok).toBe(true);
  });

  test("a zero is a value, a blank is not", () => {
    const model = block(["acv", 50000], ["revshare", 0.2], ["discountRate", 0], ["ramp", ""]);

    expect(expectValue(model).given).toEqual({ acv: 50000, revshare: 0.2, discountRate: 0 });
  });

  test("a zero where none is allowed is a blank cell on platforms that hand blanks over as 0", () => {
    const cells = [
      ["acv", 50000],
      ["revshare", 0],
      ["grossMargin", 0],
      ["deals", 0],
    ];

    expect(expectValue(readInputBlock(cells)).given).toEqual({ acv: 50000, revshare: 0 });
  });

  test("name and value pairs replace single inputs; a blank one changes nothing", () => {
    const written = expectValue(block(["acv", 50000], ["revshare", 0.2], ["deals", "8 to 16"]));
    const model = modelOf(written, [
      { name: "Revenue share", value: "30%" },
      { name: "deals", value: "" },
    ]);
    const certain = modelOf(written, [{ name: "deals", value: 20 }]);

    expect(expectValue(model).given).toEqual({ acv: 50000, revshare: 0.3, deals: 12 });
    expect([...expectValue(model).ranges.keys()]).toEqual(["deals"]);
    expect([...expectValue(certain).ranges.keys()]).toEqual([]);
  });

  test("an input that is going to be varied may be missing from the block", () => {
    const written = expectValue(block(["acv", 50000]));

    expect(modelOf(written).ok).toBe(false);
    expect(modelOf(written, [], ["revshare"]).ok).toBe(true);
  });

  test("a text that reads two ways is refused with both", () => {
    const problem = expectProblem(
      readInputBlock([
        ["acv", "50.000"],
        ["revshare", "20%"],
      ]),
    );

    expect(problem.message).toBe(
      'Net annual contract value (acv) is "50.000", which can be read as 50 or 50,000. Allowed is a number above 0.',
    );
  });

  test.each([
    [[], "is empty"],
    [[["", null]], "is empty"],
    [[["acv", 1, 2]], "1 row by 3"],
    [
      [
        ["acv", 50000],
        ["", 12],
      ],
      "12 without a label",
    ],
    [
      [
        ["acv", 50000],
        ["acv", 50000],
        ["revshare", 0.2],
      ],
      "is given twice",
    ],
    [
      [
        ["acv", "#REF!"],
        ["revshare", 0.2],
      ],
      "holds the error #REF!",
    ],
    [
      [
        ["#NAME?", 1],
        ["revshare", 0.2],
      ],
      "is not the name of an input",
    ],
  ])("the block %j is refused", (cells, sentence) => {
    expect(expectProblem(readInputBlock(cells)).message).toContain(sentence);
  });

  test("a replacement given twice is refused", () => {
    const pairs = [
      { name: "acv", value: 1 },
      { name: "ACV", value: 2 },
    ];

    const replaced = modelOf(expectValue(block(["revshare", 0.2])), pairs);
    expect(expectProblem(replaced).message).toContain("replaced twice");
  });
});
