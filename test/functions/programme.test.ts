import { call, show } from "./host";
import "../../functions/functions";

const GATE = [
  ["The value for all three sides is written", "yes"],
  ["The level of engagement is known", true],
  ["The crawl is scoped", 1],
  ["The measures are agreed", "TRUE"],
  ["The charter is drafted", "no"],
];

function decision(name: string, ...given: unknown[]): unknown {
  return (call(name, ...given) as unknown[][])[0]?.[0];
}

test("a decision is one row of four cells, whatever it says", () => {
  const answers = [["customerTickets", 12]];
  for (const name of ["ARCHETYPE", "READINESS", "LEVEL", "GATE", "PHASE"]) {
    const rows = call(`PARTNER.${name}`, null) as unknown[][];
    expect([name, rows.length, rows[0]?.length]).toEqual([name, 1, 4]);
  }
  const [row] = call("PARTNER.LEVERAGE", answers) as [string[]];
  expect(row).toHaveLength(4);
  expect(row[3]).toMatch(/12 tickets are too few .* Nobody|Nobody .* 12 tickets are too few/);
});

test("questions go by label or key, in columns or rows, and cells say yes and no as people do", () => {
  expect(decision("PARTNER.GATE", GATE, "gate", "start")).toBe("shut");
  expect(decision("PARTNER.GATE", GATE, "gate", "start", "charterDrafted", true)).toBe("open");
  const rows = [GATE.map(([question]) => question), GATE.map(([, answer]) => answer)];
  expect(call("PARTNER.GATE", rows, "Gate", "start")).toEqual(
    call("PARTNER.GATE", GATE, "gate", "start"),
  );
});

test("a blank answer is unknown, also where the platform makes it a 0", () => {
  const wanted = ["wantsIntroductions", "yes"];
  for (const blank of [null, "", 0, "unknown"]) {
    expect(decision("PARTNER.ARCHETYPE", [wanted, ["isSelfServe", blank]])).toBe("none");
  }
  expect(decision("PARTNER.ARCHETYPE", [wanted, ["isSelfServe", "no"]])).toBe("referral");
});

test("without a block, the pairs alone are judged", () => {
  expect(decision("PARTNER.LEVEL", null, "Months without a deal", 24)).toBe("exit");
  expect(decision("PARTNER.LEVEL", [[0, 0]], "certified", 1, "dealsIn12Months", 1)).toBe("silver");
});

