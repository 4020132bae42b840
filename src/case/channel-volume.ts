import type { MeasureValue } from "../economics/measures";
import { QUESTION_FIGURES } from "../policy/question-figures";
import { asPercent, shareForPeople } from "../wording";
import { type EconomicCase, isInReach } from "./economic-decision";

type Reach = Pick<EconomicCase, "plausibleShareOfChannel" | "volumeIsAccepted">;

/** How the part of the channel's volume that is needed stands to what one partner brings. */
export function channelVolume(needed: MeasureValue, reach: Reach): string | undefined {
  return typeof needed === "number"
    ? `That is ${shareForPeople(needed)} of the channel's volume, ${standing(needed, reach)}.`
    : undefined;
}

function standing(needed: number, reach: Reach): string {
  const { plausibleShareOfChannel: typed, volumeIsAccepted } = reach;
  const { mostShareOfChannel, plausibleShareOfChannel: usual } = QUESTION_FIGURES;
  const plausible = typed ?? usual;
  const brought = `${asPercent(plausible)} that ${typed === undefined ? "one" : "this"} partner plausibly brings`;
  if (needed <= plausible) return `within the ${brought}`;
  if (isInReach(needed, reach)) return `above the ${brought}`;
  const most = `${asPercent(mostShareOfChannel)} is the most a programme should need`;
  return volumeIsAccepted === true
    ? `accepted in writing, though ${most}`
    : `out of reach: ${most}`;
}
