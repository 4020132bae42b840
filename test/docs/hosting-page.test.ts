import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/paths.mjs";
import { HEADER_RULES } from "../../scripts/response-headers.mjs";
import { rowsOfPage } from "./rows-of-page";

const HEADERS = HEADER_RULES.flatMap((rule) =>
  Object.entries(rule.headers).map(([name, value]) => ({ place: rule.path, name, value })),
);

test("the hosting page says which header goes with which file, and no others", () => {
  const said = rowsOfPage("hosting.md")
    .filter(([files]) => files?.startsWith("`/"))
    .map(([files, header = ""]) => [files, header.replace(/ …` \(see below\)$/, "`")]);

  const expected = HEADERS.map(({ place, name, value }) => {
    const isLong = value.length > 100;
    return [`\`${place}\``, `\`${name}: ${isLong ? value.split(" ")[0] : value}\``];
  });
  expect(said).toEqual(expected);
});

test("a header too long for the table stands below it in full", () => {
  const page = readFileSync(path.join(ROOT, "docs/hosting.md"), "utf8");
  const long = HEADERS.filter(({ value }) => value.length > 100);

  expect(long.map(({ name }) => name)).toEqual(["Content-Security-Policy"]);
  for (const { name, value } of long) expect(page).toContain(`\n${name}: ${value}\n`);
});
