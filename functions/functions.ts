import {
  revshareCashflow,
  revshareExplain,
  revshareSimulate,
  revshareSolve,
  revshareTornado,
} from "./analysis";
import { breakEvenVolume } from "./breakeven";
import { guarded } from "./cell";
import { gtmPlan } from "./gtm";
import { partnerKillCriteria, partnerPolicy } from "./partner";
import { revshareBand, revshareGrid, revshareModel, revsharePayout } from "./revshare";
import { partnerGaps, partnerScores, partnerTier } from "./tier";

/** Every function under the name that a cell calls it by; ids never change after release. */
const FUNCTIONS = {
  "PARTNER.TIER": partnerTier,
  "PARTNER.SCORES": partnerScores,
  "PARTNER.GAPS": partnerGaps,
  "PARTNER.KILLCRITERIA": partnerKillCriteria,
  "PARTNER.POLICY": partnerPolicy,
  "REVSHARE.BAND": revshareBand,
  "REVSHARE.MODEL": revshareModel,
  "REVSHARE.GRID": revshareGrid,
  "REVSHARE.PAYOUT": revsharePayout,
  "REVSHARE.EXPLAIN": revshareExplain,
  "REVSHARE.CASHFLOW": revshareCashflow,
  "REVSHARE.SOLVE": revshareSolve,
  "REVSHARE.TORNADO": revshareTornado,
  "REVSHARE.SIMULATE": revshareSimulate,
  "BREAKEVEN.VOLUME": breakEvenVolume,
  "GTM.PLAN": gtmPlan,
};

for (const [name, compute] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(name, guarded(name, compute as (...given: unknown[]) => unknown));
}
