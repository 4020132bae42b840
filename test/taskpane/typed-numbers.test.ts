import { currentPartner } from "../../src/case/draft";
import { type InputKey, numberInput } from "../../src/economics/inputs";
import { fraction, percent } from "../../src/partner/answer-kinds";
import { takeEntry } from "../../src/reading/entry";
import { askedAnswer, askedInput } from "../../taskpane/state/asked-number";
import type { PaneState } from "../../taskpane/state/pane-state";
import { pastedInputs } from "../../taskpane/state/pasted-inputs";
import { problemsAt } from "../../taskpane/state/problems";
import { answer, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const COMMA = { decimalMark: "," } as const;
const acv = askedInput(numberInput("acv"));
const deals = askedInput(numberInput("deals"));
const revshare = askedInput(numberInput("revshare"));

describe("the text stays in its field while somebody types", () => {
  const path = ["model", "acv"] as const;
  const typing = paneAfter([{ kind: "answer", path, value: 50_000, typed: "50k" }]);

  test("and what was made of it stands in the draft", () => {
    expect(typing.typing).toEqual({ field: "model-acv", text: "50k" });
    expect(currentPartner(typing.draft).model).toEqual({ acv: 50_000 });
  });

  test("until the field is left, another is typed in, or the step changes", () => {
    expect(paneAfter([{ kind: "leaveField", field: "model-acv" }], typing).typing).toBeUndefined();
    expect(paneAfter([{ kind: "goBack" }], typing).typing).toBeUndefined();
    expect(paneAfter([answer(path, 50)], typing).typing).toBeUndefined();
    expect(
      paneAfter([{ kind: "tryInput", key: "deals", value: 12, typed: "12" }], typing).typing,
    ).toEqual({ field: "try-deals", text: "12" });
  });

  test("or the sheet says otherwise", () => {
    const sheet = { name: "Inputs", values: { acv: 60_000 } };
    expect(paneAfter([{ kind: "inputsSheet", sheet }], typing).typing).toBeUndefined();
    const same = { name: "Inputs", values: { acv: 50_000 } };
    expect(paneAfter([{ kind: "inputsSheet", sheet: same }], typing).typing).toBe(typing.typing);
  });
});

test("a text that reads two ways counts as missing, and holds the step back", () => {
  const kept = takeEntry(acv, "50.000");
  const state = paneAfter([...REAL_PARTNER, answer(["model", "acv"], kept)]);
  expect(problemsAt("deal", currentPartner(state.draft)).map(({ field }) => field)).toContain(
    "model-acv",
  );
  const share = takeEntry(askedAnswer(percent), "0.5");
  const path = ["intake", "independent_demand_evidence", "end_customer_relationships_pct"] as const;
  const demand = paneAfter([NAMED, answer(path, share)]);
  expect(problemsAt("evidence", currentPartner(demand.draft))).toHaveLength(1);
});

test("what a field takes is what the core takes", () => {
  expect(takeEntry(acv, "€ 1.2m")).toBe(1_200_000);
  expect(takeEntry(revshare, "20")).toBe(0.2);
  expect(takeEntry(askedAnswer(fraction), "25")).toBe(0.25);
  expect(takeEntry(askedAnswer(percent), "65%")).toBe(65);
  expect(takeEntry(askedInput(numberInput("horizonYears")), "3.000")).toBe(3);
});

test("a range is kept in the form that everybody reads", () => {
  expect(takeEntry(deals, "8,5 to 16", COMMA)).toBe("8.5 to 16");
  expect(takeEntry(deals, "8.5 to 16")).toBe("8.5 to 16");
  expect(takeEntry(deals, "1,500 to 2,25", COMMA)).toBe("1.5 to 2.25");
  expect(takeEntry(revshare, "10% to 20%")).toBe("10% to 20%");
  expect(takeEntry(deals, "16 to 8")).toBe("16 to 8");
});

describe("cells that are pasted into the field of an input", () => {
  const open = paneAfter([...REAL_PARTNER, { kind: "goTo", place: "volume" }]);
  const paste = (
    cells: readonly (readonly string[])[],
    from = open,
    key: InputKey = "programmeCost",
  ): PaneState => {
    const { draft, place, decimalMark } = from;
    const text = cells.map((row) => row.join("\t")).join("\r\n");
    const request = { place, key, text, style: { decimalMark } };
    const filled = pastedInputs(currentPartner(draft), request);
    return paneAfter([{ kind: "fillInputs", ...filled }], from);
  };
  const modelOf = (state: typeof open) => currentPartner(state.draft).model;

  test("fill the fields from there on; a blank one changes nothing", () => {
    const column = paste([["€180,000"], ["12"], [""], ["25%"]]);
    expect(modelOf(column)).toEqual({ programmeCost: 180_000, deals: 12, cannibalization: 0.25 });
    expect(modelOf(paste([["180k", "12", "", "25"]]))).toEqual(modelOf(column));
    expect(column.announcement).toBe("");
  });

  test("pass over what the step does not ask for", () => {
    const cells = [["3"], ["50000"], ["80%"], ["60000"]];
    const at = (base: string) =>
      modelOf(
        paste(
          cells,
          paneAfter(
            [answer(["model", "revshareBase"], base), { kind: "goTo", place: "deal" }],
            open,
          ),
          "revshareYears",
        ),
      );
    const filled = { revshareYears: 3, acv: 50_000, grossMargin: 0.8 };
    expect(at("NET")).toEqual({ ...filled, revshareBase: "NET" });
    expect(at("LIST")).toEqual({ ...filled, revshareBase: "LIST", listPrice: 60_000 });
  });

  test("go to the input whose label stands beside them", () => {
    const cells = [
      ["Input", "Your value"],
      ["Partner deals", "12", "per year"],
      ["revshare", "20"],
      ["Share is paid on", "list"],
      ["Favourite colour", "blue"],
      ["Horizon", ""],
    ];
    const state = paste(cells);
    expect(modelOf(state)).toEqual({ deals: 12, revshare: 0.2, revshareBase: "LIST" });
    expect(state.announcement).toBe(
      "1 cell was not taken: there is no field here for what stands in them.",
    );
  });

  test("are read by the decimal mark of the person, and asked about where it takes two", () => {
    const german = paneAfter([{ kind: "decimalMark", mark: "," }], open);
    expect(modelOf(paste([["180.000,50"]], german))).toEqual({ programmeCost: 180_000.5 });
    const asked = paste([["180.000"]]);
    expect(modelOf(asked)).toEqual({ programmeCost: "180.000: 180 or 180,000" });
    expect(asked.leftFields.has("model-programmeCost")).toBe(true);
  });
});