describe("PARTNER.LEVEL by a company's own levels", () => {
  const LEVELS = [
    [
      "What we give",
      "Level",
      "Named accounts",
      "Deals in the last 12 months",
      "Share of channel revenue",
    ],
    ["nothing", "Member", null, 0, ""],
    ["training", "Select", 2, 1, null],
    [null, null, null, null, null],
    ["all of it", "Elite", 4, "3", "15%"],
  ];
  const held = (...answers: unknown[]) => decision("PARTNER.LEVEL", null, LEVELS, ...answers);

  test("the highest whose floors are all met is held, at the floor itself too", () => {
    expect(held("namedAccounts", 2, "dealsIn12Months", 1)).toBe("Select");
    expect(held("namedAccounts", 1, "dealsIn12Months", 9)).toBe("Member");
    expect(held("namedAccounts", 4, "dealsIn12Months", 3, "shareOfChannelRevenue", 0.15)).toBe(
      "Elite",
    );
    expect(held("namedAccounts", 4, "dealsIn12Months", 3, "shareOfChannelRevenue", 0.14)).toBe(
      "Select",
    );
    expect(held("monthsWithoutDeal", 24)).toBe("exit");
  });

  test("a level held today is one of them, and what the next takes is said", () => {
    const answers = [
      ["currentLevel", "elite"],
      ["namedAccounts", 2],
      ["dealsIn12Months", 1],
    ];
    expect((call("PARTNER.LEVEL", answers, LEVELS) as unknown[][])[0]?.slice(0, 3)).toEqual([
      "Select",
      "Demotion from Elite to Select.",
      "For Elite: 4 named accounts, 3 deals in 12 months and 15% of channel revenue.",
    ]);
    expect(show("PARTNER.LEVEL", [["currentLevel", "gold"]], LEVELS).message).toContain("Elite");
  });

  test("without a table the published levels hold, whether it is left out or blank", () => {
    const answers = [
      ["certified", 1],
      ["dealsIn12Months", 1],
    ];
    for (const none of [undefined, null, [[null]], [[0]]]) {
      expect(decision("PARTNER.LEVEL", answers, none)).toBe("silver");
      expect(decision("PARTNER.LEVEL", answers, none, "dealsIn12Months", 0)).toBe("registered");
    }
    expect(decision("PARTNER.LEVEL", answers, "currentLevel", "gold")).toBe("silver");
  });

  test.each([
    [
      "no names",
      [
        ["Certifications", "Deals in the last 12 months"],
        [1, 2],
      ],
      "under Level",
    ],
    [
      "a row without one",
      [
        ["Level", "Certifications"],
        ["Member", 0],
        [null, 2],
      ],
      "under Level",
    ],
    [
      "half a certification",
      [
        ["Level", "Certifications"],
        ["Member", 0.5],
      ],
      "Certifications is 0.5",
    ],
    [
      "a share of 15",
      [
        ["Level", "Share of channel revenue"],
        ["Elite", 15],
      ],
      "0.2 is 20%",
    ],
    [
      "an error",
      [
        ["Level", "Certifications"],
        ["Member", "#REF!"],
      ],
      "#REF!",
    ],
  ])("%s is refused", (_, table, words) => {
    const { shown, message } = show("PARTNER.LEVEL", [["certified", 1]], table);
    expect(shown).toBe("#VALUE!");
    expect(message).toContain(words);
  });
});

test("PARTNER.PHASE is asked of a partnership or of the programme, by what is answered", () => {
  const crawl = [
    ["Crawl: pilots", 2],
    ["Crawl: improvement measured", "20%"],
    ["Crawl: pilots would recommend it", "yes"],
    ["Crawl: it can scale", "yes"],
  ];
  expect(decision("PARTNER.PHASE", crawl)).toBe("walk");
  expect(
    decision("PARTNER.PHASE", [
      ["ageMonths", 24],
      ["partners", 8],
    ]),
  ).toBe("redesign or sunset");
  const mixed = show("PARTNER.PHASE", [...crawl, ["partners", 8]]);
  expect(mixed).toMatchObject({ shown: "#VALUE!" });
  expect(mixed.message).toContain('"partners" is no question of the judgement Crawl, walk, run');
});

test("PARTNER.ROUTE takes what the question is about", () => {
  expect(decision("PARTNER.ROUTE", "a demonstration or proof of concept")).toBe(
    "sales engineering",
  );
  expect(decision("PARTNER.ROUTE", "")).toBe(decision("PARTNER.ROUTE", "a partner"));
});

describe("what is refused says so", () => {
  test.each([
    ["a question that is not asked", [["Certifid", "yes"]], 'Did you mean "Certified"?'],
    [
      "a question answered twice",
      [
        ["Certified", 1],
        ["isCertified", 1],
      ],
      "answered twice",
    ],
    ["an answer of another kind", [["Certified", "perhaps"]], "true, false or unknown"],
    ["a share of 20", [["shareOfChannelRevenue", 20]], "0.2 is 20%"],
    ["an error cell's code", [["dealsIn12Months", "#REF!"]], "#REF!"],
    ["three columns", [["Certified", "yes", "x"]], "two columns"],
  ])("%s", (_, block, words) => {
    const { shown, message } = show("PARTNER.LEVEL", block);
    expect(shown).toBe("#VALUE!");
    expect(message).toContain(words);
  });
});
