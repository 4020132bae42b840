import { BAR_COLOURS } from "../sheets/description/styles";
import { rgb } from "./library-style";
import { changeParts, type Parts } from "./parts";

const MAIN_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

const FORMATS = /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs;
const BAR_RULE =
  /<cfRule type="dataBar" priority="(\d+)"><dataBar>((?:<cfvo[^>]*\/>)*<color[^>]*\/>)<\/dataBar><\/cfRule>/g;

/**
 * The library writes the bars of 2007, which draw a tenth of the cell for zero and know no number
 * below it. Since 2010 a second description beside them says how far, and which way, they go.
 */
export function drawBarsFromZero(parts: Parts): void {
  changeParts(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (xml) => {
    const bars: string[] = [];
    const linked = xml.replace(FORMATS, (_, place: string, rules: string) => {
      const joined = rules.replace(BAR_RULE, (__, priority: string, inner: string) => {
        const id = `{00000000-0000-4000-8000-${priority.padStart(12, "0")}}`;
        bars.push(barOf2010(id, place));
        return (
          `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${inner}</dataBar>` +
          `<extLst><ext uri="${OF_RULE}" xmlns:x14="${MAIN_2009}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`
        );
      });
      return `<conditionalFormatting sqref="${place}">${joined}</conditionalFormatting>`;
    });
    if (bars.length === 0) return xml;
    const beside =
      `<extLst><ext uri="${OF_SHEET}" xmlns:x14="${MAIN_2009}">` +
      `<x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext></extLst>`;
    return linked.replace("</worksheet>", `${beside}</worksheet>`);
  });
}

function barOf2010(id: string, place: string): string {
  const loss = `rgb="FF${rgb(BAR_COLOURS.loss)}"`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
    `<x14:negativeFillColor ${loss}/><x14:axisColor rgb="FF7F7F7F"/></x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${place}</xm:sqref></x14:conditionalFormatting>`
  );
}
