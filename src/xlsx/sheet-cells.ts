import { columnOf } from "../formula/columns";
import { typedFormula } from "../formula/file-formula";
import { type Shift, shifting } from "../formula/shift";
import { invalid, ok, type Result } from "../result";
import { a1, onSheet } from "../sheets/description/a1";
import type { ReadCell } from "../sheets/description/read-workbook";
import { asNumber, asTyped } from "../wording";
import { scanXml, xmlAttribute, type XmlReader } from "../xml";
import { cellContent } from "./cell-content";
import { richText } from "./shared-strings";
import { LONGEST_RAW, LONGEST_TEXT } from "./text";

const LAST_ROW = 100_000;
const LAST_COLUMN = "ZZ";
const MOST_CELLS = 250_000;
/** Rows, and cells with blank ones included, which some programs write for a look alone. */
const MOST_ELEMENTS = 1_000_000;
/** Of formulas that were filled down or across, which a file writes once for all their cells. */
const MOST_FILLED_CHARACTERS = 5_000_000;
const ADDRESS = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** How much of a file is read, all its sheets together. */
export class ReadSoFar {
  cells = 0;
  elements = 0;
  filledCharacters = 0;
}

/** The cells of a sheet that hold something, as any program may have written them. */
export function readSheetCells(
  sheetName: string,
  xml: string,
  sharedStrings: readonly string[],
  soFar: ReadSoFar,
): Result<readonly ReadCell[]> {
  const reader = new CellReader(sheetName, sharedStrings, soFar);
  const isWhole = scanXml(xml, reader);
  if (reader.problem !== undefined) return reader.problem;
  return isWhole
    ? ok(reader.cells)
    : invalid(`The file is damaged: its sheet ${asTyped(sheetName)} cannot be read.`, {
        field: "file",
      });
}

/** Where the text goes that comes next. */
type Element = "value" | "formula" | "inline" | undefined;

/** A formula that was filled down or across, and where it stands. */
interface SharedFormula {
  readonly typed: string;
  readonly shift: Shift | undefined;
  readonly row: number;
  readonly column: number;
}

class CellReader implements XmlReader {
  readonly cells: ReadCell[] = [];
  problem: Result<never> | undefined;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly inline = richText();
  private isInData = false;
  private row = -1;
  private column = -1;
  /** Of the open cell, where there is one; a new object for each of a million would take seconds. */
  private isInCell = false;
  private attributes = "";
  private element: Element;
  private value: string | undefined;
  private inlineText: string | undefined;
  private formula: string | undefined;
  private formulaAttributes = "";

  constructor(
    private readonly sheetName: string,
    private readonly sharedStrings: readonly string[],
    private readonly soFar: ReadSoFar,
  ) {}

  get isDone(): boolean {
    return this.problem !== undefined;
  }

  readonly open = (name: string, attributes: string): void => {
    if (this.problem !== undefined) return;
    if (name === "sheetData") this.isInData = true;
    if (!this.isInData) return;
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (!this.isInCell) return;
    else if (this.element === "inline") this.inline.open(name, attributes);
    else if (name === "v") this.openElement("value");
    else if (name === "is") this.openElement("inline");
    else if (name === "f") {
      this.openElement("formula");
      this.formulaAttributes = attributes;
    }
  };

  readonly text = (text: string): void => {
    if (this.element === "inline") this.inline.text(text);
    else if (this.element === "value") this.value = added(this.value, text);
    else if (this.element === "formula") this.formula = added(this.formula, text);
  };

  readonly close = (name: string): void => {
    if (this.problem !== undefined) return;
    if (name === "c") this.closeCell();
    else if (name === "sheetData") this.isInData = false;
    else if (name === "is") {
      this.inlineText = this.inline.taken();
      this.element = undefined;
    } else if (name === "v" || name === "f") this.element = undefined;
    else if (this.element === "inline") this.inline.close(name);
  };

  /** Places may be left out: a row then follows the one before, and a cell its neighbour. */
  private openRow(attributes: string): void {
    const row = xmlAttribute(attributes, "r");
    this.row = row === undefined ? this.row + 1 : Number(row) - 1;
    this.column = -1;
    this.count();
  }

