import { ok, type Result } from "../result";
import { onSheet } from "../sheets/description/a1";
import type { WorkbookContent } from "../sheets/layout/content";
import { type DefinedName, definedNames } from "../sheets/defined-names";
import { describeWorkbook } from "../sheets/describe-workbook";
import type { SheetKind } from "../sheets/description/description";
import { currentPartner, type Draft } from "../case/draft";
import { toNativeWorkbook } from "../sheets/copies/native-workbook";
import { DEFAULT_SHEETS } from "../sheets/description/sheet-groups";
import { sheetNames } from "../sheets/description/sheet-names";
import { writeXlsx } from "./write";
import type { WrittenSheet } from "../sheets/description/written-sheet";
import { describePartnerCopy } from "../sheets/copies/partner-copy";
import { valuesCopy } from "../sheets/copies/values-copy";

/**
 * - `full`: with our functions, for people who have the add-in.
 * - `portable`: native formulas that stay live without it.
 * - `partner`: only what the partner may see.
 * - `values`: what the sheets show now.
 */
export const COPY_KINDS = ["full", "portable", "partner", "values"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export interface CopyOptions {
  /** Travels with full and portable copies, which stay with us. */
  readonly draft?: Draft;
  /** The sheets to write, where not all of the usual ones are wanted or can be. */
  readonly kinds?: readonly SheetKind[];
  /** Names for inputs and measures, beside the references that the formulas use. */
  readonly hasNames?: boolean;
  /** ISO date and time for the file's properties. */
  readonly createdAt?: string;
}

export interface Copy {
  readonly bytes: Uint8Array;
  /** Cells that hold a value because no native form exists. */
  readonly fixed: readonly string[];
}

/** A workbook as a file, in one of its four kinds. */
export async function makeCopy(
  kind: CopyKind,
  content: WorkbookContent,
  options: CopyOptions = {},
): Promise<Result<Copy>> {
  const kinds = options.kinds ?? DEFAULT_SHEETS;
  const described = describeCopy(kind, content, kinds);
  if (!described.ok) return described;
  const { sheets, fixed } = described.value;
  const isOurs = kind === "full" || kind === "portable";
  const written = await writeXlsx(sheets, {
    title: copyTitle(kind, content),
    functionPrefix: content.functionPrefix,
    mayCallOurFunctions: kind === "full",
    isProtected: kind === "partner",
    ...(isOurs && options.draft !== undefined ? { draft: asWritten(options.draft, kinds) } : {}),
    ...(options.hasNames === true ? { names: namesOn(sheets) } : {}),
    ...(options.createdAt === undefined ? {} : { createdAt: options.createdAt }),
  });
  return written.ok ? ok({ bytes: written.value, fixed }) : written;
}

/** A draft that travels with its deals on a sheet says so: what stands there then counts. */
function asWritten(draft: Draft, kinds: readonly SheetKind[]): Draft {
  const partner = { ...currentPartner(draft), dealsOn: "sheet" };
  return kinds.includes("attribution")
    ? { ...draft, partners: { ...draft.partners, [draft.currentPartnerId]: partner } }
    : draft;
}

/** What the file says of itself; nothing but the partner's name. */
export function copyTitle(kind: CopyKind, { partnerName }: WorkbookContent): string {
  return `${kind === "partner" ? "Partner terms" : "Partner Desk"}: ${partnerName}`;
}

/** Names of cells that are there; the partner's sheets have none of them. */
function namesOn(sheets: readonly WrittenSheet[]): readonly DefinedName[] {
  const present = sheets.map(({ name }) => onSheet(name, ""));
  return definedNames(sheetNames()).filter(({ range }) =>
    present.some((sheet) => range.startsWith(sheet)),
  );
}

interface DescribedCopy {
  readonly sheets: readonly WrittenSheet[];
  readonly fixed: readonly string[];
}

function describeCopy(
  kind: CopyKind,
  content: WorkbookContent,
  kinds: readonly SheetKind[],
): Result<DescribedCopy> {
  const names = sheetNames();
  const { partnerName, functionPrefix } = content;
  const { version } = content.dossier.cover;
  switch (kind) {
    case "full":
      return ok({ sheets: describeWorkbook(content, names, kinds), fixed: [] });
    case "portable": {
      const sheets = describeWorkbook(content, names, kinds, false);
      return ok(toNativeWorkbook({ sheets, names, partnerName, functionPrefix, version }));
    }
    case "values": {
      const sheets = describeWorkbook(content, names, kinds);
      return ok({ sheets: valuesCopy(sheets, functionPrefix), fixed: [] });
    }
    case "partner": {
      const sheets = describePartnerCopy(content, kinds.includes("plan"));
      return sheets.ok ? ok({ sheets: sheets.value, fixed: [] }) : sheets;
    }
  }
}
