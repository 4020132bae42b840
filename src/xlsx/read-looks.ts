import { columnOf } from "../formula/columns";
import { ok, type Result } from "../result";
import { scanXml, xmlAttribute } from "../xml";
import { type CellLook, stylesIn } from "./read-styles";
import { PartTexts } from "./part-texts";
import { relationsIn, relationsPath } from "./relations";
import { unpack } from "./unpack";
import { workbookParts } from "./workbook-parts";

/** What a sheet has besides its cells' contents. */
export interface ReadLooks {
  readonly looks: readonly (CellLook & { readonly row: number; readonly column: number })[];
  /** By column; undefined for the usual width. */
  readonly columnWidthsInCharacters: readonly (number | undefined)[];
  readonly rowHeightsInPoints: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly { readonly name: string; readonly range: string }[];
}

const CELL = /^([A-Z]{1,2})([1-9]\d{0,4})$/;
/** Of all sheets together. */
const MOST_LOOKS = 250_000;
const MOST_COLUMNS = 702;

/**
 * The looks of the sheets of a file that `readXlsxFile` has accepted, in their order. Looks are an
 * extra: what of them cannot be read is left out, and the cells are read all the same.
 */
export function readXlsxLooks(bytes: Uint8Array): Result<readonly ReadLooks[]> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = new PartTexts(unpacked.value);
  const found = workbookParts(parts);
  if (!found.ok) return found;
  const styles = stylesIn(parts.text(found.value.styles ?? "") ?? "");
  let room = MOST_LOOKS;
  return ok(
    found.value.sheets.map((sheet) => {
      const looks = looksOf(parts.text(sheet.path) ?? "", styles, room);
      room -= looks.looks.length;
      return { ...looks, tables: tablesOf(parts, sheet.path) };
    }),
  );
}

function looksOf(
  xml: string,
  styles: readonly CellLook[],
  room: number,
): Omit<ReadLooks, "tables"> {
  const looks: ReadLooks["looks"][number][] = [];
  const columnWidthsInCharacters: (number | undefined)[] = [];
  const rowHeightsInPoints = new Map<number, number>();
  const freeze = { rows: 0, columns: 0 };
  scanXml(xml, {
    open: (name, attributes) => {
      const number = (attribute: string): number => Number(xmlAttribute(attributes, attribute));
      if (name === "c") {
        if (attributes === "") return;
        const [, letters = "", digits = ""] = CELL.exec(xmlAttribute(attributes, "r") ?? "") ?? [];
        const look = number("s") > 0 ? styles[number("s")] : undefined;
        if (look === undefined || letters === "" || looks.length >= room) return;
        looks.push({ row: Number(digits) - 1, column: columnOf(letters), ...look });
      } else if (name === "row") {
        const height = number("ht");
        if (height > 0) rowHeightsInPoints.set(number("r") - 1, height);
      } else if (name === "col") {
        const width = number("width");
        if (!(width > 0)) return;
        const last = Math.min(MOST_COLUMNS, number("max"));
        for (let column = Math.max(1, number("min")); column <= last; column += 1) {
          if (columnWidthsInCharacters[column - 1] !== undefined) break;
          columnWidthsInCharacters[column - 1] = width;
        }
      } else if (name === "pane" && xmlAttribute(attributes, "state")?.startsWith("frozen")) {
        freeze.rows = number("ySplit") || 0;
        freeze.columns = number("xSplit") || 0;
      }
    },
  });
  return { looks, columnWidthsInCharacters, rowHeightsInPoints, freeze };
}

function tablesOf(parts: PartTexts, sheetPath: string): ReadLooks["tables"] {
  const relations = relationsIn(parts.text(relationsPath(sheetPath)) ?? "", sheetPath);
  const tables: { name: string; range: string }[] = [];
  for (const { kind, target } of relations) {
    if (kind !== "table") continue;
    scanXml(parts.text(target) ?? "", {
      open: (element, attributes) => {
        if (element !== "table") return;
        const name = xmlAttribute(attributes, "displayName") ?? xmlAttribute(attributes, "name");
        const range = xmlAttribute(attributes, "ref");
        if (name !== undefined && range !== undefined) tables.push({ name, range });
      },
    });
  }
  return tables;
}
