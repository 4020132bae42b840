import { zipSync } from "fflate";
import { ok, type Result } from "../result";
import type { Style } from "../sheets/description/styles";
import { type LibraryStyle, type LibraryWorkbook, readWithLibrary } from "./hucre";
import { type Parts, partText } from "./parts";
import { unpack } from "./unpack";

/** How one cell looks, in the words of our own palette. */
export interface ReadLook extends Omit<Style, "unlocked"> {
  readonly row: number;
  readonly column: number;
  /** Excel's code of the number format. */
  readonly numberFormat?: string;
}

/** What a sheet has besides its cells' contents. */
export interface ReadLooks {
  readonly looks: readonly ReadLook[];
  /** By column; undefined for the usual width. */
  readonly columnWidthsInCharacters: readonly (number | undefined)[];
  readonly rowHeightsInPoints: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly { readonly name: string; readonly range: string }[];
}

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/tables\/[^/]+\.xml)$/;

/**
 * The looks of the sheets of a file that `readXlsxFile` has accepted, in their order. Looks are an
 * extra: where they cannot be read there are none, and the cells are read all the same.
 */
export async function readXlsxLooks(bytes: Uint8Array): Promise<Result<readonly ReadLooks[]>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const needed = Object.entries(unpacked.value).filter(([path]) => NEEDED.test(path));
  const declaresEntities = needed.some(([path]) => hasEntities(unpacked.value, path));
  if (declaresEntities) return ok([]);
  try {
    const file = zipSync(Object.fromEntries(needed), { level: 0 });
    const workbook = await readWithLibrary(file, { readStyles: true });
    return ok(workbook.sheets.map(looksOf));
  } catch {
    return ok([]);
  }
}

function hasEntities(parts: Parts, path: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(partText(parts, path));
}

function looksOf(sheet: LibraryWorkbook["sheets"][number]): ReadLooks {
  const { cells, columns = [], rowDefs, freezePane, tables = [] } = sheet;
  const heights = [...(rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined ? [] : [[row, height] as const],
  );
  return {
    looks: [...(cells ?? [])].flatMap(([key, { style }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return style === undefined ? [] : [{ row, column, ...lookOf(style) }];
    }),
    columnWidthsInCharacters: columns.map(({ width }) => width),
    rowHeightsInPoints: new Map(heights),
    freeze: { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 },
    tables: tables.flatMap(({ name, range }) => (range === undefined ? [] : [{ name, range }])),
  };
}

function lookOf({
  font,
  fill,
  border,
  alignment,
  numFmt,
}: LibraryStyle): Omit<ReadLook, "row" | "column"> {
  const fontColour = colour(font?.color?.rgb);
  const filled = fill?.type === "pattern" && fill.pattern === "solid";
  const fillColour = filled ? colour(fill.fgColor?.rgb) : undefined;
  const side = border?.bottom;
  const borderColour = colour(side?.color?.rgb);
  return {
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(fontColour === undefined ? {} : { fontColour }),
    ...(fillColour === undefined ? {} : { fill: fillColour }),
    ...(side === undefined ? {} : { border: side.style === "thick" ? "thick" : "thin" }),
    ...(borderColour === undefined ? {} : { borderColour }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(numFmt === undefined || numFmt === "General" ? {} : { numberFormat: numFmt }),
  };
}

/** `FF1F3864` and `1F3864` alike; the first two digits of eight say how opaque it is. */
function colour(rgb: string | undefined): string | undefined {
  const digits = rgb?.slice(-6);
  return digits !== undefined && /^[0-9a-f]{6}$/i.test(digits)
    ? `#${digits.toUpperCase()}`
    : undefined;
}
