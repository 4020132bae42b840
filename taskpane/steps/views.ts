import type { TemplateResult } from "lit/html.js";
import type { Pane } from "../state/pane-state";
import type { PlaceId } from "../state/places";
import { dealStep, volumeStep } from "./model-questions";
import { moreInputsStep } from "./more-inputs";
import { customersStep, jointValueStep, openingStep } from "./real";
import { evidenceStep } from "./evidence";
import { startStep } from "./start";
import { acquisitionStep, engagementStep, killCriteriaStep } from "./structure";

export type View = (pane: Pane) => TemplateResult;

/** Where something is asked. Loaded while the answer, or the first number, is on screen. */
export const QUESTION_VIEWS = {
  start: startStep,
  customers: customersStep,
  opening: openingStep,
  jointValue: jointValueStep,
  deal: dealStep,
  volume: volumeStep,
  killCriteria: killCriteriaStep,
  engagement: engagementStep,
  acquisition: acquisitionStep,
  evidence: evidenceStep,
  moreInputs: moreInputsStep,
} as const satisfies Partial<Record<PlaceId, View>>;

/** Places that show an answer in detail, or what is made of it. */
export type LaterPlace = Exclude<PlaceId, keyof typeof QUESTION_VIEWS | "home">;
