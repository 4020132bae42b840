/** The four looks of Office that a pane has to sit in quietly. */
export type OfficeLook = "white" | "colourful" | "darkGrey" | "black";

/** From this relative luminance up a background is white, or light, or at least not black. */
const WHITE_FROM = 0.95;
const LIGHT_FROM = 0.4;
const GREY_FROM = 0.025;

/**
 * Which look the host has, read off the background colour that it reports. Without a colour (a host
 * that reports none, or the page outside Office) the system's preference decides.
 */
export function officeLook(background: string | undefined, prefersDark: boolean): OfficeLook {
  const luminance = background === undefined ? undefined : relativeLuminance(background);
  if (luminance === undefined) return prefersDark ? "darkGrey" : "white";
  if (luminance >= WHITE_FROM) return "white";
  if (luminance >= LIGHT_FROM) return "colourful";
  return luminance >= GREY_FROM ? "darkGrey" : "black";
}

/** Relative luminance of `#rrggbb` as WCAG defines it, 0 (black) to 1 (white). */
function relativeLuminance(colour: string): number | undefined {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
