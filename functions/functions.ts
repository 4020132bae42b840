import { WORKSHEET_FUNCTIONS } from "../src/worksheet/worksheet-functions";
import { inCell } from "./cell";

/** Those that take any number of `name, value` pairs; Excel hands them over as one list. */
export const WITH_PAIRS: ReadonlySet<string> = new Set([
  "PARTNER.ARCHETYPE",
  "PARTNER.LEVERAGE",
  "PARTNER.READINESS",
  "PARTNER.LEVEL",
  "PARTNER.GATE",
  "PARTNER.PHASE",
  "REVSHARE.MODEL",
  "REVSHARE.EXPLAIN",
  "REVSHARE.CASHFLOW",
  "REVSHARE.EQUIVALENT",
]);

// What Excel is told of them, their names, parameters and help, stands in signatures/.
for (const [name, answer] of Object.entries(WORKSHEET_FUNCTIONS)) {
  CustomFunctions.associate(name, inCell(name, answer, WITH_PAIRS.has(name)));
}
