/** A comparison side by side holds no more partners than a page can show. */
export const MOST_COMPARED = 5;
