import { answersToAsks } from "../case/asks";
import { beatsDirect } from "../case/beats-direct";
import type { Case } from "../case/case";
import { ownTypeInWords } from "../policy/own-type-names";
import { ok, type Result } from "../result";
import { readCase } from "./case-element";
import type { Defaults } from "./defaults";

export type DecisionAnswer = ReturnType<typeof decisionOn>;

/** The decision on a case, with the offer, the asks and what would change it. */
export function answerDecision(element: unknown, defaults: Defaults): Result<DecisionAnswer> {
  const read = readCase(element, defaults);
  if (!read.ok) return read;
  return ok(decisionOn(read.value));
}

function decisionOn(given: Case) {
  const { decision, changes } = given;
  const { code, headline, reason, conditions, tier, offer, completeness } = decision;
  const said = given.policy.ok ? ownTypeInWords(given.policy.value) : undefined;
  return {
    ...(said === undefined ? {} : { ownType: said }),
    decision: { code, headline, reason, conditions, changes },
    tier: tier ?? null,
    offer:
      offer === undefined
        ? null
        : {
            ...{ low: offer.low, high: offer.high, base: offer.base, term: offer.term },
            zone: offer.onOffer?.zone ?? null,
            atLow: offer.onOffer?.atLow ?? null,
          },
    asks: answersToAsks(given, decision).map(({ ask, asked, answer, why, isGranted }) => ({
      ...{ ask, asked, answer, why, granted: isGranted },
    })),
    direct: beatsDirect(given),
    completeness,
  };
}
