import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  checkLines,
  checkText,
  EXTRA_SETS,
  type Found,
  type FoundInWorkbook,
  NEEDED_SETS,
} from "../../taskpane/state/self-check";
import { DEVELOPMENT, elements, parse } from "../manifest/manifest-document";

const WORKBOOK: FoundInWorkbook = {
  isStructureProtected: false,
  ...{ drafts: 1, draftVersion: 6 },
  ...{ calls: 40, unknown: 0, waiting: 0 },
};

const ALL_WELL: Found = {
  version: "1.0.0",
  origin: "https://desk.example.com",
  functionPrefix: "",
  excel: { platform: "PC", version: "16.0.1", language: "en-GB" },
  browser: "A browser",
  isThere: () => true,
  functions: 27,
  workbook: WORKBOOK,
  saving: "saved",
  isStorageOpen: true,
};

const advised = (found: Found): readonly string[] =>
  checkLines(found).flatMap(({ what, advice }) => (advice === undefined ? [] : [what]));

const foundFor = (found: Found, what: string): string | undefined =>
  checkLines(found).find((line) => line.what === what)?.found;

test("where all is well nothing is advised, and the text has a line for each thing", () => {
  expect(advised(ALL_WELL)).toEqual([]);
  const lines = checkText(checkLines(ALL_WELL)).trimEnd().split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "Self-check of Partner Desk",
    "Partner Desk: 1.0.0, from https://desk.example.com",
    "Excel: 16.0.1, PC, en-GB",
  ]);
  expect(lines.some((line) => line.startsWith("!"))).toBe(false);
});

test("an Excel without a set that is needed is too old, and the set is named", () => {
  const found: Found = { ...ALL_WELL, isThere: (set) => set !== "CustomFunctionsRuntime" };
  expect(advised(found)).toEqual(["What Excel has to offer"]);
  expect(foundFor(found, "What Excel has to offer")).toBe("CustomFunctionsRuntime 1.3 missing.");
});

test("a set that is only used where it is there is named with what goes on without it", () => {
  const found: Found = { ...ALL_WELL, isThere: (_set, version) => version !== "1.20" };
  expect(advised(found)).toEqual([]);
  expect(foundFor(found, "What it offers besides")).toBe(
    "Without ExcelApi 1.20: Undo takes what was written back in several steps.",
  );
});

test.each([
  [{ calls: 0 }, "has to show 9", false],
  [{ unknown: 3 }, "3 of 40 cells show #NAME?.", true],
  [{ waiting: 1 }, "1 of 40 cells wait for an answer.", true],
  [{}, "Yes, in 40 cells.", false],
])("of cells with our functions, %j is told", (changed, words, isAdvised) => {
  const found: Found = { ...ALL_WELL, workbook: { ...WORKBOOK, ...changed } };
  expect(foundFor(found, "Do the functions answer?")).toContain(words);
  expect(advised(found)).toEqual(isAdvised ? ["Do the functions answer?"] : []);
});

test("what is refused, blocked, unsaved or protected is said, each on its own", () => {
  expect(advised({ ...ALL_WELL, workbook: { refusal: "AccessDenied" } })).toEqual([
    "This workbook",
  ]);
  expect(advised({ ...ALL_WELL, functions: undefined })).toEqual(["List of functions"]);
  expect(advised({ ...ALL_WELL, saving: "failed" })).toEqual(["What was typed last"]);
  const twice = { ...WORKBOOK, drafts: 2 };
  expect(advised({ ...ALL_WELL, workbook: twice })).toEqual(["Your answers"]);
  const locked = { ...WORKBOOK, isStructureProtected: true };
  expect(advised({ ...ALL_WELL, workbook: locked })).toEqual(["Protection"]);
  expect(foundFor({ ...ALL_WELL, isStorageOpen: false }, "The browser’s storage")).toMatch(
    /^Blocked/,
  );
});

test("where the draft is kept is said, and that there is none yet", () => {
  const without: Found = { ...ALL_WELL, workbook: { ...WORKBOOK, drafts: 0 } };
  expect(foundFor(without, "Your answers")).toBe("Nothing is kept in this workbook yet.");
  expect(foundFor(ALL_WELL, "Your answers")).toBe("Kept inside this workbook, in form 6.");
});

test("in the text of a mail, what needs doing is marked and says what to do", () => {
  const text = checkText(checkLines({ ...ALL_WELL, saving: "failed" }));
  expect(text.split("\n").filter((line) => line.startsWith("! "))).toEqual([
    "! What was typed last: Not in the workbook yet. The line at the foot of the pane says why.",
  ]);
});

test("it asks for the sets that the manifest asks for", () => {
  const asked = new Set(
    elements(parse(DEVELOPMENT.text), "Set").map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    ),
  );
  expect(new Set(NEEDED_SETS.map(({ name, version }) => `${name} ${version}`))).toEqual(asked);
});

test("it knows every newer set that the pane asks for before it uses it", () => {
  const files = readdirSync("taskpane", { recursive: true, encoding: "utf8" });
  const asked = files
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(path.join("taskpane", name), "utf8"))
    .flatMap((text) => [...text.matchAll(/isSetSupported\("([A-Za-z]+)", "([\d.]+)"\)/g)])
    .map(([, name, version]) => `${name} ${version}`)
    // Older than what the manifest asks for.
    .filter((set) => !["ExcelApi 1.8", "ExcelApi 1.11"].includes(set));

  expect(new Set(EXTRA_SETS.map(({ name, version }) => `${name} ${version}`))).toEqual(
    new Set(asked),
  );
});
