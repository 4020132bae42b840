import path from "node:path";
import ts from "typescript";
import { DEVELOPMENT, elements, parse } from "./manifest-document";
import { newerMembers } from "./newer-members";

const MINIMUMS = new Map(
  elements(parse(DEVELOPMENT.text), "Set").map((set) => [
    set.getAttribute("Name") ?? "",
    set.getAttribute("MinVersion") ?? "",
  ]),
);

const configFile = path.resolve("taskpane/tsconfig.json");
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)).config,
  ts.sys,
  path.dirname(configFile),
);

const MADE_UP = path.resolve("taskpane/made-up.ts");
const LINES = [
  "export async function work(context: Excel.RequestContext): Promise<void> {",
  '  const sheet = context.workbook.worksheets.getItem("a");',
  '  const table = sheet.tables.getItem("b");',
  "  const { requirements } = Office.context;",
  '  table.resize("A1:B2");',
  '  if (requirements.isSetSupported("ExcelApi", "1.13")) table.resize("A1:B2");',
  '  if (requirements.isSetSupported("ExcelApi", "1.12")) table.resize("A1:B2");',
  '  if (!requirements.isSetSupported("ExcelApi", "1.13")) table.resize("A1:B2");',
  "  await Excel.run({ mergeUndoGroup: true }, async () => {});",
  '  sheet.load("name,showDataTypeIcons");',
  "  const { onNameChanged } = sheet;",
  '  if (!requirements.isSetSupported("ExcelApi", "1.17")) return;',
  "  sheet.onNameChanged.remove(async () => {});",
  "}",
];

/** The pane's files and one that was made up, as the compiler sees them. */
function programWith(source: string): ts.Program {
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    path.resolve(file) === MADE_UP
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
      : read(file, ...rest);
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => path.resolve(file) === MADE_UP || exists(file);
  return ts.createProgram({
    rootNames: [...config.fileNames, MADE_UP],
    options: { ...config.options, noEmit: true, composite: false, incremental: false },
    host,
    ...(config.projectReferences === undefined
      ? {}
      : { projectReferences: config.projectReferences }),
  });
}

const program = programWith(LINES.join("\n"));

test("the pane uses no member of Office.js beyond the manifest’s sets, unless it asked for its set", () => {
  expect(newerMembers(program, config.fileNames, MINIMUMS)).toEqual([]);
});

test("a newer member is found called, loaded, taken out and as an option, and where the wrong set was asked for", () => {
  const found = newerMembers(program, [MADE_UP], MINIMUMS);
  expect(found.map((one) => one.replace(/^.*made-up\.ts:/, ""))).toEqual([
    "5 resize is of ExcelApi 1.13",
    "7 resize is of ExcelApi 1.13",
    "8 resize is of ExcelApi 1.13",
    "9 mergeUndoGroup is of ExcelApi 1.20",
    "10 showDataTypeIcons is of ExcelApi 1.19",
    "11 onNameChanged is of ExcelApi 1.17",
  ]);
});

test("with a lower minimum, what the pane uses of later sets is found", () => {
  const found = newerMembers(program, config.fileNames, new Map([["ExcelApi", "1.8"]]));
  expect(found.some((one) => one.includes("pageLayout is of ExcelApi 1.9"))).toBe(true);
});
