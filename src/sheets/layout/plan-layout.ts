import { FRAME_ROWS } from "./frame-places";

/* Where things stand on the plan's sheet: settings and floors above, the table of milestones below. */

export const SETTINGS_ROW = FRAME_ROWS;
export const LAUNCH_ROW = SETTINGS_ROW;
export const AVERAGE_DEAL_ROW = SETTINGS_ROW + 3;
export const PIPELINE_MULTIPLE_ROW = SETTINGS_ROW + 4;
export const SETTINGS_VALUE_COLUMN = 1;
export const FLOORS_COLUMN = 3;
export const TABLE_ROW = SETTINGS_ROW + 9;
export const DAY_COLUMN = 0;
export const DATE_COLUMN = 1;
export const STATUS_COLUMN = 5;
export const DAYS_IN_WEEK = 7;
