import { BAR_COLOURS } from "../sheets/description/styles";
import { rgb } from "./library-style";
import { changeParts, type Parts } from "./parts";

const MAIN_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

const FORMAT = '<conditionalFormatting sqref="';
const RULE_START = /<cfRule type="dataBar" priority="(\d{1,9})"><dataBar>/g;
const RULE_END = "</dataBar></cfRule>";

/**
 * The library writes the bars of 2007, which draw a tenth of the cell for zero and know no number
 * below it. Since 2010 a second description beside them says how far, and which way, they go.
 */
export function drawBarsFromZero(parts: Parts): void {
  changeParts(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (xml) => {
    const bars: string[] = [];
    const [before, ...formats] = xml.split(FORMAT);
    const linked = formats.map((format) => {
      const place = format.slice(0, format.indexOf('"'));
      const ids = [...format.matchAll(RULE_START)].map(([, priority = ""]) => idOf(priority));
      bars.push(...ids.map((id) => barOf2010(id, place)));
      const lengths = format.replace(RULE_START, (start) =>
        start.replace("<dataBar>", '<dataBar minLength="0" maxLength="100">'),
      );
      return lengths.replaceAll(RULE_END, () => `</dataBar>${linkTo(ids.shift())}</cfRule>`);
    });
    if (bars.length === 0) return xml;
    const beside =
      `<extLst><ext uri="${OF_SHEET}" xmlns:x14="${MAIN_2009}">` +
      `<x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext></extLst>`;
    return [before, ...linked].join(FORMAT).replace("</worksheet>", `${beside}</worksheet>`);
  });
}

/** Any identifier does that no other rule of the sheet has. */
function idOf(priority: string): string {
  return `{00000000-0000-4000-8000-${priority.padStart(12, "0")}}`;
}

function linkTo(id = ""): string {
  return `<extLst><ext uri="${OF_RULE}" xmlns:x14="${MAIN_2009}"><x14:id>${id}</x14:id></ext></extLst>`;
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
