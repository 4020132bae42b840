import { CASE_SHAPE } from "../../src/case/given-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { answerDecision, type DecisionAnswer } from "../../src/element/decision";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable, type Table } from "../table";

export const decideCommand: DeskCommand = {
  name: "decide",
  summary:
    "the decision on a partner: its code, the offer, the conditions and what would change it",
  element: CASE_SHAPE,
  sample: SAMPLE_CASE,
  needsInput: true,
  takesPolicy: true,
  reply(element, defaults) {
    const answer = answerDecision(element, defaults);
    return answer.ok ? ok({ answer: answer.value, tables: tables(answer.value) }) : answer;
  },
};

function tables({ ownType, decision, offer, asks, direct }: DecisionAnswer): Table[] {
  return [
    {
      title: decision.headline,
      columns: ["Point", "Value"],
      rows: [
        ["Code", decision.code],
        ["Why", decision.reason],
        ...(ownType === undefined ? [] : [["Type", ownType]]),
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
