/** Packages that are ES modules, or import one while they run; jest runs the tests as CommonJS. */
const ES_MODULES = ["@jitl", "@lit", "@lit-labs", "d3-", "hucre", "internmap", "lit"];

const shared = {
  testEnvironment: "node",
  transform: {
    "\\.(ts|js|mjs)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, sourceMaps: "inline" },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")}))`],
  moduleFileExtensions: ["ts", "mjs", "js", "json", "node"],
  // Jest looks every global up through the sandbox of the suite, which halves the speed of a calculation.
  sandboxInjectedGlobals: ["Array", "Map", "Math", "Number", "Object", "Set", "String"],
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
};

/** Folders whose tests need a build, and some a browser or LibreOffice; each is a project of its own below. */
const STAGES = ["built", "browser", "recalculated"];

/** One project a stage: what needs more than Node never slows the rest down. */
function stage(name) {
  return { ...shared, displayName: name, testMatch: [`<rootDir>/test/${name}/**/*.test.ts`] };
}

export default {
  // A bound for what hangs, far above what any test takes: nothing is measured by it.
  testTimeout: 900_000,
  // One a core: what jest would leave idle on a small machine is half of it.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/scripts/jest-longest-first.mjs",
  reporters: ["default", "<rootDir>/scripts/jest-count-reporter.mjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: STAGES.map((name) => `<rootDir>/test/${name}/`),
    },
    ...STAGES.map(stage),
  ],
};
