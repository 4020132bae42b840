import { answersToAsks } from "../../src/case/asks";
import { beatsDirect } from "../../src/case/beats-direct";
import type { Case } from "../../src/case/case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { CASE_SHAPE } from "../../src/case/given-case";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { readCase } from "../case-element";
import { refusedPart } from "../refused-part";
import { listTable, type Table } from "../table";

export const decideCommand: DeskCommand = {
  name: "decide",
  summary:
    "the decision on a partner: its code, the offer, the conditions and what would change it",
  element: CASE_SHAPE,
  sample: SAMPLE_CASE,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const read = readCase(element, options);
    if (!read.ok) return read;
    const refused = refusedPart(read.value);
    if (refused !== undefined) return refused;
    const answer = answerFor(read.value);
    return ok({ answer, tables: tables(answer) });
  },
};

type Answer = ReturnType<typeof answerFor>;

function answerFor(given: Case) {
  const { decision, changes } = given;
  const { code, headline, reason, conditions, tier, offer, completeness } = decision;
  return {
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
    asks: answersToAsks(given).map(({ ask, asked, answer, why, isGranted }) => ({
      ...{ ask, asked, answer, why, granted: isGranted },
    })),
    direct: beatsDirect(given),
    completeness,
  };
}

function tables({ decision, offer, asks, direct }: Answer): Table[] {
  return [
    {
      title: decision.headline,
      columns: ["Point", "Value"],
      rows: [
        ["Code", decision.code],
        ["Why", decision.reason],
        ["Offer from", offer?.low ?? null],
        ["Offer to", offer?.high ?? null],
        ["Of", offer?.base ?? null],
        ["Paid", offer?.term ?? null],
      ],
    },
    listTable("Conditions", decision.conditions),
    listTable("What would change it", decision.changes),
    {
      title: "What the partner asks for",
      columns: ["Ask", "Asked", "Answer", "Why"],
      rows: asks.map(({ ask, asked, answer, why }) => [ask, asked, answer, why]),
    },
    listTable("When does it beat selling direct?", direct),
  ];
}
