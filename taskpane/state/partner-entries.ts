import type { PartnerEntry } from "../../src/partner/portfolio-row";
import { ok } from "../../src/result";
import type { Draft, PartnerDraft } from "../../src/case/draft";
import { textAt } from "./draft-path";
import { judgementOf } from "./judgement";
import { readModel } from "./model";
import { chosenContribution, chosenPreset, chosenProfile } from "./plan-answers";
import { readIntake } from "./record";

/** Every partner of the draft as the core reads it, in the order in which they were added. */
export function partnerEntries({ partners }: Draft): PartnerEntry[] {
  return Object.entries(partners).map(([id, partner]) => partnerEntry(id, partner));
}

export function partnerEntry(id: string, partner: PartnerDraft): PartnerEntry {
  const intake = readIntake(partner);
  const judgement = judgementOf(partner);
  return {
    id,
    name: typedName(partner),
    record: intake.ok ? intake.value.record : undefined,
    profile: chosenProfile(partner),
    contribution: chosenContribution(partner),
    preset: chosenPreset(partner),
    verdict: judgement.ok ? ok(judgement.value.verdict) : judgement,
    model: readModel(partner),
  };
}

/** The name that people see, whether or not the rest of the record can be read. */
export function typedName(partner: PartnerDraft): string {
  return textAt(partner, ["record", "partner_name"]).trim() || "Unnamed partner";
}
