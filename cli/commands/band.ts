import { bandWarnings } from "../../src/partner/band-warnings";
import { parseModelInputs } from "../../src/economics/parse-object";
import type { GivenInputs } from "../../src/economics/inputs";
import { offerFor } from "../../src/partner/offer";
import { parseBandRequest } from "../../src/partner/share-band";
import { ok, type Result } from "../../src/result";
import { SAMPLE_MODEL, SAMPLE_PLAN } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readElement } from "../element";
import { listTable } from "../table";

const FIELDS = ["tier", "contribution", "preset", "inputs"];

export const bandCommand: DeskCommand = {
  name: "band",
  summary: "the revenue share to offer, by the tier and the partner's part in a deal",
  element:
    '{"tier": "RESELLER", "contribution": "sourced", "preset"?: "default", "inputs"?: {…}};\n' +
    "  with the inputs of the model the band is cut to the shares that suit both sides",
  sample: { tier: SAMPLE_PLAN.tier, contribution: "sourced", inputs: SAMPLE_MODEL },
  needsInput: true,
  reply(element) {
    const read = readElement(element, FIELDS);
    if (!read.ok) return read;
    const { tier, contribution, preset, inputs } = read.value;
    const request = parseBandRequest(tier, contribution, preset);
    if (!request.ok) return request;
    const given = inputsIn(inputs);
    if (!given.ok) return given;
    const band = offerFor({ ...request.value, given: given.value });
    if (!band.ok) return band;
    const { low, high, base, term } = band.value;
    const warnings = bandWarnings(band.value);
    return ok({
      answer: { low, high, base, term, warnings },
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

/** What was written of the model; a band without one is not cut. */
function inputsIn(inputs: unknown): Result<GivenInputs | undefined> {
  if (inputs === undefined || inputs === null) return ok(undefined);
  const model = parseModelInputs(inputs);
  return model.ok ? ok(model.value.given) : model;
}