  private count(): void {
    this.soFar.elements += 1;
    if (this.soFar.elements > MOST_ELEMENTS) this.problem = tooMuch();
  }

  private openCell(attributes: string): void {
    this.isInCell = true;
    this.attributes = attributes;
    this.column += 1;
    this.count();
  }

  private openElement(element: Element): void {
    this.element = element;
    if (element === "value") this.value = "";
    if (element === "formula") this.formula = "";
  }

  private closeCell(): void {
    this.isInCell = false;
    this.place();
    const { value, inlineText: inline, formula } = this;
    if (value === undefined && inline === undefined && formula === undefined) return;
    this.value = undefined;
    this.inlineText = undefined;
    this.formula = undefined;
    const type = xmlAttribute(this.attributes, "t") ?? "n";
    const content = cellContent(
      { type, value, inline, hasFormula: formula !== undefined },
      this.sharedStrings,
    );
    if (!content.ok) {
      this.problem ??= damaged(`${this.address()} ${content.problem.message}`);
      return;
    }
    const hasResult = content.value !== undefined;
    const typed = formula === undefined ? undefined : this.typed(formula, hasResult);
    if (hasResult || typed !== undefined) this.add(content.value, typed);
  }

  private place(): void {
    if (this.attributes === "") return;
    const place = xmlAttribute(this.attributes, "r");
    if (place === undefined) return;
    const [, letters, digits] = ADDRESS.exec(place) ?? [];
    if (letters === undefined) this.problem = damaged(`${asTyped(place)} is no address of a cell.`);
    else {
      this.row = Number(digits) - 1;
      this.column = columnOf(letters);
    }
  }

  private add(value: ReadCell["value"], formula: string | undefined): void {
    const { row, column, soFar } = this;
    soFar.cells += 1;
    const isOnSheet = row >= 0 && row < LAST_ROW && column <= columnOf(LAST_COLUMN);
    if (!isOnSheet || soFar.cells > MOST_CELLS) {
      this.problem ??= tooMuch();
      return;
    }
    const isArray = xmlAttribute(this.formulaAttributes, "t") === "array";
    const fills =
      formula !== undefined && isArray ? xmlAttribute(this.formulaAttributes, "ref") : undefined;
    this.cells.push(
      fills === undefined
        ? { row, column, value, formula }
        : { row, column, value, formula, fills },
    );
  }

  /**
   * As it is typed. A formula that was filled down stands with its first cell only; where it is not
   * understood, its result is taken, and a cell without one keeps a formula to be told by.
   */
  private typed(formula: string, hasResult: boolean): string | undefined {
    if (formula.length > LONGEST_TEXT) {
      this.problem ??= damaged(`${this.address()} holds a formula that no cell holds.`);
      return undefined;
    }
    const isShared = xmlAttribute(this.formulaAttributes, "t") === "shared";
    if (!isShared) return formula === "" ? undefined : typedFormula(formula);
    const index = xmlAttribute(this.formulaAttributes, "si") ?? "";
    if (formula !== "") {
      const typed = typedFormula(formula);
      this.shared.set(index, { typed, shift: shifting(typed), row: this.row, column: this.column });
      return typed;
    }
    const first = this.shared.get(index);
    if (first === undefined) return undefined;
    this.soFar.filledCharacters += first.typed.length;
    const own =
      this.soFar.filledCharacters > MOST_FILLED_CHARACTERS
        ? undefined
        : first.shift?.(this.row - first.row, this.column - first.column);
    return own ?? (hasResult ? undefined : first.typed);
  }

  private address(): string {
    return onSheet(this.sheetName, a1(this.row, this.column));
  }
}

/** What is too long already is not made longer. */
function added(before: string | undefined, text: string): string {
  const start = before ?? "";
  return start.length > LONGEST_RAW ? start : start + text;
}

function damaged(what: string): Result<never> {
  return invalid(`The file is damaged: ${what}`, { field: "file" });
}

function tooMuch(): Result<never> {
  return invalid(
    `The file has more than ${asNumber(MOST_CELLS)} cells, or cells beyond row ${asNumber(LAST_ROW)} or column ${LAST_COLUMN}, which are not read.`,
    { field: "file" },
  );
}
