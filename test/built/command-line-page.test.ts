import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Where a long answer is cut in the page. */
const CUT = "…";

interface Example {
  readonly command: string;
  readonly lines: readonly string[];
}

function examplesIn(page: string): Example[] {
  return [...page.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map(
    ([, command = "", output = ""]) => ({ command, lines: output.split("\n").slice(0, -1) }),
  );
}

/** What a terminal shows: standard output, then the sentences on standard error. */
function terminal(command: string): string[] {
  const here = command.replaceAll("npx partner-desk", "node cli/bin/partner-desk.js");
  const { stdout, stderr } = spawnSync("sh", ["-c", here], { encoding: "utf8" });
  return `${stdout}${stderr}`.replaceAll("\r\n", "\n").split("\n").slice(0, -1);
}

const EXAMPLES = examplesIn(readFileSync("docs/command-line.md", "utf8"));

test("the page has an example of every kind", () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(8);
});

test.each(EXAMPLES)("$command prints what the page shows", ({ command, lines }) => {
  const shown = terminal(command);
  const cut = lines.indexOf(CUT);
  const first = cut < 0 ? lines : lines.slice(0, cut);
  const last = cut < 0 ? [] : lines.slice(cut + 1);

  expect(shown.slice(0, first.length)).toEqual(first);
  expect(shown.slice(shown.length - last.length)).toEqual(last);
  expect(shown.length > first.length + last.length).toBe(cut >= 0);
});

test("npx finds the command in the project's folder", () => {
  const output = execFileSync("npx", ["--no", "partner-desk", "band", "--sample"], {
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toHaveProperty("low");
});
