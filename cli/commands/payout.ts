import { payout } from "../../src/economics/payout";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readElement } from "../../src/element/fields";

const FIELDS = ["amount", "thresholds", "rates", "method", "minimum", "maximum"];

/** A year's deals of the sample partner, on a schedule with one step. */
const SAMPLE = {
  amount: SAMPLE_MODEL.acv * SAMPLE_MODEL.deals,
  thresholds: [0, 250_000],
  rates: [SAMPLE_MODEL.revshare, 0.25],
  method: "RETROACTIVE",
};

export const payoutCommand: DeskCommand = {
  name: "payout",
  summary: "what a partner is paid for an amount under a schedule of rates",
  element:
    '{"amount": 150000, "thresholds": [0, 100000], "rates": [0.05, 0.1], "method": "MARGINAL"},\n' +
    '  or "RETROACTIVE": then the rate reached applies to the whole amount;\n' +
    '  "minimum" and "maximum" are a guarantee and a cap, where there are any',
  sample: SAMPLE,
  needsInput: true,
  reply(element) {
    const read = readElement(element, FIELDS);
    if (!read.ok) return read;
    const { amount, thresholds, rates, method, minimum, maximum } = read.value;
    const paid = payout({ amount, thresholds, rates, method, minimum, maximum });
    if (!paid.ok) return paid;
    return ok({
      answer: paid.value,
      tables: [
        {
          title: "Payout",
          columns: ["Amount paid", "Part of the amount"],
          rows: [[paid.value.payout, paid.value.effectiveRate ?? ""]],
        },
        {
          title: "Cliffs",
          columns: ["Threshold", "Jump", "Meaning"],
          rows: paid.value.cliffs.map(({ threshold, jump, sentence }) => [
            threshold,
            jump,
            sentence,
          ]),
        },
      ],
    });
  },
};
