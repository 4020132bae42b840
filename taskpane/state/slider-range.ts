import type { Economics } from "./economics";
import type { TRIED_FIRST } from "./trial";

export interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

type Tried = (typeof TRIED_FIRST)[number];

/** Few shares are larger; where one is, the slider goes all the way. */
const USUAL_MOST_SHARE = 0.6;
const FEWEST_DEALS_SHOWN = 20;

/**
 * How far a slider goes. It is taken from the base case, so that it does not change under the
 * hand; only a value typed beyond its end makes it longer.
 */
export function sliderRange(key: Tried, base: Economics | undefined, now: number): SliderRange {
  switch (key) {
    case "revshare": {
      const most = Math.max(base?.model.inputs.revshare ?? 0, now);
      return { least: 0, most: most > USUAL_MOST_SHARE ? 1 : USUAL_MOST_SHARE, step: 0.005 };
    }
    case "deals": {
      const needed = base?.result.breakevenDeals;
      const wanted = Math.max(
        FEWEST_DEALS_SHOWN,
        2 * (base?.model.inputs.deals ?? 0),
        typeof needed === "number" ? 1.5 * needed : 0,
      );
      return { least: 1, most: Math.max(roundUp(wanted), Math.ceil(now)), step: 1 };
    }
    case "cannibalization":
      return { least: 0, most: 1, step: 0.01 };
  }
}

/** To two figures: 27 to 30, 130 stays, 1,234 to 1,300. */
function roundUp(value: number): number {
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
