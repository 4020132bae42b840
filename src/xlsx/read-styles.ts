import { scanXml, xmlAttribute } from "../xml";
import type { Style } from "../sheets/description/styles";

/** How a cell looks, in the words of our own palette, with Excel's code of the number format. */
export type CellLook = Omit<Style, "unlocked"> & { readonly numberFormat?: string };

/** Formats that a file names by number alone. */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  ...{ 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 12: "# ?/?", 13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy" },
  ...{ 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm" },
  ...{ 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 45: "mm:ss", 46: "[h]:mm:ss" },
  ...{ 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)", 47: "mmss.0", 48: "##0.0E+0" },
  49: "@",
};

/** As many as Excel has. */
const MOST_LOOKS = 65_490;

/** The lists of a part of styles that looks are put together from. */
const SECTIONS = new Set(["numFmts", "fonts", "fills", "borders", "cellXfs"]);

interface Border {
  readonly border?: "thin" | "thick";
  readonly borderColour?: string;
}

/** The looks that cells name by number; none where the part is damaged. */
export function stylesIn(xml: string): readonly CellLook[] {
  const formats = new Map(Object.entries(KNOWN_FORMATS));
  const fonts: Partial<Pick<Style, "bold" | "italic" | "fontSize" | "fontColour">>[] = [];
  const fills: { fill?: string }[] = [];
  const borders: Border[] = [];
  const looks: CellLook[] = [];
  let section = "";
  let side = "";
  const last = <T extends object>(list: T[], more: Partial<T>): void => {
    const latest = list.at(-1);
    if (latest !== undefined) Object.assign(latest, more);
  };

  const openInFont = (name: string, attributes: string): void => {
    const isOn = !["0", "false"].includes(xmlAttribute(attributes, "val") ?? "1");
    if (name === "font") fonts.push({});
    else if (name === "b" && isOn) last(fonts, { bold: true });
    else if (name === "i" && isOn) last(fonts, { italic: true });
    else if (name === "sz") last(fonts, { fontSize: Number(xmlAttribute(attributes, "val")) });
    else if (name === "color") {
      const fontColour = colour(attributes);
      if (fontColour !== undefined) last(fonts, { fontColour });
    }
  };
  const openInFill = (name: string, attributes: string): void => {
    if (name === "fill") fills.push({});
    const isSolid = name === "patternFill" && xmlAttribute(attributes, "patternType") === "solid";
    if (name === "patternFill") side = isSolid ? "solid" : "";
    const fill = name === "fgColor" && side === "solid" ? colour(attributes) : undefined;
    if (fill !== undefined) last(fills, { fill });
  };
  const openInBorder = (name: string, attributes: string): void => {
    if (name === "border") borders.push({});
    else if (name !== "color") side = name;
    if (side !== "bottom") return;
    const line = name === "bottom" ? xmlAttribute(attributes, "style") : undefined;
    if (line !== undefined && line !== "none") {
      last(borders, { border: line === "thick" ? "thick" : "thin" });
    }
    const borderColour = name === "color" ? colour(attributes) : undefined;
    if (borderColour !== undefined) last(borders, { borderColour });
  };
  const openInFormats = (name: string, attributes: string): void => {
    const [id, code] = ["numFmtId", "formatCode"].map((each) => xmlAttribute(attributes, each));
    if (name === "numFmt" && id !== undefined && code !== undefined) formats.set(id, code);
  };
  const openInLooks = (name: string, attributes: string): void => {
    if (name === "xf" && looks.length < MOST_LOOKS) {
      const of = <T>(list: readonly T[], id: string): T | undefined =>
        list[Number(xmlAttribute(attributes, id) ?? "0")];
      const format = formats.get(xmlAttribute(attributes, "numFmtId") ?? "0");
      looks.push({
        ...of(fonts, "fontId"),
        ...of(fills, "fillId"),
        ...of(borders, "borderId"),
        ...(format === undefined || format === "General" ? {} : { numberFormat: format }),
      });
    }
    // A truth is written in either way, by us and by others.
    const wraps = ["1", "true"].includes(xmlAttribute(attributes, "wrapText") ?? "0");
    if (name === "alignment" && wraps) last(looks, { wrap: true });
  };
  const openIn: Readonly<Record<string, (name: string, attributes: string) => void>> = {
    ...{ numFmts: openInFormats, fonts: openInFont, fills: openInFill },
    ...{ borders: openInBorder, cellXfs: openInLooks },
  };
  const isWhole = scanXml(xml, {
    open: (name, attributes) => {
      if (SECTIONS.has(name)) section = name;
      else openIn[section]?.(name, attributes);
    },
    close: (name) => {
      if (name === section) section = "";
    },
  });
  return isWhole ? looks : [];
}

/** `FF1F3864` and `1F3864` alike; the first two digits of eight say how opaque it is. */
function colour(attributes: string): string | undefined {
  const digits = xmlAttribute(attributes, "rgb")?.slice(-6);
  return digits !== undefined && /^[0-9a-f]{6}$/i.test(digits)
    ? `#${digits.toUpperCase()}`
    : undefined;
}
