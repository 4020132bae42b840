import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commentedFunctions } from "../../scripts/function-comments.mjs";

test("every place that a help page gives for its rules is there to be read", async () => {
  for (const { name, source } of await commentedFunctions()) {
    expect(`${name}: ${source}`).toMatch(/: docs\/\w+\.md/);
    const [file = "", ...rest] = source.split(", ");
    const section = rest.join(", ");
    const page = readFileSync(join(process.cwd(), file), "utf8");
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => text.toLowerCase());
    const isThere = /^(formulas? \d|$)/.test(section) || headings.includes(section);
    expect({ name, section, isThere }).toEqual({ name, section, isThere: true });
  }
});
