import { BooleanNumber, BorderStyleTypes, type IStyleData, WrapStrategy } from "@univerjs/core";
import type { NumberFormatName, StyleName } from "../../src/sheets/description/description";
import { NUMBER_FORMATS, type Style, STYLES } from "../../src/sheets/description/styles";
import { colourText } from "../host/range-style";

const DEFAULT_FONT_SIZE = 11;
const DEFAULT_FONT_COLOUR = "#000000";

/** What two looks are compared by: colours have to agree, of the rest as much as possible. */
interface Traits {
  readonly colours: string;
  readonly rest: readonly (string | number | boolean)[];
}

const NAMED: readonly (readonly [StyleName | undefined, Traits])[] = [
  [undefined, traitsOf({})],
  ...Object.entries(STYLES).map(([name, style]) => [name as StyleName, traitsOf(style)] as const),
];

/** The style of the house palette that a cell wears, or the one most like it; none for plain. */
export function styleName(look: IStyleData): StyleName | undefined {
  const { colours, rest } = traitsInGrid(look);
  const alike = (traits: Traits): number =>
    traits.rest.filter((trait, index) => trait === rest[index]).length;
  const [best] = NAMED.filter(([, traits]) => traits.colours === colours).sort(
    ([, one], [, other]) => alike(other) - alike(one),
  );
  return best?.[0];
}

/** Of a conditional format only colours and weight count. */
export function conditionalStyleName(look: IStyleData): StyleName | undefined {
  const [fontColour, fill, bold] = [look.cl?.rgb, look.bg?.rgb, look.bl === BooleanNumber.TRUE];
  const wanted = [colourText(fontColour, ""), colourText(fill, ""), bold].join();
  const entry = Object.entries(STYLES).find(
    ([, style]) =>
      [style.fontColour ?? "", style.fill ?? "", style.bold === true].join() === wanted,
  );
  return entry?.[0] as StyleName | undefined;
}

export function numberFormatName(look: IStyleData): NumberFormatName | undefined {
  const pattern = look.n?.pattern;
  const entry = Object.entries(NUMBER_FORMATS).find(([, format]) => format === pattern);
  return entry?.[0] as NumberFormatName | undefined;
}

function traitsOf(style: Style): Traits {
  const { fontColour = DEFAULT_FONT_COLOUR, fill = "" } = style;
  return {
    colours: `${fontColour} on ${fill}`,
    rest: [
      style.bold === true,
      style.italic === true,
      style.wrap === true,
      style.fontSize ?? DEFAULT_FONT_SIZE,
      style.border ?? "none",
    ],
  };
}

function traitsInGrid(look: IStyleData): Traits {
  const fontColour = colourText(look.cl?.rgb, DEFAULT_FONT_COLOUR);
  const side = look.bd?.b?.s;
  const border = side === BorderStyleTypes.THICK ? "thick" : "thin";
  return {
    colours: `${fontColour} on ${colourText(look.bg?.rgb, "")}`,
    rest: [
      look.bl === BooleanNumber.TRUE,
      look.it === BooleanNumber.TRUE,
      look.tb === WrapStrategy.WRAP,
      look.fs ?? DEFAULT_FONT_SIZE,
      side === undefined || side === BorderStyleTypes.NONE ? "none" : border,
    ],
  };
}
