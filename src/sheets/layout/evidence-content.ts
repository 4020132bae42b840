import { type Answer, type IntakeRecord, isKnown } from "../../partner/intake-record";
import { evidenceOf } from "../../partner/evidence-of-record";
import type { EvidenceContent } from "./content";

const PERCENT = 100;

/** The evidence of a record, as the sheets hold it. */
export function evidenceContent(record: IntakeRecord): EvidenceContent {
  const { measured, certified, partnerType, embedsProduct, strategicValues } = evidenceOf(record);
  const percent = known(measured.endCustomerPercent);
  return {
    namedAccounts: known(measured.namedAccounts),
    endCustomerShare: percent === undefined ? undefined : percent / PERCENT,
    salesTeam: known(measured.salesTeam),
    dedicatedStaff: known(measured.dedicatedStaff),
    jointMarketing: known(measured.jointMarketing),
    commitmentMonths: known(measured.commitmentMonths),
    certified: known(certified),
    partnerType: known(partnerType),
    embedsProduct: known(embedsProduct),
    strategicValues,
  };
}

function known<T>(answer: Answer<T>): T | undefined {
  return isKnown(answer) ? answer : undefined;
}
