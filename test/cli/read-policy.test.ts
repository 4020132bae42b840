import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPolicyFile } from "../../cli/read-policy";
import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { expectProblem, expectValue } from "../economics/expect-result";

const folder = mkdtempSync(path.join(tmpdir(), "policy-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The default policy as a spreadsheet saves it in a country that writes a decimal comma. */
function savedWithCommas(change: (line: string) => string): string {
  const lines = policyTable(expectValue(policyFor())).map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)).join(";"),
  );
  const file = path.join(folder, "policy.csv");
  writeFileSync(file, lines.map(change).join("\r\n"));
  return file;
}

test("a table saved with decimal commas says the same figures", async () => {
  const { policy } = expectValue(await readPolicyFile(savedWithCommas((line) => line)));
  expect({ ...policy, name: "saas" }).toEqual(expectValue(policyFor("saas")));
});

test("a figure that reads two ways in it is read by the file's own mark", async () => {
  const change = (line: string) => line.replace(/;60000;/, ";60.000;");
  const { policy } = expectValue(await readPolicyFile(savedWithCommas(change)));
  expect(policy?.floors).toEqual(expectValue(policyFor("saas")).floors);
});

test("a figure that is none is refused by its row, and broken JSON by the file's name", async () => {
  const change = (line: string) => line.replace(/;0,05;/, ";0,0,5;");
  const problem = expectProblem(await readPolicyFile(savedWithCommas(change)));
  expect(problem.message).toMatch(/policy\.csv cannot be used: Row \d+ .* is "0,0,5"; allowed/);
  writeFileSync(path.join(folder, "broken.json"), "[{");
  const broken = expectProblem(await readPolicyFile(path.join(folder, "broken.json")));
  expect(broken.message).toContain("broken.json");
});

test("a company's levels stand in the same table, with its decimal mark", async () => {
  const file = savedWithCommas((line) => line);
  appendFileSync(file, "\r\nLevel;Base;Margin;;;\r\nLevel;Top;Share of channel revenue;0,05;;\r\n");
  const { levels, policy } = expectValue(await readPolicyFile(file));
  expect(levels).toEqual([{ level: "Base" }, { level: "Top", shareOfChannelRevenue: 0.05 }]);
  expect(policy?.name).toBe("own");
  appendFileSync(file, "Level;Tip;Share of channel revenue;5;;\r\n");
  expect(expectProblem(await readPolicyFile(file)).message).toContain(
    "policy.csv cannot be used: In level 3: shareOfChannelRevenue is 5; allowed",
  );
});
