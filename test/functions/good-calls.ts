import { SAMPLE_MODEL } from "../../src/case/sample";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { dealTable } from "../partner/deal-table";

export const INPUTS: unknown[][] = Object.entries(SAMPLE_MODEL);
const UNCERTAIN = [...INPUTS.filter(([name]) => name !== "deals"), ["deals", "8 to 16"]];
const EVIDENCE = [8, 0.65, 4, 3, 60_000, 12, true, "oem", true, 2, "saas"];
const OWN_LEVELS = [
  ["Level", "Certifications", "Deals in the last 12 months"],
  ["Member", null, null],
  ["Select", 1, 1],
];
const DEALS = dealTable(SAMPLE_DEALS.slice(0, 5));

/** A good call of every function, every parameter given. */
export const GOOD_CALLS: Record<string, unknown[]> = {
  "PARTNER.TIER": EVIDENCE,
  "PARTNER.SCORES": EVIDENCE,
  "PARTNER.GAPS": EVIDENCE,
  "PARTNER.KILLCRITERIA": ["OEM", 60],
  "PARTNER.POLICY": ["api"],
  "PARTNER.DECISION": ["RESELLER", "sourced", INPUTS, "default"],
  "PARTNER.ATTRIBUTION": [DEALS],
  "PARTNER.ARCHETYPE": [[["wantsIntroductions", true]], "isSelfServe", false],
  "PARTNER.LEVERAGE": [[["customerTickets", 60]], "customerTickets", 70],
  "PARTNER.READINESS": [null, "hasOwner", true],
  "PARTNER.LEVEL": [[["Certified", 1]], OWN_LEVELS, "dealsIn12Months", 1],
  "PARTNER.GATE": [null, "gate", "start"],
  "PARTNER.PHASE": [[["ageMonths", 24]], "partners", 8],
  "PARTNER.ROUTE": ["a demonstration or proof of concept"],
  "REVSHARE.BAND": ["RESELLER", "sourced", "default", INPUTS],
  "REVSHARE.MODEL": [INPUTS, "npv", "revshare", 0.25, "deals", 9],
  "REVSHARE.GRID": [INPUTS, "npv", "revshare", [[0.1], [0.2]], "deals", [[6, 12]]],
  "REVSHARE.EXPLAIN": [INPUTS, "revshare", 0.25],
  "REVSHARE.CASHFLOW": [INPUTS, "deals", 9],
  "REVSHARE.EQUIVALENT": [INPUTS, "revshare", 0.25],
  "REVSHARE.SOLVE": [INPUTS, "npv", 250_000, "deals", 1, 100],
  "REVSHARE.TORNADO": [INPUTS, "npv", 0.1],
  "REVSHARE.SIMULATE": [UNCERTAIN, "npv", 256, 3],
  "REVSHARE.PAYOUT": [150_000, [[0], [100_000]], [[0.05], [0.1]], "MARGINAL", 1_000, 20_000],
  "BREAKEVEN.VOLUME": [180_000, 50_000, 0.8, 0.2, 8_500, 0.1, 1_000],
  "GTM.PLAN": ["RESELLER", "co_sell", 46_083, 50_000, "saas"],
};
