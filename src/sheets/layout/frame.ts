import { a1, onSheet } from "../description/a1";
import type { Block, Cell, PrintSetup, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS, MASTER_CHECK } from "./frame-places";

/** What a sheet says of itself; in a copy of values nothing follows what is typed. */
type Purpose = string | { readonly live: string; readonly inValues: string };

/** @param missing The formula of that sentence, for a sheet whose figures rest on Inputs. */
export function frameBlock(
  title: string,
  purpose: Purpose,
  names: SheetNames,
  missing?: string,
): Block {
  const masterCheck = onSheet(names.checks, a1(MASTER_CHECK.row, MASTER_CHECK.column, "absolute"));
  return {
    row: 0,
    column: 0,
    cells: [
      [{ value: title, style: "title" }, null],
      [{ ...purposeWords(purpose), style: "subtitle" }, null],
      [
        { value: "Checks", style: "label" },
        { formula: `=${masterCheck}`, style: "crossSheet" },
      ],
      ...(missing === undefined
        ? []
        : [[{ formula: `=${missing}`, style: "missing" as const }, null]]),
    ],
  };
}

function purposeWords(purpose: Purpose): Pick<Cell, "value" | "inValues"> {
  if (typeof purpose === "string") return { value: purpose };
  const { live, inValues } = purpose;
  return { value: live, inValues };
}

/** Narrow, so that letters are large: eight points and more on every sheet that people read. */
const SIDE_MARGINS_IN_INCHES = 0.25;

/** Where no row of headings holds for the whole sheet, every page begins with the title. */
const TITLE_ROW = 0;

export function printSetup(
  name: string,
  partnerName: string,
  repeatRow = TITLE_ROW,
  orientation: PrintSetup["orientation"] = "landscape",
): PrintSetup {
  const footer = inFooter(`${name}, ${shortened(partnerName)}`);
  const repeatRows = { first: repeatRow, last: repeatRow };
  return {
    ...{ orientation, sideMarginsInInches: SIDE_MARGINS_IN_INCHES, fitToPagesWide: 1 },
    ...{ repeatRows, footer },
  };
}

/** The sheet with what made it in its footer; a sheet for the partner does not say. */
export function withProgram<Sheet extends Pick<SheetDescription, "print">>(
  sheet: Sheet,
  version: string | undefined,
): Sheet {
  const program = version === undefined ? "Partner Desk" : `Partner Desk ${version}`;
  const footer = `${inFooter(program)}: ${sheet.print.footer}`;
  return { ...sheet, print: { ...sheet.print, footer } };
}

/** What such a footer says behind the program; undefined for one that somebody else wrote. */
export function footerOfProgram(footer: string): string | undefined {
  return /^Partner Desk(?: [^:]*)?: (.*)$/s.exec(footer)?.[1];
}

/** Excel holds 255 characters in a footer, every "&" twice, the sheet's name and the program's with it. */
const LONGEST_NAME = 60;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** A footer takes a single "&" for the beginning of a code. */
function inFooter(text: string): string {
  return text.replaceAll("&", "&&");
}

/** A sheet without tables, lists, conditional formats or charts; spread it and add them. */
export function plainSheet(
  sheet: Pick<SheetDescription, "kind" | "name" | "columnWidthsInCharacters" | "blocks" | "print">,
): SheetDescription {
  return {
    ...sheet,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FRAME_ROWS, columns: 0 },
  };
}

export function headings(...texts: readonly string[]): Cell[] {
  return texts.map((value) => ({ value, style: "heading" }));
}
