import { QUESTION_FIGURES } from "../../src/policy/question-figures";
import { asNumber, asPercent, counted, shareForPeople } from "../../src/wording";
import type { Economics } from "../state/economics";

/** The break-even answer in words, the same on every step that shows it. */

export function breakEvenSentence({ model, result }: Economics): string {
  const { inputs } = model;
  const share = `${asPercent(inputs.revshare)} of ${BASES[inputs.revshareBase]}`;
  const years = counted(inputs.revshareYears, "year", "years");
  const terms = `At ${share} for ${years}`;
  if (typeof result.breakevenDeals !== "number") {
    return `${terms}, no number of deals pays for the programme.`;
  }
  const deals = counted(result.breakevenDeals, "partner deal", "partner deals");
  const verb = result.breakevenDeals === 1 ? "pays" : "pay";
  return `${terms}, ${deals} a year ${verb} for the programme.`;
}

export const BASES = {
  NET: "net contract value",
  LIST: "list price",
  GROSS_PROFIT: "gross profit",
} as const;

export function channelSentence({ model, result }: Economics): string {
  const { deals, channelDeals } = model.inputs;
  const expected =
    deals === undefined || typeof result.breakevenDeals !== "number"
      ? ""
      : `You expect ${asNumber(deals)}: ${
          deals >= result.breakevenDeals ? "that is enough" : "that is not enough"
        }. `;
  const needed = result.breakevenShareOfChannel;
  if (channelDeals === undefined) {
    return `${expected}Without the deals of the whole channel nobody can say how large a part of it that is.`;
  }
  if (typeof needed !== "number") return expected.trim();
  const { mostShareOfChannel, plausibleShareOfChannel } = QUESTION_FIGURES;
  const held =
    needed <= plausibleShareOfChannel
      ? "within what one partner plausibly brings"
      : needed <= mostShareOfChannel
        ? `above the ${asPercent(plausibleShareOfChannel)} that one partner plausibly brings`
        : `out of reach: ${asPercent(mostShareOfChannel)} is the most a programme should need`;
  return `${expected}That is ${shareForPeople(needed)} of the channel’s volume, ${held}.`;
}
