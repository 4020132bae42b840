import { breakEvenVolume } from "./breakeven";
import { type Compute, guarded } from "./cell";
import { fetchSecondScript, later } from "./later";
import { revshareBand, revshareGrid, revshareModel, revsharePayout } from "./revshare";
import { partnerGaps, partnerScores, partnerTier } from "./tier";

/**
 * Every function under the name that a cell calls it by; ids never change after release. Those
 * that nearly every sheet needs are in this script, the others come later with the second one.
 */
const FUNCTIONS = {
  "PARTNER.TIER": partnerTier,
  "PARTNER.SCORES": partnerScores,
  "PARTNER.GAPS": partnerGaps,
  "PARTNER.KILLCRITERIA": later("PARTNER.KILLCRITERIA"),
  "PARTNER.POLICY": later("PARTNER.POLICY"),
  "PARTNER.ARCHETYPE": later("PARTNER.ARCHETYPE"),
  "PARTNER.LEVERAGE": later("PARTNER.LEVERAGE"),
  "PARTNER.READINESS": later("PARTNER.READINESS"),
  "PARTNER.LEVEL": later("PARTNER.LEVEL"),
  "PARTNER.GATE": later("PARTNER.GATE"),
  "PARTNER.PHASE": later("PARTNER.PHASE"),
  "PARTNER.ROUTE": later("PARTNER.ROUTE"),
  "REVSHARE.BAND": revshareBand,
  "REVSHARE.MODEL": revshareModel,
  "REVSHARE.GRID": revshareGrid,
  "REVSHARE.PAYOUT": revsharePayout,
  "REVSHARE.EXPLAIN": later("REVSHARE.EXPLAIN"),
  "REVSHARE.CASHFLOW": later("REVSHARE.CASHFLOW"),
  "REVSHARE.SOLVE": later("REVSHARE.SOLVE"),
  "REVSHARE.TORNADO": later("REVSHARE.TORNADO"),
  "REVSHARE.SIMULATE": later("REVSHARE.SIMULATE"),
  "BREAKEVEN.VOLUME": breakEvenVolume,
  "GTM.PLAN": later("GTM.PLAN"),
};

for (const [name, compute] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(name, guarded(name, compute as Compute));
}

// Only now: whatever is fetched before `associate` has run could delay the answer of a cell.
fetchSecondScript().catch(() => undefined);
