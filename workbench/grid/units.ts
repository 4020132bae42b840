/** The grid counts pixels, Excel points. */
export const PIXELS_PER_POINT = 96 / 72;

/** The same widths as the pane's writer gives: a character of the default font, and a margin. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_OF_MARGIN = 4;

export function pixelsOfCharacters(characters: number): number {
  return (characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN) * PIXELS_PER_POINT;
}

export function charactersOfPixels(pixels: number): number {
  return (pixels / PIXELS_PER_POINT - POINTS_OF_MARGIN) / POINTS_PER_CHARACTER;
}
