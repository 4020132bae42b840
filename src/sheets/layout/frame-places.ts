/** Rows that every sheet begins with: the title, what the sheet is for, the master check. */
export const FRAME_ROWS = 4;

/** Where the Checks sheet says whether everything adds up; every sheet shows it. */
export const MASTER_CHECK = { row: 2, column: 1 } as const;

/** Where a sheet says which inputs are missing that its figures rest on. */
export const MISSING_CELL = { row: 3, column: 0 } as const;
