import { counted, inWords } from "../../src/wording";

/** A requirement set of Excel, and what goes on without it. */
interface RequirementSet {
  readonly name: string;
  readonly version: string;
  readonly without?: string;
}

/** Those that the manifest asks for: without them the add-in does not appear, or not whole. */
export const NEEDED_SETS: readonly RequirementSet[] = [
  { name: "SharedRuntime", version: "1.1" },
  { name: "CustomFunctionsRuntime", version: "1.3" },
  { name: "ExcelApi", version: "1.12" },
];

/** Those that the pane asks for before it uses them. */
export const EXTRA_SETS: readonly RequirementSet[] = [
  { name: "ExcelApi", version: "1.13", without: "tables are made anew to grow" },
  {
    name: "ExcelApi",
    version: "1.20",
    without: "Undo takes what was written back in several steps",
  },
  { name: "OpenBrowserWindowApi", version: "1.1", without: "help opens as the browser likes" },
];

/**
 * What the self-check found. None of it is out of the draft or off a sheet: cells are counted by what
 * kind of answer they show, and refusals told by Excel's name for them, for its sentences quote sheets.
 */
export interface Found {
  readonly version: string;
  readonly origin: string;
  /** Before the names of functions; nothing in a published add-in. */
  readonly functionPrefix: string;
  readonly excel: {
    readonly platform: string;
    readonly version: string;
    readonly language: string;
  };
  readonly browser: string;
  readonly isThere: (set: string, version: string) => boolean;
  /** Functions in the list that Excel reads too; undefined where the server did not give it. */
  readonly functions: number | undefined;
  readonly workbook: FoundInWorkbook | { readonly refusal: string };
  readonly saving: keyof typeof SAVED;
  readonly isStorageOpen: boolean;
}

export interface FoundInWorkbook {
  readonly isStructureProtected: boolean;
  readonly drafts: number;
  readonly draftVersion: number;
  /** Cells that call our functions; those that Excel does not know; those still without an answer. */
  readonly calls: number;
  readonly unknown: number;
  readonly waiting: number;
}

/** One thing that was looked at; advice only where something is to be done. */
export interface CheckLine {
  readonly what: string;
  readonly found: string;
  readonly advice?: string | undefined;
}

/** What the page of the self-check remembers. */
export interface SelfCheckStates {
  readonly selfCheck?: readonly CheckLine[] | undefined;
  readonly selfCheckCopied?: string | undefined;
}

export function checkLines(found: Found): CheckLine[] {
  const { version, origin, functionPrefix, excel, browser } = found;
  const prefix = functionPrefix === "" ? "" : `, its functions with the prefix ${functionPrefix}`;
  return [
    { what: "Partner Desk", found: `${version}, from ${origin}${prefix}` },
    { what: "Excel", found: `${excel.version}, ${excel.platform}, ${excel.language}` },
    { what: "Browser", found: browser },
    neededLine(found),
    extraLine(found),
    listLine(found.functions),
    ...workbookLines(found.workbook),
    savingLine(found.saving),
    storageLine(found.isStorageOpen),
  ];
}

function neededLine({ isThere }: Found): CheckLine {
  const what = "What Excel has to offer";
  const missing = NEEDED_SETS.filter(({ name, version }) => !isThere(name, version));
  const named = (sets: readonly RequirementSet[]) =>
    inWords(sets.map(({ name, version }) => `${name} ${version}`));
  return missing.length === 0
    ? { what, found: `${named(NEEDED_SETS)} are there.` }
    : {
        what,
        found: `${named(missing)} missing.`,
        advice:
          "This Excel is too old: use Microsoft 365, Excel 2021 or later, or Excel on the web.",
      };
}

function extraLine({ isThere }: Found): CheckLine {
  const missing = EXTRA_SETS.filter(({ name, version }) => !isThere(name, version));
  const words = missing.map(({ name, version, without = "" }) => `${name} ${version}: ${without}`);
  return {
    what: "What it offers besides",
    found: missing.length === 0 ? "All that is used." : `Without ${words.join("; ")}.`,
  };
}

function listLine(functions: number | undefined): CheckLine {
  const what = "List of functions";
  return functions === undefined
    ? {
        what,
        found: "The server did not give it.",
        advice: "Excel may not know the functions then. Open the address above in a browser.",
      }
    : { what, found: `${counted(functions, "function", "functions")}, read from the server.` };
}

function workbookLines(workbook: Found["workbook"]): CheckLine[] {
  if ("refusal" in workbook) {
    return [
      {
        what: "This workbook",
        found: `Excel refused to be asked: ${workbook.refusal}.`,
        advice: "Finish what you type in a cell, and check again.",
      },
    ];
  }
  const { isStructureProtected, drafts, draftVersion } = workbook;
  return [
    answersLine(workbook),
    {
      what: "Your answers",
      found:
        drafts === 0
          ? "Nothing is kept in this workbook yet."
          : `Kept inside this workbook, in form ${draftVersion}.`,
      advice:
        drafts > 1 ? "There is more than one draft in this workbook: the first counts." : undefined,
    },
    {
      what: "Protection",
      found: isStructureProtected
        ? "The structure of this workbook is protected."
        : "Sheets can be added to this workbook.",
      advice: isStructureProtected ? "Unprotect it before a plan is written." : undefined,
    },
  ];
}

function answersLine({ calls, unknown, waiting }: FoundInWorkbook): CheckLine {
  const what = "Do the functions answer?";
  if (calls === 0) {
    const found = "No cell calls them. =BREAKEVEN.VOLUME(180000,50000,80%,20%,8500) has to show 9.";
    return { what, found };
  }
  const of = `of ${counted(calls, "cell", "cells")}`;
  if (unknown > 0) {
    const advice =
      "Choose Hand over, then Repair. If they stay, the add-in is not installed whole.";
    return { what, found: `${unknown} ${of} show #NAME?.`, advice };
  }
  if (waiting > 0) {
    const advice = "Wait a minute, then have everything calculated again.";
    return { what, found: `${waiting} ${of} wait for an answer.`, advice };
  }
  return { what, found: `Yes, in ${counted(calls, "cell", "cells")}.` };
}

/** By what became of the draft last. */
const SAVED = {
  nothingToSave: "Nothing was typed since the pane was opened.",
  pending: "On its way into the workbook.",
  saved: "All of it is in the workbook.",
  failed: "Not in the workbook yet.",
} as const;

function savingLine(saving: Found["saving"]): CheckLine {
  const advice = "The line at the foot of the pane says why.";
  return {
    what: "What was typed last",
    found: SAVED[saving],
    advice: saving === "failed" ? advice : undefined,
  };
}

function storageLine(isOpen: boolean): CheckLine {
  return {
    what: "The browser’s storage",
    found: isOpen
      ? "Open: it holds the last words until the workbook has them."
      : "Blocked: only the workbook holds what you type. That is enough.",
  };
}

/** The same as text for a mail. */
export function checkText(lines: readonly CheckLine[]): string {
  const told = lines.map(({ what, found, advice }) =>
    advice === undefined ? `${what}: ${found}` : `! ${what}: ${found} ${advice}`,
  );
  return `${["Self-check of Partner Desk", ...told].join("\n")}\n`;
}
