import { partnerDesk } from "./partner-desk";

const FOUND = "test/cases/found";

test("a cell that begins with = and holds a line break is written as text", async () => {
  const words = ["plan", "--input", `${FOUND}/cli-csv-formula-newline.json`, "--output", "csv"];
  const { code, output } = await partnerDesk(words);
  expect(code).toBe(0);
  expect(output).toContain("HYPERLINK");
  // Behind a comma, a quote or the start of a line, no cell begins with the sign of a formula.
  expect(output).not.toMatch(/(^|,)"?=/m);
});

test("an element nested thousands deep is refused in its place, and the others are answered", async () => {
  const words = ["model", "--input", `${FOUND}/cli-deep-element.ndjson`, "--output", "ndjson"];
  const { code, output, errors } = await partnerDesk(words);
  const answers = output
    .trim()
    .split("\n")
    .map((line) => Object.keys(JSON.parse(line) as object)[0]);
  expect(code).toBe(1);
  expect(answers).toEqual(["breakevenDeals", "error", "breakevenDeals"]);
  expect(errors).toContain("line 2: The element is nested deeper than 64 levels.");
});
