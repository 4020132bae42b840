import { saysNotLoaded } from "../../src/sheets/description/cell-grid";
import { DRAFT_NAMESPACE, DRAFT_VERSION } from "../../src/case/draft";
import type { Found, FoundInWorkbook } from "../state/self-check";
import { findCalls } from "./cells/find-calls";
import { functionPrefix } from "./function-prefix";
import { codeOf, inExcel } from "./in-excel";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

const WAITING = "#BUSY!";

/** Looks at this installation and this workbook, and changes nothing. */
export async function lookForSelfCheck(): Promise<Omit<Found, "saving">> {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const [functions, workbook] = await Promise.all([listedFunctions(), foundInWorkbook()]);
  return {
    version: VERSION,
    origin: window.location.origin,
    functionPrefix: functionPrefix(),
    excel: {
      platform: String(diagnostics.platform),
      version: diagnostics.version,
      language: displayLanguage,
    },
    browser: navigator.userAgent,
    isThere: (set, version) => requirements.isSetSupported(set, version),
    functions,
    workbook,
    isStorageOpen: isStorageOpen(),
  };
}

async function listedFunctions(): Promise<number | undefined> {
  try {
    const answer = await fetch("functions.json", { cache: "no-store" });
    const { functions } = (await answer.json()) as { functions: readonly unknown[] };
    return functions.length;
  } catch {
    return undefined;
  }
}

async function foundInWorkbook(): Promise<Found["workbook"]> {
  try {
    return await inExcel(async (context): Promise<FoundInWorkbook> => {
      const { protection, customXmlParts } = context.workbook;
      protection.load("protected");
      const drafts = customXmlParts.getByNamespace(DRAFT_NAMESPACE).getCount();
      await context.sync();
      const { signal } = new AbortController();
      const calls = await findCalls(context, { onProgress: () => undefined, signal });
      return {
        isStructureProtected: protection.protected,
        drafts: drafts.value,
        draftVersion: DRAFT_VERSION,
        calls: calls.length,
        unknown: calls.filter(({ shown }) => saysNotLoaded(shown)).length,
        waiting: calls.filter(({ shown }) => shown === WAITING).length,
      };
    });
  } catch (error) {
    return { refusal: codeOf(error) ?? "for a reason without a name" };
  }
}

/** A browser that keeps nothing may say so when it is asked, or only when something is put there. */
function isStorageOpen(): boolean {
  const key = "partner-desk.self-check";
  try {
    window.localStorage.setItem(key, "open");
    window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
