/** Folders that are each one program; what two of them need lives in src/. */
const PROGRAMS = ["functions", "taskpane", "workbench", "cli", "warehouse"];

/** What each part of the core may use besides itself, src/reading/ and the small files at the top of src/. */
const JUDGEMENTS = ["policy", "economics", "partner", "plan", "programme", "exchange"];
const CORE = {
  reading: [],
  policy: [],
  formula: [],
  economics: ["policy"],
  partner: ["policy", "economics"],
  plan: ["policy", "economics"],
  programme: ["policy", "economics", "partner"],
  exchange: ["policy", "economics", "partner"],
  case: JUDGEMENTS,
  element: [...JUDGEMENTS, "case"],
  worksheet: [...JUDGEMENTS, "case"],
  sheets: [...JUDGEMENTS, "case", "formula", "worksheet"],
  xlsx: [...JUDGEMENTS, "case", "formula", "worksheet", "sheets"],
};

/** The floors of src/sheets/, each standing on those before it; a group of sheets stands on the first three. */
const SHEET_FLOORS = ["description", "layout", "native"];
const SHEET_GROUPS = "(?:model|decision|existing|plan|partners|programme|reference)";

const programsApart = PROGRAMS.map((program) => ({
  name: `${program}-stands-alone`,
  severity: "error",
  comment: `${program}/ is a program of its own. Move what it shares with another program to src/, and import it from there.`,
  from: { path: `^${program}/` },
  to: { path: PROGRAMS.filter((other) => other !== program).map((other) => `^${other}/`) },
}));

const coreDirections = Object.entries(CORE).map(([part, allowed]) => ({
  name: `${part}-looks-inward`,
  severity: "error",
  comment: `src/${part}/ may use ${[...["reading", ...allowed].map((name) => `src/${name}/`), "the files at the top of src/"].join(", ")} and nothing else of src/. Pass what it needs in as a value, or move the code to the part that may know both.`,
  from: { path: `^src/${part}/` },
  to: {
    path: "^src/",
    pathNot: ["^src/[^/]+\\.ts$", ...[part, "reading", ...allowed].map((name) => `^src/${name}/`)],
  },
}));

const sheetFloors = SHEET_FLOORS.map((floor, index) => ({
  name: `sheets-${floor}-looks-down`,
  severity: "error",
  comment: `src/sheets/${floor}/ stands under what describes, copies and calculates sheets: it may use ${["itself", ...SHEET_FLOORS.slice(0, index)].join(", ")} and nothing else of src/sheets/.`,
  from: { path: `^src/sheets/${floor}/` },
  to: {
    path: "^src/sheets/",
    pathNot: SHEET_FLOORS.slice(0, index + 1).map((name) => `^src/sheets/${name}/`),
  },
}));

export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment:
        "Two files that need each other are one thing cut in two: move the shared part to a third file that knows neither.",
      from: {},
      to: { circular: true },
    },
    {
      name: "src-runs-nothing",
      severity: "error",
      comment:
        "src/ computes and touches nothing: it cannot know a program, a test or a script. Turn the import round.",
      from: { path: "^src/" },
      to: { path: "^(functions|taskpane|workbench|cli|warehouse|bench|test|scripts)/" },
    },
    {
      name: "src-is-pure",
      severity: "error",
      comment:
        "src/ runs in Excel, a browser and Node alike, so it uses no module of Node. Read and write in the program, and hand src/ the data.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    ...programsApart,
    {
      name: "benchmarks-are-not-shipped",
      severity: "error",
      comment:
        "bench/ measures the programs and none of them knows it. Move what a program needs to src/; only tests may import a benchmark.",
      from: { pathNot: "^(bench|test)/" },
      to: { path: "^bench/" },
    },
    ...coreDirections,
    ...sheetFloors,
    {
      name: "groups-of-sheets-know-no-copies",
      severity: "error",
      comment:
        "A group of sheets is described without knowing who gets a copy of it. Turn the import round.",
      from: { path: `^src/sheets/${SHEET_GROUPS}/` },
      to: { path: "^src/sheets/(copies/|[^/]+\\.ts$)" },
    },
    {
      name: "state-knows-no-excel",
      severity: "error",
      comment:
        "taskpane/state/ is what the pane knows, and runs without Excel: what is read from a workbook is handed to it.",
      from: { path: "^taskpane/state/" },
      to: { path: "^taskpane/excel/" },
    },
    {
      name: "one-file-knows-hucre",
      severity: "error",
      comment:
        "Only src/xlsx/hucre.ts speaks to the .xlsx library, so that it can be replaced there. Import that file instead.",
      from: { pathNot: "^src/xlsx/hucre\\.ts$" },
      to: { path: "node_modules/hucre" },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment:
        "The package is not in package.json, so a clean install may not have it. Add it with `npm install -E`.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "shipped-code-uses-shipped-packages",
      severity: "error",
      comment:
        "What Excel or the command line runs may not lean on a development dependency. Move the package to `dependencies`.",
      from: { path: "^(src|functions|taskpane|cli|warehouse)/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "not-resolvable",
      severity: "error",
      comment: "The file or package does not exist under that name.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".json"],
    },
  },
};
