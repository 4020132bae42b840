/** Folders that are each one program; what two of them need lives in src/. */
const PROGRAMS = ["functions", "taskpane", "workbench", "cli"];

/** What each part of the core may use besides itself and the small files at the top of src/. */
const CORE = {
  policy: [],
  economics: ["policy"],
  partner: ["policy", "economics"],
  plan: ["policy", "economics"],
};

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
  comment: `src/${part}/ may use ${[...allowed.map((name) => `src/${name}/`), "the files at the top of src/"].join(", ")} and nothing else of src/. Pass what it needs in as a value, or move the code to the part that may know both.`,
  from: { path: `^src/${part}/` },
  to: {
    path: "^src/",
    pathNot: ["^src/(?!sample)[^/]+\\.ts$", ...[part, ...allowed].map((name) => `^src/${name}/`)],
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
      to: { path: "^(functions|taskpane|workbench|cli|bench|test|scripts)/" },
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
    {
      name: "one-file-knows-hucre",
      severity: "error",
      comment:
        "Only src/workbook/xlsx/hucre.ts speaks to the .xlsx library, so that it can be replaced there. Import that file instead.",
      from: { pathNot: "^src/workbook/xlsx/hucre\\.ts$" },
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
      from: { path: "^(src|functions|taskpane|cli)/" },
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
