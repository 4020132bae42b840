import { parseExample } from "../../scripts/formula-example.mjs";
import { show } from "../functions/host";
import "../../functions/functions";
import { rowsOfPage } from "./rows-of-page";

/** Formulas that the checklist has a person type, with what it says that the cell shows. */
const FORMULAS = rowsOfPage("trying-in-excel.md").flatMap(([typed = "", expected = ""]) => {
  const formula = /^`(=[A-Z.]+\(.*\))`$/.exec(typed)?.[1];
  const shown = /^`([^`]+)`/.exec(expected)?.[1];
  return formula === undefined || shown === undefined ? [] : [{ formula, shown, expected }];
});

test("every formula of the checklist for Excel shows what the checklist expects", () => {
  expect(FORMULAS.length).toBeGreaterThanOrEqual(3);
  for (const { formula, shown } of FORMULAS) {
    const { name, given } = parseExample(`${formula} → ${shown}`);
    expect([formula, String(show(name, ...given).shown)]).toEqual([formula, shown]);
  }
});

test("where it expects a reason, the cell's menu gives that reason", () => {
  const messages = FORMULAS.map(({ formula, shown }) => {
    const { name, given } = parseExample(`${formula} → ${shown}`);
    return show(name, ...given).message;
  });
  expect(messages).toEqual([
    undefined,
    expect.stringMatching(/revshare.*0 to 1/),
    expect.stringMatching(/^No volume pays/),
  ]);
});

test("there is room for what was seen on each of the three Excels", () => {
  const rows = rowsOfPage("trying-in-excel.md");
  const headings = rows.filter((cells) => cells.at(-1) === "web");
  expect(headings.length).toBeGreaterThan(4);
  for (const cells of headings) expect(cells.slice(-3)).toEqual(["Windows", "Mac", "web"]);
  for (const cells of rows.filter((row) => !headings.includes(row))) {
    expect(cells.slice(-3)).toEqual(["", "", ""]);
  }
});
