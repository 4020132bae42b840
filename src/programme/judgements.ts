import { archetype } from "./archetype";
import { buildOrPartner } from "./build-or-partner";
import { charter } from "./charter";
import { crawlWalkRun } from "./crawl-walk-run";
import { dealRegistration } from "./deal-registration";
import { enablement } from "./enablement";
import { engagement } from "./engagement";
import { failureMode } from "./failure-mode";
import { gate } from "./gate";
import type { Judgement } from "./judgement";
import { programmeLevel } from "./level";
import { leader } from "./leader";
import { leverage } from "./leverage";
import { lifecycle } from "./lifecycle";
import { measures } from "./measures";
import { moderation } from "./moderation";
import { openOrCurated } from "./open-or-curated";
import { operatingRules } from "./operating-rules";
import { pilotDesign } from "./pilot-design";
import { pilotEvaluation } from "./pilot-evaluation";
import { readiness } from "./readiness";
import { recruiting } from "./recruiting";
import { route } from "./route";
import { skinInTheGame } from "./skin-in-the-game";
import { warningSigns } from "./warning-signs";

/** Every judgement on a programme, in the order of docs/programme.md. */
export const JUDGEMENTS: readonly Judgement[] = [
  archetype,
  engagement,
  leverage,
  skinInTheGame,
  readiness,
  buildOrPartner,
  openOrCurated,
  moderation,
  crawlWalkRun,
  programmeLevel,
  dealRegistration,
  lifecycle,
  failureMode,
  charter,
  recruiting,
  enablement,
  warningSigns,
  operatingRules,
  gate,
  route,
  pilotDesign,
  pilotEvaluation,
  leader,
  measures,
];
