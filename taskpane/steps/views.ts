import type { TemplateResult } from "lit/html.js";
import type { Pane } from "../state/pane-state";
import type { PlaceId } from "../state/places";
import { dealStep, shareBaseStep, volumeStep } from "./model-questions";
import { moreInputsStep } from "./more-inputs";
import { customersStep, jointValueStep, openingStep } from "./real";
import {
  asksStep,
  commitmentsStep,
  demandStep,
  peopleStep,
  redFlagsStep,
  valueStep,
} from "./record";
import { startStep } from "./start";
import { acquisitionStep, engagementStep, killCriteriaStep } from "./structure";

export type View = (pane: Pane) => TemplateResult;

/** What is on screen where something is asked. What is answered there comes later, in a part of its own. */
export const QUESTION_VIEWS = {
  start: startStep,
  customers: customersStep,
  opening: openingStep,
  jointValue: jointValueStep,
  shareBase: shareBaseStep,
  deal: dealStep,
  volume: volumeStep,
  killCriteria: killCriteriaStep,
  engagement: engagementStep,
  acquisition: acquisitionStep,
  demand: demandStep,
  value: valueStep,
  commitments: commitmentsStep,
  people: peopleStep,
  asks: asksStep,
  redFlags: redFlagsStep,
  moreInputs: moreInputsStep,
} as const satisfies Partial<Record<PlaceId, View>>;

/** Places whose views are fetched after the first screen. */
export type LaterPlace = Exclude<PlaceId, keyof typeof QUESTION_VIEWS>;
