import {
  revshareCashflow,
  revshareEquivalent,
  revshareExplain,
  revshareSimulate,
  revshareSolve,
  revshareTornado,
} from "./analysis";
import type { WorksheetFunction } from "./answer";
import { partnerAttribution } from "./attribution";
import { breakEvenVolume } from "./breakeven";
import { partnerDecision } from "./decision";
import { gtmPlan } from "./gtm";
import { partnerKillCriteria, partnerPolicy } from "./partner";
import {
  partnerArchetype,
  partnerGate,
  partnerLevel,
  partnerLeverage,
  partnerPhase,
  partnerReadiness,
  partnerRoute,
} from "./programme";
import { revshareBand, revshareGrid, revshareModel, revsharePayout } from "./revshare";
import { partnerGaps, partnerScores, partnerTier } from "./tier";

/** Our worksheet functions under the names that cells call them by. */
export const WORKSHEET_FUNCTIONS = {
  "PARTNER.TIER": partnerTier,
  "PARTNER.SCORES": partnerScores,
  "PARTNER.GAPS": partnerGaps,
  "PARTNER.KILLCRITERIA": partnerKillCriteria,
  "PARTNER.POLICY": partnerPolicy,
  "PARTNER.DECISION": partnerDecision,
  "PARTNER.ATTRIBUTION": partnerAttribution,
  "PARTNER.ARCHETYPE": partnerArchetype,
  "PARTNER.LEVERAGE": partnerLeverage,
  "PARTNER.READINESS": partnerReadiness,
  "PARTNER.LEVEL": partnerLevel,
  "PARTNER.GATE": partnerGate,
  "PARTNER.PHASE": partnerPhase,
  "PARTNER.ROUTE": partnerRoute,
  "REVSHARE.BAND": revshareBand,
  "REVSHARE.MODEL": revshareModel,
  "REVSHARE.GRID": revshareGrid,
  "REVSHARE.EXPLAIN": revshareExplain,
  "REVSHARE.CASHFLOW": revshareCashflow,
  "REVSHARE.EQUIVALENT": revshareEquivalent,
  "REVSHARE.SOLVE": revshareSolve,
  "REVSHARE.TORNADO": revshareTornado,
  "REVSHARE.SIMULATE": revshareSimulate,
  "REVSHARE.PAYOUT": revsharePayout,
  "BREAKEVEN.VOLUME": breakEvenVolume,
  "GTM.PLAN": gtmPlan,
} satisfies Record<string, WorksheetFunction>;
