import { lifecycle } from "../../programme/lifecycle";
import { JUDGEMENTS } from "../../programme/judgements";
import { programmeLevel } from "../../programme/level";
import { LEVEL_COUNT } from "../../programme/level-table";
import { LIFECYCLE_PHASES } from "../../policy/programme/lifecycle";
import { OPERATING_RULES } from "../../policy/programme/operating-rules";
import { FRAME_ROWS } from "../layout/frame-places";

/*
 * Where things stand on the programme's sheet, from the top: settings, level, lifecycle, operating
 * rules, MDF, judgements, and last the registrations, which grow.
 */

/** A heading, its rows, and a blank line. */
const withHeading = (rows: number): number => rows + 2;

export const SETTINGS = ["asOf", "answerDays", "expiryDays", "mdfPart", "settledBy"] as const;
export type Setting = (typeof SETTINGS)[number];

const LEVEL_FIELDS = Object.keys(programmeLevel.fields).length;
const LIFECYCLE_FIELDS = Object.keys(lifecycle.fields).length;
/** Answer, reason and rules beside the facts, whichever is longer. */
const LEVEL_ROWS = Math.max(LEVEL_FIELDS, LEVEL_COUNT.most + 4);
const LIFECYCLE_ROWS = Math.max(LIFECYCLE_FIELDS, LIFECYCLE_PHASES.length + 4);
export const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;

export const SETTINGS_ROW = FRAME_ROWS;
export const LEVEL_ROW = SETTINGS_ROW + withHeading(SETTINGS.length);
export const LIFECYCLE_ROW = LEVEL_ROW + withHeading(LEVEL_ROWS);
export const RULES_ROW = LIFECYCLE_ROW + withHeading(LIFECYCLE_ROWS);
export const MDF_ROW = RULES_ROW + withHeading(OPERATING_RULES.length);
export const JUDGEMENTS_ROW = MDF_ROW + withHeading(QUARTERS.length);
export const REGISTRATIONS_ROW = JUDGEMENTS_ROW + withHeading(JUDGEMENTS.length);
export const VALUE_COLUMN = 1;
/** Answers and rules stand to the right of the facts. */
export const ANSWER_COLUMN = 3;
