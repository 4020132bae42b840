import {
  revshareCashflow,
  revshareExplain,
  revshareSimulate,
  revshareSolve,
  revshareTornado,
} from "./analysis";
import { gtmPlan } from "./gtm";
import { partnerKillCriteria, partnerPolicy } from "./partner";

/** What the second script brings, under the names that cells call; `later.ts` fetches it. */
export const FUNCTIONS_LATER = {
  "PARTNER.KILLCRITERIA": partnerKillCriteria,
  "PARTNER.POLICY": partnerPolicy,
  "REVSHARE.EXPLAIN": revshareExplain,
  "REVSHARE.CASHFLOW": revshareCashflow,
  "REVSHARE.SOLVE": revshareSolve,
  "REVSHARE.TORNADO": revshareTornado,
  "REVSHARE.SIMULATE": revshareSimulate,
  "GTM.PLAN": gtmPlan,
};
