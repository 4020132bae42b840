import { SHEET_TITLES, sheetNames } from "../../../src/sheets/description/sheet-names";

test("an empty workbook gets the plain titles", () => {
  expect(sheetNames()).toEqual(SHEET_TITLES);
});

test("a title that somebody else's sheet has, in any case, gets the next free number", () => {
  const names = sheetNames({}, ["INPUTS", "inputs (2)", "Checks"]);
  expect(names.inputs).toBe("Inputs (3)");
  expect(names.checks).toBe("Checks (2)");
  expect(names.verdict).toBe("Verdict");
});

test("a sheet that we wrote before keeps the name that people gave it", () => {
  expect(sheetNames({ inputs: "Deal terms" }, ["Inputs"]).inputs).toBe("Deal terms");
});

test("a new sheet does not take the name that people gave to another sheet of ours", () => {
  expect(sheetNames({ inputs: "Verdict" }).verdict).toBe("Verdict (2)");
});
