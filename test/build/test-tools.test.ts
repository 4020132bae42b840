import { findTool, howToInstall, toolPath } from "../../scripts/test-tools.mjs";

const NODE = {
  name: "Node",
  variable: "PARTNER_DESK_TEST_TOOL",
  commands: ["a-command-nobody-has", "node"],
  places: [],
  debian: "nodejs",
  brew: "node",
};

afterEach(() => {
  Reflect.deleteProperty(process.env, NODE.variable);
});

test("a tool is found on the PATH by any of its names", () => {
  expect(findTool(NODE)).toMatch(/node(\.exe)?$/);
});

test("a tool is found where installers put it", () => {
  expect(findTool({ ...NODE, commands: [], places: [process.execPath] })).toBe(process.execPath);
});

test("a file named by the variable wins, and is not replaced by another when it is missing", () => {
  process.env[NODE.variable] = process.execPath;
  expect(findTool({ ...NODE, commands: [] })).toBe(process.execPath);
  process.env[NODE.variable] = "/no/such/program";
  expect(findTool(NODE)).toBeUndefined();
});

test("a missing tool is an error that says what to do", () => {
  const missing = { ...NODE, commands: [] };
  expect(() => toolPath(missing)).toThrow(howToInstall(missing));
  expect(howToInstall(missing)).toContain(NODE.variable);
});

test("a tool that was found and does not do what is asked of it counts as missing", () => {
  const unfit = { ...NODE, answers: ["--eval", "process.exit(1)"], pip: "node" };
  expect(findTool(unfit)).toBeUndefined();
  expect(howToInstall(unfit)).toContain("pip install node");
});
