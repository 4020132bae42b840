import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const page = readFileSync(path.join(ROOT, "docs/copies.md"), "utf8");

const rules = page
  .slice(page.indexOf("## Reading back"), page.indexOf("## Names"))
  .split("\n")
  .flatMap((line) => {
    const [, rule = "", name = "", file = ""] =
      /^\| (.+?) +\| “(.+)” +\| `(.+)` +\|$/.exec(line) ?? [];
    return rule === "" ? [] : [{ rule, name, file }];
  });

test("the rules of reading a workbook are all there", () => {
  expect(rules.length).toBeGreaterThanOrEqual(16);
});

test.each(rules)("of reading: $rule, is held by a test that exists", ({ name, file }) => {
  expect(readFileSync(path.join(ROOT, file), "utf8")).toContain(`"${name}"`);
});
