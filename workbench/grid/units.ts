/** The grid counts pixels, Excel points. */
export const PIXELS_PER_POINT = 96 / 72;
