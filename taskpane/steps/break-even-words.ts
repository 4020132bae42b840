import type { CaseParts } from "../../src/case/case-parts";
import { channelVolume } from "../../src/case/channel-volume";
import { economicsOf } from "../../src/case/decide";
import { dealsNeeded } from "../../src/case/deals-needed";
import { CHANNEL_UNKNOWN } from "../../src/case/economic-conditions";
import { baseTerms } from "../../src/economics/share-terms";
import { asNumber, counted } from "../../src/wording";
import type { Economics } from "../state/economics";

/** The break-even answer in words, the same on every step that shows it. */

export function breakEvenSentence({ model, result }: Economics): string {
  const terms = `At ${baseTerms(model.inputs)}`;
  if (typeof result.breakevenDeals !== "number") {
    return `${terms}, no number of deals pays for the programme.`;
  }
  const deals = counted(result.breakevenDeals, "partner deal", "partner deals");
  const verb = result.breakevenDeals === 1 ? "pays" : "pay";
  return `${terms}, ${deals} a year ${verb} for the programme.`;
}

export function channelSentence(given: CaseParts, { model, result }: Economics): string {
  const { deals, channelDeals } = model.inputs;
  const found = deals === undefined ? undefined : dealsNeeded(result, deals);
  const expected =
    deals === undefined || found === undefined
      ? undefined
      : `You expect ${asNumber(deals)}: ${found.isEnough ? "that is enough" : "that is not enough"}.`;
  const ofChannel =
    channelDeals === undefined
      ? CHANNEL_UNKNOWN
      : channelVolume(result.breakevenShareOfChannel, economicsOf(given) ?? {});
  return [expected, ofChannel].filter((sentence) => sentence !== undefined).join(" ");
}
