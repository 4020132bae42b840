import { SAMPLE_MODEL, SAMPLE_PLAN } from "../../src/case/sample";
import { answerBand } from "../../src/element/band";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable } from "../table";

export const bandCommand: DeskCommand = {
  name: "band",
  summary: "the revenue share to offer, by the tier and the partner's part in a deal",
  element:
    '{"tier": "RESELLER", "contribution": "sourced", "preset"?: "default", "inputs"?: {…}};\n' +
    "  with the inputs of the model the band is cut to the shares that suit both sides",
  sample: { tier: SAMPLE_PLAN.tier, contribution: "sourced", inputs: SAMPLE_MODEL },
  needsInput: true,
  takesPolicy: true,
  reply(element, defaults) {
    const band = answerBand(element, defaults);
    if (!band.ok) return band;
    const { low, high, base, term, warnings } = band.value;
    return ok({
      answer: band.value,
      tables: [
        {
          title: "Share band",
          columns: ["Low", "High", "Base", "Term"],
          rows: [[low, high, base, term]],
        },
        listTable("Warnings", warnings),
      ],
    });
  },
};
