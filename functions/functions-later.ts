import {
  revshareCashflow,
  revshareExplain,
  revshareSimulate,
  revshareSolve,
  revshareTornado,
} from "./analysis";
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

/** What the second script brings, under the names that cells call; `later.ts` fetches it. */
export const FUNCTIONS_LATER = {
  "PARTNER.KILLCRITERIA": partnerKillCriteria,
  "PARTNER.POLICY": partnerPolicy,
  "PARTNER.ARCHETYPE": partnerArchetype,
  "PARTNER.LEVERAGE": partnerLeverage,
  "PARTNER.READINESS": partnerReadiness,
  "PARTNER.LEVEL": partnerLevel,
  "PARTNER.GATE": partnerGate,
  "PARTNER.PHASE": partnerPhase,
  "PARTNER.ROUTE": partnerRoute,
  "REVSHARE.EXPLAIN": revshareExplain,
  "REVSHARE.CASHFLOW": revshareCashflow,
  "REVSHARE.SOLVE": revshareSolve,
  "REVSHARE.TORNADO": revshareTornado,
  "REVSHARE.SIMULATE": revshareSimulate,
  "GTM.PLAN": gtmPlan,
};
