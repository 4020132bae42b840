import js from "@eslint/js";
import jest from "eslint-plugin-jest";
import redos from "eslint-plugin-redos";
import tseslint from "typescript-eslint";

const NO_MARKUP = "Text from people never becomes markup: write a template, which escapes it.";
const NO_CLOCK =
  "src/ knows no clock: pass the date in as a value (an ISO date or an Excel serial).";
const NO_CHANCE =
  "src/ knows no chance: draw from the seeded generator that the caller hands over.";
const NO_LOCALE = "src/ knows no locale: format where the text is shown, or spell the format out.";

const LOCALE_CALLS = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"];
const LOCALE_CASES = ["toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"];

export default tseslint.config(
  { ignores: ["build/", "dist/", "release/", "coverage/", "node_modules/"] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", { max: 250 }],
      eqeqeq: "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name: a default export is called differently in every file.",
        },
        {
          selector: "ExportAllDeclaration",
          message: "Import the file that has it: a barrel hides where things are.",
        },
      ],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      // What is named beside a rest is what is left out of it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["performance", "setTimeout", "setInterval"].map((name) => ({
          name,
          message: NO_CLOCK,
        })),
        { name: "Intl", message: NO_LOCALE },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: NO_CLOCK },
        { object: "Math", property: "random", message: NO_CHANCE },
        ...[...LOCALE_CALLS, ...LOCALE_CASES].map((property) => ({
          property,
          message: NO_LOCALE,
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name: a default export is called differently in every file.",
        },
        {
          selector: "ExportAllDeclaration",
          message: "Import the file that has it: a barrel hides where things are.",
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
      ],
    },
  },
  {
    files: ["taskpane/**/*.ts", "functions/**/*.ts", "workbench/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write", "writeln"].map((property) => ({
          ...(property.startsWith("write") ? { object: "document" } : {}),
          property,
          message: NO_MARKUP,
        })),
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["lit/directives/unsafe-*", "lit/static-html*"], message: NO_MARKUP },
          ],
        },
      ],
      "no-eval": "error",
      "no-implied-eval": "off",
      "@typescript-eslint/no-implied-eval": "error",
    },
  },
  {
    // Excel hands over cells as it likes; the metadata generator reads only `any` as "any type".
    files: ["functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["test/**/*.ts"],
    extends: [jest.configs["flat/recommended"], jest.configs["flat/style"]],
    rules: {
      "jest/no-focused-tests": "error",
      "jest/no-disabled-tests": "error",
      "jest/no-conditional-expect": "error",
      "jest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect", "expect*", "fc.assert", "assert*"] },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Text from anywhere is read here: no pattern may take longer than the text is long.
    files: ["{src,functions,taskpane,cli}/**/*.ts"],
    plugins: { redos },
    rules: { "redos/no-vulnerable": "error" },
  },
  {
    // A bare loop reads typed arrays where it knows that there is a number.
    files: ["bench/bare/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.mjs", "*.config.js", "cli/bin/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["console", "process", "URL", "Buffer", "fetch", "setTimeout", "clearTimeout"].map(
          (name) => [name, "readonly"],
        ),
      ),
    },
    rules: { eqeqeq: "error", "max-lines": ["error", { max: 250 }] },
  },
);
